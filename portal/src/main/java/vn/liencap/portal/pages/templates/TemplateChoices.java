package vn.liencap.portal.pages.templates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.pages.editing.Rows;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.RegimeView;
import vn.liencap.portal.services.ReportingClient;
import vn.liencap.portal.services.ServiceRefused;

/** What the builder offers to choose from. */
@Component
class TemplateChoices {
  private static final List<Level> ORDER =
      List.of(Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE);
  private static final int FOUND = 12;
  private static final int MONTHS_BACK = 18;
  private static final int MONTHS_AHEAD = 3;

  private final Programmes programmes;
  private final ReportingClient reporting;
  private final ActivityClient activities;
  private final UnitDirectory directory;
  private final UnitNames names;
  private final Formats formats;

  TemplateChoices(
      Programmes programmes,
      ReportingClient reporting,
      ActivityClient activities,
      UnitDirectory directory,
      UnitNames names,
      Formats formats) {
    this.programmes = programmes;
    this.reporting = reporting;
    this.activities = activities;
    this.directory = directory;
    this.names = names;
    this.formats = formats;
  }

  /** What a figure can be filled from. */
  record Source(String counter, String label) {}

  void offer(TemplateForm form, UnitId owner, Model model) {
    List<ProgrammeView> all = programmes.all();
    model.addAttribute("programmes", all);
    model.addAttribute("programmeIds", all.stream().map(p -> p.id().value()).toList());
    List<RegimeView> regimes = regimes();
    model.addAttribute("regimes", regimes);
    model.addAttribute(
        "rules",
        regimes.stream()
            .filter(regime -> regime.id().equals(form.regime()))
            .flatMap(regime -> regime.periods().stream())
            .toList());
    model.addAttribute("levels", levelsBelow(owner));
    Section<List<OutputKind>> countable = kinds(form);
    model.addAttribute("countable", countable);
    model.addAttribute("sources", sources(countable.or(List.of())));
    model.addAttribute("starts", days(Slice::starts));
    model.addAttribute("ends", days(Slice::ends));
    model.addAttribute("unitNames", names.of(form.units().stream().map(UnitId::new).toList()));
    model.addAttribute("below", below(owner));
  }

  /** The reporting regimes; none while reporting-service is away. */
  List<RegimeView> regimes() {
    return Section.ask(() -> reporting.regimes().items()).or(List.of());
  }

  private Section<List<OutputKind>> kinds(TemplateForm form) {
    String programme = Rows.clean(form.programme());
    return Section.ask(
        () -> {
          try {
            return programme.isEmpty()
                ? activities.outputKinds().items()
                : activities.outputKinds(new ProgrammeId(programme)).items();
          } catch (ServiceRefused _) {
            return activities.outputKinds().items();
          }
        });
  }

  private static List<Source> sources(List<OutputKind> kinds) {
    return kinds.stream().map(kind -> new Source("out:" + kind.code(), kind.label())).toList();
  }

  /** The levels there are below a unit today, the highest first. */
  private List<String> levelsBelow(UnitId owner) {
    return directory.subtreeOf(owner, today()).stream()
        .map(UnitView::level)
        .distinct()
        .filter(level -> !level.equals(Level.OFFICE))
        .sorted(Comparator.comparingInt(ORDER::indexOf))
        .map(Level::code)
        .toList();
  }

  /** The levels of some units, each once. */
  List<Level> levelsOf(List<UnitId> units) {
    return units.stream()
        .flatMap(unit -> directory.at(unit, today()).stream())
        .map(UnitView::level)
        .distinct()
        .toList();
  }

  /** Units below the asking one whose name or code fits. */
  List<UnitView> search(UnitId owner, String words) {
    return directory.search(words, today(), 100).stream()
        .filter(unit -> isBelow(unit.id(), owner))
        .limit(FOUND)
        .toList();
  }

  /** A unit that may be chosen, and how many stand below it. */
  record Choice(UnitView unit, int childCount) {}

  /** The units directly below one. */
  List<Choice> below(UnitId unit) {
    return directory.childrenOf(unit, today()).stream()
        .map(child -> new Choice(child, directory.childCount(child.id(), today())))
        .toList();
  }

  /** True when the unit stands below the asking one. */
  boolean isBelow(UnitId unit, UnitId owner) {
    return !unit.equals(owner) && directory.isWithin(unit, owner, today());
  }

  private LocalDate today() {
    return formats.today();
  }

  /** The days at the borders of half-months, the latest first, by how they are sent. */
  private Map<String, List<LocalDate>> days(Predicate<LocalDate> border) {
    YearMonth now = YearMonth.from(today());
    return IntStream.rangeClosed(-MONTHS_AHEAD, MONTHS_BACK)
        .mapToObj(now::minusMonths)
        .flatMap(TemplateChoices::daysOf)
        .filter(border)
        .sorted(Comparator.reverseOrder())
        .collect(
            Collectors.groupingBy(
                day -> String.valueOf(day.getYear()), LinkedHashMap::new, Collectors.toList()));
  }

  private static Stream<LocalDate> daysOf(YearMonth month) {
    return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
  }
}
