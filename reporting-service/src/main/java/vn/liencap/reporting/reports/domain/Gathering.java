package vn.liencap.reporting.reports.domain;

import java.time.Instant;
import java.util.List;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;

/**
 * Which reports of units below were gathered (tổng hợp), and who was missing then.
 *
 * @param at when
 * @param included the reports gathered
 * @param missing the units below that owed one and had not brought it far enough
 */
public record Gathering(Instant at, List<ReportId> included, List<UnitId> missing) {
  public Gathering {
    included = List.copyOf(included);
    missing = List.copyOf(missing);
  }
}
