package vn.liencap.portal.pages.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.PlanId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.Tagged;

/** The editor of a draft: rows come and go, it saves by itself, nothing typed is lost. */
@Controller
class PlanEditorController {
  private static final String EDITOR = "ke-hoach-sua";

  private final PlanClient plans;
  private final EditorChoices choices;
  private final Words words;

  PlanEditorController(PlanClient plans, EditorChoices choices, Words words) {
    this.plans = plans;
    this.choices = choices;
    this.words = words;
  }

  @GetMapping("/ke-hoach/{id}/sua")
  String page(@PathVariable String id, Model model) {
    Tagged<PlanDetails> plan = plans.plan(read(id));
    if (!plan.value().allows("edit")) {
      return "redirect:/ke-hoach/" + id;
    }
    return show(plan.value(), FormReading.read(plan.value(), plan.etag()), null, model);
  }

  /**
   * Saves, or shows the editor again without saving: with a row more or less, or with what the
   * browser kept when a session ended.
   */
  @PostMapping("/ke-hoach/{id}/sua")
  String edit(
      @PathVariable String id,
      @ModelAttribute("form") PlanForm form,
      @RequestParam(name = "do", defaultValue = "save") String deed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Tagged<PlanDetails> plan = plans.plan(read(id));
    Optional<RowOrder> order = RowOrder.read(deed);
    if (order.isPresent()) {
      return show(plan.value(), order.get().applyTo(form), null, model);
    }
    if (deed.equals("keep")) {
      model.addAttribute("kept", true);
      return show(plan.value(), form, null, model);
    }
    Outcome outcome = save(plan, form.cleaned());
    if (outcome.problems() == null) {
      Flash.done(redirect, words.say("editor.saved"), id);
      return "redirect:/ke-hoach/" + id;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(plan.value(), outcome.form(), outcome.problems(), model);
  }

  /** Saves what has been typed so far; answers with a line that says so, or why not. */
  @PostMapping("/ke-hoach/{id}/luu-tam")
  String autosave(@PathVariable String id, @ModelAttribute("form") PlanForm form, Model model) {
    try {
      Outcome outcome = save(plans.plan(read(id)), form.cleaned());
      Problems problems = outcome.problems();
      boolean stale = problems != null && problems.at("etag") != null;
      model.addAttribute("etag", stale ? form.etag() : outcome.form().etag());
      model.addAttribute("problem", problems == null ? null : problems.detail());
      model.addAttribute("done", problems == null);
    } catch (ServiceUnavailable away) {
      model.addAttribute("etag", form.etag());
      model.addAttribute("problem", away.getMessage());
      model.addAttribute("done", false);
    }
    model.addAttribute("id", id);
    return "ke-hoach-sua :: saved";
  }

  /**
   * What came of saving.
   *
   * @param form what was typed, with the tag to send next time
   * @param problems why it was not saved, null when it was
   */
  private record Outcome(PlanForm form, @Nullable Problems problems) {}

  private Outcome save(Tagged<PlanDetails> plan, PlanForm form) {
    var typed = new Typed(words.say("entry.noNumber"), words.say("entry.noDate"));
    var input = new FormWriting(form, plan.value(), typed).write();
    Problems typos = typed.problems();
    if (typos != null) {
      return new Outcome(form, typos);
    }
    try {
      return new Outcome(
          form.against(plans.save(plan.value().id(), input, form.etag()).etag()), null);
    } catch (ServiceRefused refusal) {
      return refusal.stale()
          ? stale(plan, form)
          : new Outcome(form, Problems.of(refusal, field -> Fields.shown(field, form)));
    }
  }

  /**
   * Somebody saved meanwhile. When the very same words are there, it was this page's own autosave;
   * otherwise the person decides, and saving once more puts these words over the others.
   */
  private Outcome stale(Tagged<PlanDetails> plan, PlanForm form) {
    PlanForm there = FormReading.read(plan.value(), plan.etag());
    if (SameWords.in(there, form)) {
      return new Outcome(form.against(plan.etag()), null);
    }
    return new Outcome(form.against(plan.etag()), Problems.at("etag", words.say("editor.stale")));
  }

  private String show(PlanDetails plan, PlanForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("plan", plan);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("demonstration", plan.demonstration());
    choices.offer(plan, form, model);
    return EDITOR;
  }

  private static PlanId read(String id) {
    return IllegalId.read(PlanId::new, id);
  }
}
