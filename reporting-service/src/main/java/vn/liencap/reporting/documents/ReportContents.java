package vn.liencap.reporting.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.documents.domain.ReportSheet;
import vn.liencap.reporting.reports.Reading;
import vn.liencap.reporting.reports.domain.Adjustment;
import vn.liencap.reporting.reports.domain.Amount;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.templates.domain.Indicator;

/** Puts together what the files of a report say. */
@Component
class ReportContents {
  private static final int MOST_REASONS = 3;

  private final Reading reading;
  private final Programmes programmes;
  private final Bodies bodies;

  ReportContents(Reading reading, Programmes programmes, Bodies bodies) {
    this.reading = reading;
    this.programmes = programmes;
    this.bodies = bodies;
  }

  /** The sheet of a report as it is now. */
  ReportSheet of(Report report) {
    Reading.Sight sight = reading.sight(report);
    ReportState state = report.state();
    LocalDate day = state.to();
    UnitView unit = bodies.unit(state.unit(), day).orElseThrow();
    Optional<ReportState> earlier = earlier(sight);
    return new ReportSheet(
        state,
        unit.name(),
        bodies.body(unit, day),
        Bodies.symbol("BC", unit),
        receiver(state),
        state.via() == null ? null : bodies.name(state.via(), day),
        earlier.map(ReportState::label).orElse(null),
        parts(sight, earlier),
        texts(sight));
  }

  private @Nullable String receiver(ReportState report) {
    return Optional.ofNullable(report.parent())
        .flatMap(parent -> bodies.unit(parent, report.to()))
        .map(parent -> bodies.body(parent, report.to()).called())
        .orElse(null);
  }

  /** The newest period before that is as long: a quarter is not compared with a month. */
  private static Optional<ReportState> earlier(Reading.Sight sight) {
    String kind = kind(sight.report().state());
    return sight.earlier().stream().filter(before -> kind(before).equals(kind)).findFirst();
  }

  private static String kind(ReportState report) {
    String period = report.id().period();
    return period.substring(period.lastIndexOf('-') + 1).replaceAll("\\d", "");
  }

  private List<ReportSheet.Part> parts(Reading.Sight sight, Optional<ReportState> earlier) {
    Map<ProgrammeId, ProgrammeState> known =
        programmes.find(sight.form().parts().stream().map(Form.Part::programme).toList());
    return sight.form().parts().stream()
        .map(
            part ->
                new ReportSheet.Part(
                    part.programme(),
                    Optional.ofNullable(known.get(part.programme()))
                        .map(ProgrammeState::name)
                        .orElse(part.programme().value()),
                    part.content().name(),
                    part.content().indicators().stream()
                        .filter(Indicator::isFigure)
                        .map(indicator -> line(sight, part.programme(), indicator, earlier))
                        .toList()))
        .toList();
  }

  private ReportSheet.Line line(
      Reading.Sight sight,
      ProgrammeId programme,
      Indicator indicator,
      Optional<ReportState> earlier) {
    Map<String, Long> before =
        earlier
            .map(report -> report.figures().getOrDefault(programme.value(), Map.of()))
            .orElse(Map.of());
    return new ReportSheet.Line(
        indicator,
        figure(sight.figures(), programme, indicator.code()),
        before.get(indicator.code()),
        before.get(Figure.denominatorOf(indicator.code())),
        reasons(sight.report(), programme, indicator));
  }

  private static Figure figure(List<Figure> figures, ProgrammeId programme, String code) {
    return figures.stream()
        .filter(figure -> figure.programme().equals(programme) && figure.code().equals(code))
        .findFirst()
        .orElseGet(() -> new Figure(programme, code, Amount.NONE, null, false));
  }

  private List<String> reasons(Report report, ProgrammeId programme, Indicator indicator) {
    Stream<String> names =
        indicator.isRatio()
            ? Stream.of(indicator.code(), Figure.denominatorOf(indicator.code()))
            : Stream.of(indicator.code());
    return names
        .flatMap(name -> reading.madeOf(report, programme, name).stream())
        .flatMap(made -> made.adjustments().stream())
        .sorted(Comparator.comparing(Adjustment::at).reversed())
        .map(Adjustment::reason)
        .filter(reason -> !reason.isBlank())
        .distinct()
        .limit(MOST_REASONS)
        .toList();
  }

  private static List<ReportSheet.Words> texts(Reading.Sight sight) {
    var texts = new ArrayList<ReportSheet.Words>();
    Report report = sight.report();
    sight
        .form()
        .sections()
        .forEach(
            section ->
                texts.add(
                    new ReportSheet.Words(
                        section.code(),
                        section.title(),
                        Objects.requireNonNullElse(section.hint(), ""),
                        false,
                        report.texts().getOrDefault(section.code(), List.of()))));
    sight
        .form()
        .lists()
        .forEach(
            list ->
                texts.add(
                    new ReportSheet.Words(
                        list.code(),
                        list.label(),
                        "",
                        true,
                        report.texts().getOrDefault(list.code(), List.of()))));
    return texts;
  }
}
