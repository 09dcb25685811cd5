package vn.liencap.portal.pages.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Measures;
import vn.liencap.portal.pages.OutputKinds;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.ProgrammeView;

/** What the editor offers to choose from. */
@Component
class EditorChoices {
  private static final List<Level> ORDER =
      List.of(Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE);

  private final Programmes programmes;
  private final OutputKinds kinds;
  private final UnitNames names;
  private final UnitDirectory directory;
  private final Formats formats;
  private final ServableItems servable;
  private final Measures measures;

  EditorChoices(
      Programmes programmes,
      OutputKinds kinds,
      UnitNames names,
      UnitDirectory directory,
      Formats formats,
      ServableItems servable,
      Measures measures) {
    this.programmes = programmes;
    this.kinds = kinds;
    this.names = names;
    this.directory = directory;
    this.formats = formats;
    this.servable = servable;
    this.measures = measures;
  }

  void offer(PlanDetails plan, PlanForm form, Model model) {
    List<ProgrammeView> all = programmes.all();
    model.addAttribute("programmes", all);
    model.addAttribute("programmeIds", all.stream().map(p -> p.id().value()).toList());
    model.addAttribute("measures", measures.of(chosen(form)));
    model.addAttribute("levels", levelsBelow(plan.issuer()));
    Section<List<OutputKind>> countable = kinds.ask(plan.programme());
    List<OutputKind> counted =
        countable.or(List.of()).stream().filter(OutputKind::isCounted).toList();
    model.addAttribute("countable", countable);
    model.addAttribute("kinds", counted);
    model.addAttribute("kindCodes", counted.stream().map(OutputKind::code).toList());
    model.addAttribute("unitNames", names(form));
    List<ServableItems.Group> items = servable.of(plan);
    model.addAttribute("servable", items);
    model.addAttribute("servedNames", ServableItems.labels(items));
  }

  private static @Nullable ProgrammeId chosen(PlanForm form) {
    String programme = Rows.clean(form.programme());
    return programme.isEmpty() ? null : IllegalId.read(ProgrammeId::new, programme);
  }

  /** The levels there are below a unit today, the highest first. */
  List<String> levelsBelow(UnitId issuer) {
    return directory.subtreeOf(issuer, formats.today()).stream()
        .map(UnitView::level)
        .distinct()
        .sorted(Comparator.comparingInt(ORDER::indexOf))
        .map(Level::code)
        .toList();
  }

  /** Units below the issuer whose name or code fits. */
  List<UnitView> units(UnitId issuer, String words) {
    return directory.search(words, formats.today(), 50).stream()
        .filter(unit -> !unit.id().equals(issuer))
        .filter(unit -> directory.isWithin(unit.id(), issuer, formats.today()))
        .limit(12)
        .toList();
  }

  /** Units anywhere in the tree whose name or code fits, those under the same province first. */
  List<UnitView> anyUnits(UnitId issuer, String words) {
    List<UnitView> above = directory.ancestorsOf(issuer, formats.today());
    UnitId near = above.size() < 2 ? issuer : above.get(above.size() - 2).id();
    return directory.search(words, formats.today(), 200).stream()
        .sorted(Comparator.comparing(unit -> !directory.isWithin(unit.id(), near, formats.today())))
        .limit(12)
        .toList();
  }

  private Map<String, String> names(PlanForm form) {
    return names.of(
        form.addressing().stream()
            .flatMap(rule -> rule.units().stream())
            .map(UnitId::new)
            .toList());
  }
}
