package vn.liencap.reporting.reports.domain;

import java.util.ArrayList;
import java.util.Optional;
import vn.liencap.contracts.Role;

/** Both sides comment, at any time. */
final class Saying {
  private final Report report;
  private final Acting acting;

  Saying(Report report, Acting acting) {
    this.report = report;
    this.acting = acting;
  }

  Decision decide(ReportCommand.Say command) {
    Optional<Refusal> refusal = standing().or(() -> wrong(command));
    if (refusal.isPresent()) {
      return new Decision.Refused(refusal.get());
    }
    if (report.comments().stream().anyMatch(comment -> comment.id().equals(command.id()))) {
      return new Decision.Repeated();
    }
    var comments = new ArrayList<>(report.comments());
    comments.add(
        Comment.of(
            acting.actor(), command.id(), command.about(), command.text().strip(), acting.now()));
    return new Decision.Accepted(
        new Report(
            Revision.of(report.state()).next(),
            report.duties(),
            report.texts(),
            comments,
            report.figures(),
            report.gathering(),
            report.past()),
        null);
  }

  private Optional<Refusal> standing() {
    boolean takesPart = acting.own() || acting.prepares() || acting.above();
    return takesPart && acting.actor().hasAny(Role.OFFICER, Role.HEAD)
        ? Optional.empty()
        : Optional.of(
            new Refusal.NotAllowed("Chỉ đơn vị báo cáo và đơn vị nhận báo cáo được góp ý."));
  }

  private Optional<Refusal> wrong(ReportCommand.Say command) {
    if (command.text().isBlank()) {
      return Optional.of(Refusal.at("text", "Hãy ghi ý kiến."));
    }
    if (command.text().length() > Comment.LONGEST) {
      return Optional.of(Refusal.at("text", "Ý kiến dài quá 2.000 ký tự."));
    }
    return report.comments().size() < Comment.MOST
        ? Optional.empty()
        : Optional.of(new Refusal.NotNow("too-many-comments", "Báo cáo đã có quá nhiều ý kiến."));
  }
}
