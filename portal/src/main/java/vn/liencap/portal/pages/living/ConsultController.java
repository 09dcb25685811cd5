package vn.liencap.portal.pages.living;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanLifeClient;
import vn.liencap.portal.services.ServiceRefused;

/** Lấy ý kiến: which units are asked, and until when. */
@Controller
class ConsultController {
  private static final int FOUND = 30;
  private static final int USUAL_DAYS = 7;
  private final PlanClient plans;
  private final PlanLifeClient life;
  private final UnitDirectory directory;
  private final Formats formats;
  private final Words words;

  ConsultController(
      PlanClient plans,
      PlanLifeClient life,
      UnitDirectory directory,
      Formats formats,
      Words words) {
    this.plans = plans;
    this.life = life;
    this.directory = directory;
    this.formats = formats;
    this.words = words;
  }

  /** The units that are chosen stay chosen while others are looked for. */
  @GetMapping("/ke-hoach/{id}/lay-y-kien")
  String choose(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable List<String> unit,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(defaultValue = "") String text,
      Model model) {
    var plan = plans.plan(IllegalId.read(PlanId::new, id));
    List<UnitView> chosen = chosen(unit);
    model.addAttribute("plan", plan.value());
    model.addAttribute("etag", plan.etag());
    model.addAttribute("q", q);
    model.addAttribute("chosen", chosen);
    model.addAttribute("found", found(q, plan.value().issuer(), chosen));
    model.addAttribute(
        "until", until == null ? formats.today().plusDays(USUAL_DAYS).toString() : until);
    model.addAttribute("text", text);
    return "ke-hoach-lay-y-kien";
  }

  /**
   * Looking for more units is no deed; it is sent like one, so that the form stays out of the URL.
   */
  @PostMapping("/ke-hoach/{id}/lay-y-kien/tim")
  String find(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable List<String> unit,
      @RequestParam(required = false) @Nullable String until,
      @RequestParam(defaultValue = "") String text,
      Model model) {
    return choose(id, q, unit, until, text, model);
  }

  private List<UnitView> chosen(@Nullable List<String> ids) {
    if (ids == null) {
      return List.of();
    }
    return new LinkedHashSet<>(ids)
        .stream()
            .map(id -> directory.at(IllegalId.read(UnitId::new, id), formats.today()))
            .flatMap(Optional::stream)
            .toList();
  }

  /** Before anybody searches: the units directly below the issuer. */
  private List<UnitView> found(String words, UnitId issuer, List<UnitView> chosen) {
    LocalDate today = formats.today();
    List<UnitView> found =
        new ArrayList<>(
            words.isBlank()
                ? directory.childrenOf(issuer, today).stream().limit(FOUND).toList()
                : directory.search(words, today, FOUND));
    found.removeAll(chosen);
    return found;
  }

  @PostMapping("/ke-hoach/{id}/lay-y-kien")
  String consult(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable List<String> unit,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String text,
      @RequestParam String etag,
      RedirectAttributes redirect) {
    List<UnitId> units =
        unit == null
            ? List.of()
            : unit.stream().map(chosen -> IllegalId.read(UnitId::new, chosen)).toList();
    try {
      life.consult(
          IllegalId.read(PlanId::new, id), units, day(until), text.isBlank() ? null : text, etag);
      Flash.done(redirect, words.say("consult.done", formats.number(units.size())));
      return "redirect:/ke-hoach/" + id;
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.stale() ? words.say("plan.stale") : refusal.detail());
      redirect.addAttribute("unit", unit == null ? List.of() : unit);
      redirect.addAttribute("text", text);
      return "redirect:/ke-hoach/" + id + "/lay-y-kien";
    }
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
