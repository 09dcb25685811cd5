package vn.liencap.portal.pages.units;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.UnitClient;
import vn.liencap.portal.services.UnitDetails;

/** Merges or splits a unit: its last day, and who carries on from the day after. */
@Controller
class MergerController {
  private static final List<String> FIELDS = List.of("validTo", "successors");
  private static final int MOST_SUCCESSORS = 4;

  private final UnitClient units;
  private final UnitDirectory directory;
  private final Formats formats;
  private final Words words;

  MergerController(UnitClient units, UnitDirectory directory, Formats formats, Words words) {
    this.units = units;
    this.directory = directory;
    this.formats = formats;
    this.words = words;
  }

  /**
   * What a person says of a merger.
   *
   * @param validTo the last day of the unit
   * @param successors ids of the units that carry on, the first takes over what runs; blank ones
   *     are none
   * @param etag the version that was seen
   */
  record MergerForm(
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo,
      @Nullable List<@Nullable String> successors,
      @Nullable String etag) {

    public List<String> chosen() {
      return successors == null
          ? List.of()
          : successors.stream()
              .filter(Objects::nonNull)
              .map(String::strip)
              .filter(successor -> !successor.isEmpty())
              .distinct()
              .toList();
    }

    /** As it is shown: the chosen ones, then room for more. */
    public String at(int place) {
      return place < chosen().size() ? chosen().get(place) : "";
    }
  }

  @GetMapping("/don-vi/{id}/sap-nhap")
  String form(@PathVariable String id, Model model) {
    Tagged<UnitDetails> seen = units.unit(IllegalId.read(UnitId::new, id));
    List<String> known = seen.value().successors().stream().map(UnitId::value).toList();
    var form = new MergerForm(seen.value().validTo(), List.copyOf(known), seen.etag());
    return show(seen.value(), form, null, model);
  }

  /** May be sent again after a refusal: what stands already is not changed. */
  @PostMapping("/don-vi/{id}/sap-nhap")
  String merge(
      @PathVariable String id,
      @ModelAttribute("form") MergerForm form,
      Model model,
      RedirectAttributes redirect) {
    UnitId unit = IllegalId.read(UnitId::new, id);
    UnitDetails present = units.unit(unit).value();
    if (form.validTo() == null) {
      return show(present, form, Problems.at("validTo", words.say("merger.noDay")), model);
    }
    if (form.chosen().isEmpty()) {
      return show(present, form, Problems.at("successors", words.say("merger.nobody")), model);
    }
    try {
      send(unit, present, form);
    } catch (ServiceRefused refusal) {
      return show(present, form, Problems.of(refusal, FIELDS::contains), model);
    }
    Flash.done(redirect, words.say("merger.done"));
    return "redirect:/don-vi/" + unit;
  }

  private void send(UnitId unit, UnitDetails present, MergerForm form) {
    @Nullable String seen = form.etag();
    if (!Objects.equals(form.validTo(), present.validTo())) {
      units.change(unit, Map.of("validTo", Objects.requireNonNull(form.validTo())), seen);
      seen = units.unit(unit).etag();
    }
    units.declareSuccessors(unit, form.chosen().stream().map(UnitId::new).toList(), seen);
  }

  private String show(UnitDetails unit, MergerForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("unit", unit);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("beside", beside(unit));
    model.addAttribute("places", MOST_SUCCESSORS);
    return "don-vi-sap-nhap";
  }

  /**
   * Who may carry on: the units of the same level below the same unit, those that begin later too,
   * by name; and who was chosen already, wherever it is.
   */
  private List<UnitView> beside(UnitDetails unit) {
    if (unit.parent() == null) {
      return List.of();
    }
    Stream<UnitView> neighbours =
        directory.presentOrComingChildrenOf(unit.parent(), formats.today()).stream()
            .filter(other -> !other.id().equals(unit.id()))
            .filter(other -> other.level().equals(unit.level()));
    Stream<UnitView> chosen =
        unit.successors().stream().flatMap(id -> directory.latest(id).stream());
    return Stream.concat(neighbours, chosen)
        .distinct()
        .sorted(Comparator.comparing(UnitView::name, VietnameseText.dictionaryOrder()))
        .toList();
  }
}
