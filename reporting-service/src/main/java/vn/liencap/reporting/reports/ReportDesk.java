package vn.liencap.reporting.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ReportId;
import vn.liencap.reporting.reports.domain.Decision;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.reports.domain.Refusal;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.ReportCommand;
import vn.liencap.reporting.reports.domain.Reports;

/** Carries commands on reports out: one read, one decision, one write of one document. */
@Service
public class ReportDesk {
  private static final int ATTEMPTS = 50;

  private final Reports reports;
  private final ReportRights rights;
  private final Figuring figuring;
  private final Forms forms;
  private final Gatherer gatherer;

  ReportDesk(
      Reports reports, ReportRights rights, Figuring figuring, Forms forms, Gatherer gatherer) {
    this.reports = reports;
    this.rights = rights;
    this.figuring = figuring;
    this.forms = forms;
    this.gatherer = gatherer;
  }

  /**
   * Carries a command out.
   *
   * @param seen the sequence of the report that the caller saw; null when it does not matter
   */
  public Outcome carryOut(ReportId id, ReportCommand command, Actor actor, @Nullable Long seen) {
    return carryOut(id, _ -> command, actor, seen);
  }

  /** Writes texts; what the report is not asked for is refused. */
  public Outcome write(
      ReportId id, Map<String, List<Paragraph>> texts, Actor actor, @Nullable Long seen) {
    Optional<Report> found = reports.find(id);
    if (found.isEmpty()) {
      return new Outcome.Missing();
    }
    Form form = forms.of(found.get().duties());
    List<Refusal.Fault> unknown =
        texts.keySet().stream()
            .filter(code -> !form.hasText(code))
            .map(code -> new Refusal.Fault("texts." + code, "Báo cáo này không có mục đó."))
            .toList();
    return unknown.isEmpty()
        ? carryOut(id, new ReportCommand.Write(texts), actor, seen)
        : new Outcome.Refused(new Refusal.Invalid(unknown));
  }

  /** Submits the report with its figures as they are now. */
  public Outcome submit(ReportId id, Actor actor, @Nullable Long seen) {
    return carryOut(id, this::submission, actor, seen);
  }

  private ReportCommand submission(Report report) {
    Form form = forms.of(report.duties());
    return new ReportCommand.Submit(figuring.of(report.state(), form), form);
  }

  /** Gathers the reports of the units below into this one. */
  public Outcome gather(ReportId id, Actor actor, @Nullable Long seen) {
    return carryOut(id, gatherer::gathering, actor, seen);
  }

  private Outcome carryOut(
      ReportId id, Function<Report, ReportCommand> command, Actor actor, @Nullable Long seen) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<Report> found = reports.find(id);
      if (found.isEmpty()) {
        return new Outcome.Missing();
      }
      Optional<Outcome> outcome = attempt(found.get(), command.apply(found.get()), actor, seen);
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new Outcome.Stale();
  }

  /** Empty when somebody else was faster. */
  private Optional<Outcome> attempt(
      Report report, ReportCommand command, Actor actor, @Nullable Long seen) {
    return switch (report.decide(command, rights.acting(actor, report.state()))) {
      case Decision.Refused(var refusal) -> Optional.of(new Outcome.Refused(refusal));
      case Decision.Repeated() -> Optional.of(new Outcome.Done(report));
      case Decision.Accepted _ when seen != null && seen != report.state().sequence() ->
          Optional.of(new Outcome.Stale());
      case Decision.Accepted(var after, var event) ->
          reports.replace(report, after, event)
              ? Optional.of(new Outcome.Done(after))
              : Optional.empty();
    };
  }
}
