package vn.liencap.reporting.reports.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportEvent.ReportAccepted;
import vn.liencap.contracts.reporting.ReportEvent.ReportExcepted;
import vn.liencap.contracts.reporting.ReportEvent.ReportReopened;
import vn.liencap.contracts.reporting.ReportEvent.ReportReturned;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;

/** The unit above returns, accepts, lets one unit in after the lock, or has it corrected. */
final class Judging {
  private static final int LONGEST_REASON = 2_000;
  private static final int LONGEST_EXCEPTION_DAYS = 60;

  private final Report report;
  private final Acting acting;

  Judging(Report report, Acting acting) {
    this.report = report;
    this.acting = acting;
  }

  Decision decide(ReportCommand.Return command) {
    return judged(
        () -> reason(command.reason(), "Hãy ghi lý do trả lại để đơn vị biết phải sửa gì."),
        ReportStatus.RETURNED,
        () -> {
          ReportState next = Revision.of(report.state()).returned(command.reason().strip()).next();
          return accepted(
              with(next, List.of()), new ReportReturned(next, acting.actor(), acting.now()));
        });
  }

  Decision decide(ReportCommand.Accept command) {
    return judged(
        Optional::empty,
        ReportStatus.ACCEPTED,
        () -> {
          ReportState next = Revision.of(report.state()).accepted().next();
          return accepted(
              with(next, report.figures()), new ReportAccepted(next, acting.actor(), acting.now()));
        });
  }

  /** Only what was submitted is judged; judging it the same way again changes nothing. */
  private Decision judged(
      java.util.function.Supplier<Optional<Refusal>> content,
      ReportStatus verdict,
      java.util.function.Supplier<Decision> decision) {
    Optional<Refusal> standing = acting.mayJudge();
    if (standing.isPresent()) {
      return new Decision.Refused(standing.get());
    }
    if (report.state().status() == verdict) {
      return new Decision.Repeated();
    }
    if (report.state().status() != ReportStatus.SUBMITTED) {
      return new Decision.Refused(
          new Refusal.NotNow("report-not-submitted", "Chỉ duyệt hoặc trả lại báo cáo đã gửi."));
    }
    return content.get().<Decision>map(Decision.Refused::new).orElseGet(decision);
  }

  /** By the unit itself or the one above; what was accepted is kept as it was. */
  Decision decide(ReportCommand.Reopen command) {
    boolean mayReopen = (acting.own() || acting.above()) && acting.actor().hasAny(Role.HEAD);
    if (!mayReopen) {
      return new Decision.Refused(
          new Refusal.NotAllowed(
              "Chỉ lãnh đạo đơn vị báo cáo hoặc đơn vị cấp trên được mở bản đính chính."));
    }
    if (report.isLive() && !report.past().isEmpty()) {
      return new Decision.Repeated();
    }
    if (!report.isAccepted()) {
      return new Decision.Refused(
          new Refusal.NotNow("report-not-accepted", "Chỉ đính chính báo cáo đã được duyệt."));
    }
    if (report.past().size() >= PastVersion.MOST) {
      return new Decision.Refused(
          new Refusal.NotNow("too-many-versions", "Báo cáo đã đính chính quá nhiều lần."));
    }
    return reason(command.reason(), "Hãy ghi lý do đính chính.")
        .<Decision>map(Decision.Refused::new)
        .orElseGet(() -> reopened(command.reason().strip()));
  }

  private Decision reopened(String why) {
    ReportState state = report.state();
    var past = new ArrayList<>(report.past());
    past.add(
        new PastVersion(
            state.version(), state.submittedOn(), report.figures(), report.texts(), why));
    ReportState next = Revision.of(state).reopened(why).next();
    var after =
        new Report(
            next,
            report.duties(),
            report.texts(),
            report.comments(),
            List.of(),
            report.gathering(),
            past);
    return accepted(after, new ReportReopened(next, acting.actor(), acting.now()));
  }

  Decision decide(ReportCommand.Except command) {
    Optional<Refusal> refusal =
        acting
            .mayJudge()
            .or(() -> reason(command.reason(), "Hãy ghi lý do mở riêng cho đơn vị này."))
            .or(() -> until(command.until()));
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    if (report.state().lock().equals(command.until())) {
      return new Decision.Repeated();
    }
    if (!report.isLive()) {
      return new Decision.Refused(
          new Refusal.NotNow("report-submitted", "Đơn vị đã gửi báo cáo, không cần mở riêng."));
    }
    ReportState next = Revision.of(report.state()).locked(command.until()).next();
    return accepted(
        with(next, report.figures()), new ReportExcepted(next, acting.actor(), acting.now()));
  }

  private Optional<Refusal> until(LocalDate until) {
    if (until.isBefore(acting.today()) || until.isBefore(report.state().due())) {
      return Optional.of(Refusal.at("until", "Ngày mở đến phải từ hôm nay và từ hạn gửi trở đi."));
    }
    return until.isAfter(acting.today().plusDays(LONGEST_EXCEPTION_DAYS))
        ? Optional.of(Refusal.at("until", "Mở riêng nhiều nhất 60 ngày."))
        : Optional.empty();
  }

  private static Optional<Refusal> reason(String reason, String missing) {
    if (reason.isBlank()) {
      return Optional.of(Refusal.at("reason", missing));
    }
    return reason.length() > LONGEST_REASON
        ? Optional.of(Refusal.at("reason", "Lý do dài quá 2.000 ký tự."))
        : Optional.empty();
  }

  private Report with(ReportState next, List<Figure> figures) {
    return new Report(
        next,
        report.duties(),
        report.texts(),
        report.comments(),
        figures,
        report.gathering(),
        report.past());
  }

  private static Decision accepted(Report after, ReportEvent event) {
    return new Decision.Accepted(after, event);
  }
}
