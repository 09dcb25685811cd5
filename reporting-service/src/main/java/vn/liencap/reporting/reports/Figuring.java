package vn.liencap.reporting.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.reports.domain.Adjustment;
import vn.liencap.reporting.reports.domain.AdjustmentSheet;
import vn.liencap.reporting.reports.domain.Adjustments;
import vn.liencap.reporting.reports.domain.Amount;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.templates.domain.Aggregation;
import vn.liencap.reporting.templates.domain.Indicator;

/**
 * The figures of a report as they are now: what was entered as done within the slices of its
 * period, what people set themselves, and what the reports of the units below bring.
 */
@Component
public class Figuring {
  private final Nodes nodes;
  private final Adjustments adjustments;
  private final Reports reports;
  private final Programmes programmes;
  private final Heirs heirs;

  Figuring(
      Nodes nodes, Adjustments adjustments, Reports reports, Programmes programmes, Heirs heirs) {
    this.nodes = nodes;
    this.adjustments = adjustments;
    this.reports = reports;
    this.programmes = programmes;
    this.heirs = heirs;
  }

  /** The figures of all that a form asks, in its order. */
  public List<Figure> of(ReportState report, Form form) {
    Ground ground = ground(report, form);
    var figures = new ArrayList<Figure>();
    for (Form.Part part : form.parts()) {
      part.content().indicators().stream()
          .filter(Indicator::isFigure)
          .map(indicator -> ground.figure(part.programme(), indicator))
          .forEach(figures::add);
    }
    return figures;
  }

  private Ground ground(ReportState report, Form form) {
    List<Slice> slices = Slice.covering(report.from(), report.to());
    List<UnitId> units = heirs.answeredBy(report.unit(), report.id().period(), report.to());
    List<ProgrammeId> asked = form.parts().stream().map(Form.Part::programme).distinct().toList();
    var sheets = new ArrayList<AdjustmentSheet>();
    units.forEach(unit -> sheets.addAll(adjustments.find(unit, slices)));
    sheets.sort(Comparator.comparing(AdjustmentSheet::slice));
    return new Ground(
        derived(asked, slices, units),
        sheets,
        reports.statesBelow(report.unit(), report.id().period()),
        programmes.find(asked));
  }

  private Map<ProgrammeId, Totals> derived(
      List<ProgrammeId> asked, List<Slice> slices, List<UnitId> units) {
    var ids = new ArrayList<NodeId>();
    for (ProgrammeId programme : asked) {
      for (UnitId unit : units) {
        slices.forEach(slice -> ids.add(NodeId.of(programme, slice.key(), unit)));
      }
    }
    var byProgramme = new HashMap<ProgrammeId, List<Totals>>();
    for (Node node : nodes.findAll(ids)) {
      byProgramme.computeIfAbsent(node.id().programme(), _ -> new ArrayList<>()).add(node.mine());
    }
    return byProgramme.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Totals.sum(entry.getValue())));
  }

  /** All that the figures of one report are made of. */
  private record Ground(
      Map<ProgrammeId, Totals> derived,
      List<AdjustmentSheet> sheets,
      List<ReportState> below,
      Map<ProgrammeId, ProgrammeState> programmes) {

    Figure figure(ProgrammeId programme, Indicator indicator) {
      String code = indicator.code();
      Amount value = amount(programme, indicator, code, indicator.counter());
      @Nullable Amount of =
          indicator.isRatio()
              ? amount(programme, indicator, Figure.denominatorOf(code), indicator.of())
              : null;
      return new Figure(programme, code, value, of, isAnswered(programme, indicator));
    }

    private Amount amount(
        ProgrammeId programme, Indicator indicator, String name, @Nullable String counter) {
      long own = counter == null ? 0 : derived.getOrDefault(programme, Totals.NONE).get(counter);
      String subject = subject(programme, name, counter);
      long adjusted = indicator.aggregation() == Aggregation.LAST ? newest(subject) : sum(subject);
      return new Amount(own, adjusted, below(programme, name));
    }

    private long sum(String subject) {
      return sheets.stream().mapToLong(sheet -> sheet.sum(subject)).reduce(0, Math::addExact);
    }

    private long newest(String subject) {
      return sheets.reversed().stream()
          .flatMap(sheet -> sheet.entries().reversed().stream())
          .filter(entry -> entry.subject().equals(subject))
          .findFirst()
          .map(Adjustment::wanted)
          .orElse(0L);
    }

    private long below(ProgrammeId programme, String name) {
      return counted(programme).stream()
          .mapToLong(
              report ->
                  report.figures().getOrDefault(programme.value(), Map.of()).getOrDefault(name, 0L))
          .reduce(0, Math::addExact);
    }

    private List<ReportState> counted(ProgrammeId programme) {
      return below.stream().filter(report -> isCounted(report, programme)).toList();
    }

    private boolean isCounted(ReportState report, ProgrammeId programme) {
      return Figuring.isCounted(report.status(), programmes.get(programme));
    }

    private boolean isAnswered(ProgrammeId programme, Indicator indicator) {
      return isAnswered(programme, indicator.code(), indicator.counter())
          && (!indicator.isRatio()
              || isAnswered(programme, Figure.denominatorOf(indicator.code()), indicator.of()));
    }

    private boolean isAnswered(ProgrammeId programme, String name, @Nullable String counter) {
      String subject = subject(programme, name, counter);
      return counter != null
          || sheets.stream().anyMatch(sheet -> sheet.speaksOf(subject))
          || counted(programme).stream()
              .anyMatch(
                  report ->
                      report.figures().getOrDefault(programme.value(), Map.of()).containsKey(name));
    }
  }

  /**
   * What an adjustment of a figure is kept under: typed figures are the same for every programme
   * that asks them.
   */
  static String subject(ProgrammeId programme, String name, @Nullable String counter) {
    return counter == null ? name : programme.value() + "/" + name;
  }

  /** True when a report that has come so far brings its figures across its unit's border. */
  static boolean isCounted(ReportStatus status, @Nullable ProgrammeState programme) {
    boolean onlyAccepted =
        programme != null && programme.figuresCross() == FigureBorder.WHEN_ACCEPTED;
    return status == ReportStatus.ACCEPTED || (status == ReportStatus.SUBMITTED && !onlyAccepted);
  }
}
