package vn.liencap.reporting.reports.domain;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.liencap.contracts.reporting.ReportEvent.ReportSubmitted;
import vn.liencap.contracts.reporting.ReportState;

/** The head of the unit submits; the figures are frozen with it. */
final class Submitting {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Report report;
  private final Acting acting;

  Submitting(Report report, Acting acting) {
    this.report = report;
    this.acting = acting;
  }

  Decision decide(ReportCommand.Submit command) {
    Optional<Refusal> standing = acting.maySubmit();
    if (standing.isPresent()) {
      return new Decision.Refused(standing.get());
    }
    return switch (report.state().status()) {
      case SUBMITTED -> new Decision.Repeated();
      case PASSED_ON ->
          new Decision.Refused(
              new Refusal.NotNow(
                  "report-passed-on", "Đơn vị đã kết thúc; đơn vị kế thừa báo cáo thay."));
      case ACCEPTED ->
          new Decision.Refused(
              new Refusal.NotNow("report-accepted", "Báo cáo đã được duyệt, không gửi lại được."));
      case OPEN, RETURNED ->
          locked()
              .or(() -> empty(command))
              .<Decision>map(Decision.Refused::new)
              .orElseGet(() -> submit(command));
    };
  }

  /** What came back may be sent again; only what was never sent meets the lock. */
  private Optional<Refusal> locked() {
    ReportState state = report.state();
    return acting.today().isAfter(state.lock()) && state.submittedOn() == null
        ? Optional.of(
            new Refusal.NotNow(
                "report-locked",
                "Kỳ báo cáo đã khóa sổ ngày "
                    + DAY.format(state.lock())
                    + ". Hãy đề nghị đơn vị nhận báo cáo mở riêng cho đơn vị."))
        : Optional.empty();
  }

  private Optional<Refusal> empty(ReportCommand.Submit command) {
    return Form.isEmpty(command.figures(), report.texts())
        ? Optional.of(
            new Refusal.NotNow(
                "report-empty",
                "Báo cáo chưa có số liệu hay nội dung nào. Nếu trong kỳ không phát sinh, hãy ghi"
                    + " rõ vào mục kết quả rồi gửi."))
        : Optional.empty();
  }

  private Decision submit(ReportCommand.Submit command) {
    boolean complete = command.form().lacking(command.figures(), report.texts()).isEmpty();
    ReportState next =
        Revision.of(report.state()).submitted(acting.today(), command.figures(), complete).next();
    var after =
        new Report(
            next,
            report.duties(),
            report.texts(),
            report.comments(),
            command.figures(),
            report.gathering(),
            report.past());
    return new Decision.Accepted(after, new ReportSubmitted(next, acting.actor(), acting.now()));
  }
}
