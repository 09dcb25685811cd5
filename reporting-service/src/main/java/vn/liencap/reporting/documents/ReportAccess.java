package vn.liencap.reporting.documents;

import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ReportId;
import vn.liencap.reporting.reports.Refusals;
import vn.liencap.reporting.reports.ReportRights;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.runtime.ProblemException;

/** Reports for those who may have them. */
@Component
class ReportAccess {
  private final Reports reports;
  private final ReportRights rights;

  ReportAccess(Reports reports, ReportRights rights) {
    this.reports = reports;
    this.rights = rights;
  }

  /**
   * A report that the actor may read.
   *
   * @throws ProblemException 404, 403
   */
  Report readable(ReportId id, Actor actor) {
    Report report = visible(id, actor);
    if (!rights.mayRead(actor, report.state())) {
      throw ProblemException.forbidden("Đơn vị chưa gửi báo cáo này nên chưa xem được nội dung.");
    }
    return report;
  }

  /**
   * A report that the actor may write in.
   *
   * @throws ProblemException 404, 403; 409 when it is not the unit's to write any more
   */
  Report writable(ReportId id, Actor actor) {
    Report report = visible(id, actor);
    rights
        .acting(actor, report.state())
        .mayWrite()
        .ifPresent(
            refusal -> {
              throw Refusals.problem(refusal);
            });
    if (!report.isLive()) {
      throw ProblemException.conflict(
          "report-submitted", "Báo cáo đã gửi, chỉ sửa được khi cấp trên trả lại.");
    }
    return report;
  }

  private Report visible(ReportId id, Actor actor) {
    Report report =
        reports.find(id).orElseThrow(() -> ProblemException.notFound("Không có báo cáo này."));
    if (!rights.maySee(actor, report.state().unit())) {
      throw ProblemException.forbidden("Báo cáo này không thuộc phạm vi được xem của đơn vị bạn.");
    }
    return report;
  }
}
