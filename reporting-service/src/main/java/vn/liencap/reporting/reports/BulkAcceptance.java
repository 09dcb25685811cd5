package vn.liencap.reporting.reports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ReportId;
import vn.liencap.reporting.reports.domain.Refusal;
import vn.liencap.reporting.reports.domain.ReportCommand;

/** Accepts many reports in one go; each is a command of its own, so a repeat does the rest. */
@Service
public class BulkAcceptance {
  private final ReportDesk desk;

  BulkAcceptance(ReportDesk desk) {
    this.desk = desk;
  }

  /**
   * What became of them.
   *
   * @param accepted accepted now or before
   * @param refused the others, each with the reason
   */
  public record Result(List<ReportId> accepted, List<Left> refused) {}

  /** One that was not accepted. */
  public record Left(ReportId report, String reason) {}

  /** Accepts them one after the other. */
  public Result accept(List<ReportId> reports, Actor actor) {
    var accepted = new ArrayList<ReportId>();
    var refused = new ArrayList<Left>();
    for (ReportId report : reports) {
      switch (desk.carryOut(report, new ReportCommand.Accept(), actor, null)) {
        case Outcome.Done _ -> accepted.add(report);
        case Outcome.Refused(var refusal) -> refused.add(new Left(report, reasonOf(refusal)));
        case Outcome.Missing _ -> refused.add(new Left(report, "Không có báo cáo này."));
        case Outcome.Stale _ -> refused.add(new Left(report, "Báo cáo vừa được người khác sửa."));
      }
    }
    return new Result(accepted, refused);
  }

  static String reasonOf(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotAllowed(var reason) -> reason;
      case Refusal.NotNow(_, var reason) -> reason;
      case Refusal.Invalid(var faults) -> faults.getFirst().message();
    };
  }
}
