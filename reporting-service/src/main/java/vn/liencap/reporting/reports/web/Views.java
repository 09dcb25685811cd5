package vn.liencap.reporting.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.reports.Reading;
import vn.liencap.reporting.reports.ReportRights;
import vn.liencap.reporting.reports.domain.Acting;
import vn.liencap.reporting.reports.domain.Amount;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.reports.domain.Gathering;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.templates.domain.Indicator;
import vn.liencap.reporting.templates.domain.Section;

/** Reports in the words of the screen. */
@Component
class Views {
  private final UnitDirectory directory;
  private final Programmes programmes;
  private final ReportRights rights;
  private final Clock clock;

  Views(UnitDirectory directory, Programmes programmes, ReportRights rights, Clock clock) {
    this.directory = directory;
    this.programmes = programmes;
    this.rights = rights;
    this.clock = clock;
  }

  /** A row of a list. */
  ReportRow row(ReportState report) {
    ReportView.Unit unit = unit(report.unit(), report.to());
    return ReportRow.of(report, unit.name(), unit.level(), LocalDate.now(clock));
  }

  /**
   * The whole report, or only its head for those who may know of it but not read it yet.
   *
   * @param whole false for the head only
   */
  ReportView view(Reading.Sight sight, Actor actor, boolean whole) {
    Report report = sight.report();
    ReportState state = report.state();
    return new ReportView(
        state.id().value(),
        state.id().period(),
        state.label(),
        state.from(),
        state.to(),
        unit(state.unit(), state.to()),
        state.parent() == null ? null : unit(state.parent(), state.to()),
        state.via() == null ? null : unit(state.via(), state.to()),
        state.status().name(),
        standing(state, sight.above()),
        state.version(),
        state.due(),
        state.lock(),
        state.submittedOn(),
        state.isLate(),
        state.complete(),
        whole ? state.returnReason() : null,
        whole ? sight.lacking() : List.of(),
        sight.form().reportsSaved(),
        whole ? parts(sight) : List.of(),
        whole ? texts(sight) : List.of(),
        whole ? said(report) : List.of(),
        whole ? gathered(report.gathering(), state.to()) : null,
        whole ? past(report) : List.of(),
        may(report, actor),
        state.sequence());
  }

  /** Gathered and sent follow from the report above. */
  private static String standing(ReportState state, @Nullable ReportState above) {
    if (above == null) {
      return state.status().name();
    }
    return above.status().isOwed() ? "CONSOLIDATED" : "SENT";
  }

  private List<ReportView.Part> parts(Reading.Sight sight) {
    Map<ProgrammeId, ProgrammeState> known = programmes.find(sight.report().state().programmes());
    var parts = new ArrayList<ReportView.Part>();
    for (int i = 0; i < sight.form().parts().size(); i++) {
      Form.Part part = sight.form().parts().get(i);
      ProgrammeState programme = known.get(part.programme());
      parts.add(
          new ReportView.Part(
              part.programme().value(),
              programme == null ? part.programme().value() : programme.name(),
              sight.report().duties().get(i).template(),
              part.content().name(),
              part.content().indicators().stream()
                  .filter(Indicator::isFigure)
                  .map(indicator -> asked(sight, part.programme(), indicator))
                  .toList()));
    }
    return parts;
  }

  private static ReportView.Asked asked(
      Reading.Sight sight, ProgrammeId programme, Indicator indicator) {
    Figure figure = figure(sight.figures(), programme, indicator.code());
    Figure live = figure(sight.live(), programme, indicator.code());
    boolean changed = live.value().value() != figure.value().value();
    return new ReportView.Asked(
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        indicator.aggregation().name(),
        indicator.required(),
        figure.answered(),
        parted(figure.value(), indicator.counter()),
        indicator.isRatio()
            ? parted(figure.of() == null ? Amount.NONE : figure.of(), indicator.of())
            : null,
        changed ? live.value().value() : null,
        indicator.target(),
        sight.earlier().stream()
            .map(earlier -> earlier(earlier, programme, indicator.code()))
            .toList());
  }

  /** A report frozen before its template asked something more has no answer to it. */
  private static Figure figure(List<Figure> figures, ProgrammeId programme, String code) {
    return figures.stream()
        .filter(figure -> figure.programme().equals(programme) && figure.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Figure(programme, code, Amount.NONE, null, false));
  }

  private static ReportView.Parted parted(Amount amount, @Nullable String counter) {
    return new ReportView.Parted(
        amount.value(), amount.derived(), amount.adjusted(), amount.below(), counter == null);
  }

  private static ReportView.Earlier earlier(
      ReportState report, ProgrammeId programme, String code) {
    Map<String, Long> figures = report.figures().getOrDefault(programme.value(), Map.of());
    return new ReportView.Earlier(
        report.id().value(),
        report.label(),
        figures.get(code),
        figures.get(Figure.denominatorOf(code)));
  }

  private List<ReportView.Text> texts(Reading.Sight sight) {
    var texts = new ArrayList<ReportView.Text>();
    for (Indicator list : sight.form().lists()) {
      texts.add(
          new ReportView.Text(
              list.code(),
              list.label(),
              "",
              list.required(),
              true,
              paragraphs(sight.report(), list.code())));
    }
    for (Section section : sight.form().sections()) {
      texts.add(
          new ReportView.Text(
              section.code(),
              section.title(),
              section.hint(),
              section.required(),
              false,
              paragraphs(sight.report(), section.code())));
    }
    return texts;
  }

  private List<ReportView.Paragraph> paragraphs(Report report, String code) {
    return report.texts().getOrDefault(code, List.of()).stream()
        .map(
            paragraph ->
                new ReportView.Paragraph(
                    paragraph.text(),
                    paragraph.sources().stream()
                        .map(source -> source(source, report.state().to()))
                        .toList()))
        .toList();
  }

  private ReportView.Source source(ReportId report, LocalDate day) {
    return new ReportView.Source(
        report.value(), report.unit().value(), unit(report.unit(), day).name());
  }

  private List<ReportView.Said> said(Report report) {
    return report.comments().stream()
        .map(
            comment ->
                new ReportView.Said(
                    comment.id(),
                    unit(comment.unit(), report.state().to()).name(),
                    comment.name(),
                    comment.about(),
                    comment.text(),
                    comment.at()))
        .toList();
  }

  private ReportView.@Nullable Gathered gathered(@Nullable Gathering gathering, LocalDate day) {
    return gathering == null
        ? null
        : new ReportView.Gathered(
            gathering.at(),
            gathering.included().stream().map(report -> source(report, day)).toList(),
            gathering.missing().stream().map(unit -> unit(unit, day)).toList());
  }

  private static List<ReportView.Past> past(Report report) {
    return report.past().stream()
        .map(past -> new ReportView.Past(past.version(), past.submittedOn(), past.whyCorrected()))
        .toList();
  }

  private ReportView.May may(Report report, Actor actor) {
    Acting acting = rights.acting(actor, report.state());
    boolean head = actor.hasAny(Role.HEAD);
    boolean owed = report.isLive();
    boolean writes = acting.mayWrite().isEmpty();
    ReportStatus status = report.state().status();
    boolean hasBelow = directory.hasChildren(report.state().unit(), acting.today());
    return new ReportView.May(
        writes && owed,
        acting.own() && head && owed,
        acting.above() && head && status == ReportStatus.SUBMITTED,
        (acting.own() || acting.above()) && head && status == ReportStatus.ACCEPTED,
        acting.above() && head && owed,
        writes && owed && hasBelow,
        (acting.own() || acting.prepares() || acting.above())
            && actor.hasAny(Role.OFFICER, Role.HEAD));
  }

  /** A unit as it was called on a day. */
  ReportView.Unit unit(UnitId unit, LocalDate day) {
    return directory
        .atOrLatest(unit, day)
        .map(view -> new ReportView.Unit(unit.value(), view.name(), levelOf(view)))
        .orElseGet(() -> new ReportView.Unit(unit.value(), unit.value(), ""));
  }

  private static String levelOf(UnitView view) {
    return view.level().code();
  }
}
