package vn.liencap.portal.pages.units;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.UnitClient;
import vn.liencap.portal.services.UnitDetails;

/** Renames, recodes, moves or ends a unit from a day on, and says through whom it reports. */
@Controller
class UnitChangesController {
  private static final List<String> FIELDS = List.of("name", "code", "parent", "via", "validTo");

  private final UnitClient units;
  private final UnitDirectory directory;
  private final Formats formats;
  private final Words words;

  UnitChangesController(UnitClient units, UnitDirectory directory, Formats formats, Words words) {
    this.units = units;
    this.directory = directory;
    this.formats = formats;
    this.words = words;
  }

  @GetMapping("/don-vi/{id}/sua")
  String form(@PathVariable String id, Model model) {
    Tagged<UnitDetails> seen = units.unit(IllegalId.read(UnitId::new, id));
    var form = UnitForm.of(seen.value(), seen.etag(), formats.today());
    return show(seen.value(), form, null, model);
  }

  @PostMapping("/don-vi/{id}/sua")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") UnitForm form,
      Model model,
      RedirectAttributes redirect) {
    UnitId unit = IllegalId.read(UnitId::new, id);
    UnitDetails present = units.unit(unit).value();
    try {
      send(unit, present, form);
    } catch (ServiceRefused refusal) {
      return show(present, form, Problems.of(refusal, FIELDS::contains), model);
    }
    Flash.done(redirect, words.say("units.changed"));
    return "redirect:/don-vi/" + unit;
  }

  private void send(UnitId unit, UnitDetails present, UnitForm form) {
    Map<String, Object> changes = form.changes(present);
    @Nullable String seen = form.etag();
    if (!changes.isEmpty()) {
      units.change(unit, changes, seen);
      seen = units.unit(unit).etag();
    }
    if (form.reroutes(present)) {
      String via = String.valueOf(form.via()).strip();
      units.setVia(unit, via.isEmpty() ? null : new UnitId(via), seen);
    }
  }

  private String show(UnitDetails unit, UnitForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("unit", unit);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("parents", parentsFor(unit));
    model.addAttribute("routes", routesFor(unit));
    return "don-vi-sua";
  }

  /** The units it may move to: those on the level of its present parent. */
  private List<UnitView> parentsFor(UnitDetails unit) {
    if (unit.parent() == null) {
      return List.of();
    }
    return directory.at(unit.parent(), formats.today()).stream()
        .flatMap(
            parent ->
                parent.parent() == null
                    ? Stream.of(parent)
                    : directory.childrenOf(parent.parent(), formats.today()).stream()
                        .filter(other -> other.level().equals(parent.level())))
        .toList();
  }

  /** The units that may receive its reports: the departments beside it. */
  private List<UnitView> routesFor(UnitDetails unit) {
    if (unit.parent() == null) {
      return List.of();
    }
    Stream<UnitView> beside = directory.childrenOf(unit.parent(), formats.today()).stream();
    return beside
        .filter(other -> !other.id().equals(unit.id()))
        .filter(other -> other.level().equals(Level.DEPARTMENT))
        .sorted(Comparator.comparing(UnitView::code))
        .toList();
  }
}
