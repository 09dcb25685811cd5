package vn.liencap.portal.pages.editing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;

/** What the editor offers to choose from. */
@Component
class EditorChoices {
  private static final List<Level> ORDER =
      List.of(Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE);

  private final Programmes programmes;
  private final ActivityClient activities;
  private final UnitDirectory directory;
  private final Formats formats;

  EditorChoices(
      Programmes programmes, ActivityClient activities, UnitDirectory directory, Formats formats) {
    this.programmes = programmes;
    this.activities = activities;
    this.directory = directory;
    this.formats = formats;
  }

  void offer(PlanDetails plan, PlanForm form, Model model) {
    model.addAttribute("programmes", programmes.all());
    model.addAttribute("levels", levelsBelow(plan.issuer()));
    model.addAttribute("kinds", kinds());
    model.addAttribute("unitNames", names(form));
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

  private Map<String, String> names(PlanForm form) {
    Map<String, String> names = new LinkedHashMap<>();
    form.addressing().stream()
        .flatMap(rule -> rule.units().stream())
        .forEach(
            unit ->
                names.put(
                    unit, directory.latest(new UnitId(unit)).map(UnitView::name).orElse(unit)));
    return names;
  }

  private List<OutputKind> kinds() {
    try {
      return activities.outputKinds().items();
    } catch (ServiceUnavailable | ServiceRefused away) {
      return List.of();
    }
  }
}
