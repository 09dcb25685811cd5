package vn.liencap.reporting.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.reporting.reports.domain.Adjustment;
import vn.liencap.reporting.reports.domain.Adjustments;
import vn.liencap.reporting.reports.domain.AskedPeriod;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.templates.domain.Indicator;

/** A report as it is read: what it says now, what it said when sent, and what that is made of. */
@Service
public class Reading {
  private static final int EARLIER = 4;

  private final Reports reports;
  private final Adjustments adjustments;
  private final Forms forms;
  private final Figuring figuring;
  private final Periods periods;
  private final Nodes nodes;
  private final Programmes programmes;
  private final Heirs heirs;

  Reading(
      Reports reports,
      Adjustments adjustments,
      Forms forms,
      Figuring figuring,
      Periods periods,
      Nodes nodes,
      Programmes programmes,
      Heirs heirs) {
    this.reports = reports;
    this.adjustments = adjustments;
    this.forms = forms;
    this.figuring = figuring;
    this.periods = periods;
    this.nodes = nodes;
    this.programmes = programmes;
    this.heirs = heirs;
  }

  /**
   * A report and all that is shown beside it.
   *
   * @param figures as submitted, or live while it is written
   * @param live the figures as they would be now; other than {@code figures} after it was sent when
   *     something was entered since (sau chốt)
   * @param lacking what is missing for it to be complete, in words
   * @param earlier the reports of the unit for the periods before, the newest first
   * @param above the report of the unit above that gathered it; null while none did
   */
  public record Sight(
      Report report,
      Form form,
      List<Figure> figures,
      List<Figure> live,
      List<String> lacking,
      List<ReportState> earlier,
      @Nullable ReportState above) {}

  /** The report by its id, with all beside it. */
  public Optional<Sight> find(ReportId id) {
    return reports.find(id).map(this::sight);
  }

  /** The same of a report at hand. */
  public Sight sight(Report report) {
    Form form = forms.of(report.duties());
    List<Figure> live = figuring.of(report.state(), form);
    List<Figure> figures = report.isLive() ? live : report.figures();
    return new Sight(
        report,
        form,
        figures,
        live,
        form.lacking(figures, report.texts()),
        earlier(report.state()),
        above(report.state()));
  }

  private List<ReportState> earlier(ReportState report) {
    List<ReportId> ids =
        periods.find(report.id().period()).stream()
            .flatMap(period -> periods.before(period, EARLIER).stream())
            .map(AskedPeriod::id)
            .map(period -> ReportId.of(period, report.unit()))
            .toList();
    Map<ReportId, ReportState> known =
        reports.states(ids).stream().collect(Collectors.toMap(ReportState::id, state -> state));
    return ids.stream().filter(known::containsKey).map(known::get).toList();
  }

  private @Nullable ReportState above(ReportState report) {
    UnitId parent = report.parent();
    if (parent == null || report.status() != ReportStatus.ACCEPTED) {
      return null;
    }
    return reports
        .find(ReportId.of(report.id().period(), parent))
        .filter(
            above ->
                above.gathering() != null && above.gathering().included().contains(report.id()))
        .map(Report::state)
        .orElse(null);
  }

  /**
   * What one figure is made of.
   *
   * @param activities the unit's own activities and what each brings
   * @param adjustments what people set
   * @param below what the reports of the units below bring
   */
  public record Made(
      List<FromActivity> activities, List<Adjustment> adjustments, List<FromReport> below) {}

  /** One activity's part of a figure. */
  public record FromActivity(ActivityId activity, long amount) {}

  /** One report's part of a figure, counted only when it has come far enough. */
  public record FromReport(ReportState report, long amount, boolean counted) {}

  /**
   * Opens a figure up; empty when the report does not ask it.
   *
   * @param name the code of the indicator, or {@code code:of} for a denominator
   */
  public Optional<Made> madeOf(Report report, ProgrammeId programme, String name) {
    boolean denominator = name.endsWith(Indicator.DENOMINATOR);
    String code =
        denominator ? name.substring(0, name.length() - Indicator.DENOMINATOR.length()) : name;
    return forms
        .of(report.duties())
        .figure(programme, code)
        .map(
            indicator ->
                made(
                    report.state(),
                    programme,
                    name,
                    denominator ? indicator.of() : indicator.counter()));
  }

  private Made made(
      ReportState report, ProgrammeId programme, String name, @Nullable String counter) {
    List<Slice> slices = Slice.covering(report.from(), report.to());
    List<UnitId> units = heirs.answeredBy(report.unit(), report.id().period(), report.to());
    String subject = Figuring.subject(programme, name, counter);
    var set = new ArrayList<Adjustment>();
    for (UnitId unit : units) {
      adjustments.find(unit, slices).forEach(sheet -> set.addAll(sheet.entries()));
    }
    set.removeIf(adjustment -> !adjustment.subject().equals(subject));
    return new Made(
        counter == null ? List.of() : activities(programme, slices, units, counter),
        set,
        below(report, programme, name));
  }

  private List<FromActivity> activities(
      ProgrammeId programme, List<Slice> slices, List<UnitId> units, String counter) {
    var ids = new ArrayList<NodeId>();
    for (UnitId unit : units) {
      slices.forEach(slice -> ids.add(NodeId.of(programme, slice.key(), unit)));
    }
    var amounts = new HashMap<ActivityId, Long>();
    for (Node node : withBuckets(nodes.findAll(ids))) {
      node.own()
          .forEach(
              (source, slot) -> {
                long amount = slot.totals().get(counter);
                if (amount != 0) {
                  amounts.merge(activity(source, node.id().unit()), amount, Math::addExact);
                }
              });
    }
    return amounts.entrySet().stream()
        .map(entry -> new FromActivity(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(FromActivity::amount)
                .reversed()
                .thenComparing(from -> from.activity().value()))
        .toList();
  }

  /** A unit with very many sources keeps some of them in buckets. */
  private List<Node> withBuckets(List<Node> found) {
    var all = new ArrayList<>(found);
    List<NodeId> buckets = found.stream().flatMap(node -> node.ownBuckets().stream()).toList();
    if (!buckets.isEmpty()) {
      all.addAll(nodes.findAll(buckets));
    }
    return all;
  }

  private static ActivityId activity(String source, UnitId unit) {
    int separator = source.indexOf(Id.SEPARATOR);
    return new ActivityId(
        source.substring(0, separator) + Id.SEPARATOR + unit.value() + source.substring(separator));
  }

  private List<FromReport> below(ReportState report, ProgrammeId programme, String name) {
    var known = programmes.find(List.of(programme)).get(programme);
    return reports.statesBelow(report.unit(), report.id().period()).stream()
        .filter(child -> child.programmes().contains(programme))
        .map(
            child ->
                new FromReport(
                    child,
                    child
                        .figures()
                        .getOrDefault(programme.value(), Map.of())
                        .getOrDefault(name, 0L),
                    Figuring.isCounted(child.status(), known)))
        .toList();
  }
}
