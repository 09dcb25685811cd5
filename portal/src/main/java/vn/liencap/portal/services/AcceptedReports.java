package vn.liencap.portal.services;

import java.util.List;
import vn.liencap.contracts.ReportId;

/** What became of reports that were to be accepted in one go. */
public record AcceptedReports(List<ReportId> accepted, List<Left> refused) {
  public AcceptedReports {
    accepted = accepted == null ? List.of() : List.copyOf(accepted);
    refused = refused == null ? List.of() : List.copyOf(refused);
  }

  /** One that was not accepted, and why. */
  public record Left(ReportId report, String reason) {}
}
