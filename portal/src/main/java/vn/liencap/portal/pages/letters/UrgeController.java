package vn.liencap.portal.pages.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.LateUnitView;
import vn.liencap.portal.services.LetterClient;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.UrgingOutcome;
import vn.liencap.portal.signin.CurrentUser;

/** Whom a reminder or a letter reaches, before it is sent: names and number. */
@Controller
class UrgeController {
  private static final int AT_ONCE = 200;
  private static final int MOST = 1_000;
  private static final List<String> KINDS =
      List.of("ISSUE_PLAN", "ANSWER_CHANGE", "ACTIVITY", "REPORT", "MEND_REPORT");

  private final LetterClient letters;
  private final PlanClient plans;
  private final Programmes programmes;
  private final Words words;
  private final Formats formats;

  UrgeController(
      LetterClient letters, PlanClient plans, Programmes programmes, Words words, Formats formats) {
    this.letters = letters;
    this.plans = plans;
    this.programmes = programmes;
    this.words = words;
    this.formats = formats;
  }

  @GetMapping("/don-doc")
  String page(@ModelAttribute("form") UrgeForm form, CurrentUser user, Model model) {
    Section<List<LateUnitView>> found = Section.ask(() -> late(form));
    List<LateUnitView> late = found.or(List.of());
    model.addAttribute("found", found);
    model.addAttribute("late", late);
    model.addAttribute("more", late.size() >= MOST);
    model.addAttribute("count", late.stream().filter(unit -> form.ticked(id(unit))).count());
    model.addAttribute("urged", late.stream().filter(LateUnitView::urgedToday).count());
    model.addAttribute("mayUrge", user.hasAny(Role.OFFICER, Role.HEAD));
    model.addAttribute("key", UUID.randomUUID().toString());
    model.addAttribute("plan", plan(form.plan()));
    model.addAttribute("kinds", KINDS);
    model.addAttribute("programmes", programmes.all());
    return "don-doc";
  }

  private static String id(LateUnitView unit) {
    return unit.unit().value();
  }

  private List<LateUnitView> late(UrgeForm form) {
    var all = new ArrayList<LateUnitView>();
    @Nullable String cursor = null;
    do {
      Query query = form.query().with("limit", AT_ONCE).with("cursor", cursor);
      Listing<LateUnitView> page = letters.lateUnits(query);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null && all.size() < MOST);
    return all;
  }

  /** Only its name is shown; without plan-service the page goes on. */
  private @Nullable PlanDetails plan(@Nullable String id) {
    if (id == null || id.isBlank()) {
      return null;
    }
    try {
      return plans.plan(IllegalId.read(PlanId::new, id)).value();
    } catch (ServiceRefused | ServiceUnavailable unnamed) {
      return null;
    }
  }

  @PostMapping("/don-doc/nhac")
  String remind(@ModelAttribute("form") UrgeForm form, RedirectAttributes redirect) {
    if (form.units() == null || form.units().isEmpty()) {
      Flash.refused(redirect, words.say("urge.none.ticked"));
      return "redirect:" + form.path();
    }
    try {
      Flash.done(redirect, said(letters.remind(form.wish(), form.key())));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:" + form.path();
  }

  private String said(UrgingOutcome outcome) {
    List<String> said =
        new ArrayList<>(List.of(words.say("urge.reminded", formats.number(outcome.reminded()))));
    if (outcome.alreadyToday() > 0) {
      said.add(words.say("urge.already", formats.number(outcome.alreadyToday())));
    }
    if (outcome.oweNothing() > 0) {
      said.add(words.say("urge.done", formats.number(outcome.oweNothing())));
    }
    return String.join(" ", said);
  }

  @PostMapping("/don-doc/cong-van")
  String draft(@ModelAttribute("form") UrgeForm form, RedirectAttributes redirect) {
    if (form.units() == null || form.units().isEmpty()) {
      Flash.refused(redirect, words.say("urge.none.ticked"));
      return "redirect:" + form.path();
    }
    try {
      String letter = letters.draft(form.wish(), form.key()).id();
      Flash.done(redirect, words.say("letter.drafted"));
      return "redirect:/cong-van/" + letter;
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
      return "redirect:" + form.path();
    }
  }
}
