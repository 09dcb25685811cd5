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
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.Tagged;

/** The editor of a draft: rows come and go, it saves by itself, nothing typed is lost. */
@Controller
class PlanEditorController {
  private static final String EDITOR = "ke-hoach-sua";

  private final PlanClient plans;
  private final PlanSaving saving;
  private final TheirWords theirWords;
  private final EditorChoices choices;
  private final Reviewer reviewer;
  private final Words words;

  PlanEditorController(
      PlanClient plans,
      PlanSaving saving,
      TheirWords theirWords,
      EditorChoices choices,
      Reviewer reviewer,
      Words words) {
    this.plans = plans;
    this.saving = saving;
    this.theirWords = theirWords;
    this.choices = choices;
    this.reviewer = reviewer;
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
   * Saves, or shows the editor again without saving: with a row more or less, with the rows of a
   * pasted table, with what was said about the document beside it, or with what the browser kept
   * when a session ended.
   */
  @PostMapping("/ke-hoach/{id}/sua")
  String edit(
      @PathVariable String id,
      @ModelAttribute("form") PlanForm form,
      @ModelAttribute("pasting") TablePasting pasting,
      @RequestParam(name = "do", defaultValue = "save") String deed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Tagged<PlanDetails> plan = plans.plan(read(id));
    Optional<RowOrder> order = RowOrder.read(deed);
    if (order.isPresent()) {
      return show(plan.value(), order.get().applyTo(form), null, model);
    }
    Optional<ReviewOrder> review = ReviewOrder.read(deed);
    if (review.isPresent()) {
      reviewer.carryOut(review.get(), plan);
      return show(plan.value(), form, null, model);
    }
    if (deed.equals("take-table")) {
      return show(plan.value(), form.plus(pasting.rows()), null, model);
    }
    if (deed.equals("keep")) {
      model.addAttribute("kept", true);
      return show(plan.value(), form, null, model);
    }
    PlanSaving.Outcome outcome = saving.save(plan, form.cleaned());
    if (outcome.saved()) {
      Flash.done(redirect, words.say("editor.saved"), id);
      return "redirect:/ke-hoach/" + id;
    }
    if (outcome.overtaken()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("theirs", theirWords.of(outcome.plan(), outcome.differences()));
      return show(outcome.plan(), outcome.form(), null, model);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(outcome.plan(), outcome.form(), outcome.problems(), model);
  }

  /** Saves what has been typed so far; answers with a line that says so, or why not. */
  @PostMapping("/ke-hoach/{id}/luu-tam")
  String autosave(@PathVariable String id, @ModelAttribute("form") PlanForm form, Model model) {
    model.addAttribute("id", id);
    try {
      PlanSaving.Outcome outcome = saving.save(plans.plan(read(id)), form.cleaned());
      Problems problems = outcome.problems();
      // The page still shows what was typed over the older version: that is what it must send.
      return note(
          outcome.overtaken() ? form : outcome.form(),
          problems == null ? null : problems.detail(),
          outcome.overtaken(),
          model);
    } catch (ServiceUnavailable away) {
      return note(form, away.getMessage(), false, model);
    }
  }

  private static String note(
      PlanForm next, @Nullable String problem, boolean overtaken, Model model) {
    model.addAttribute("etag", next.etag());
    model.addAttribute("base", next.base());
    model.addAttribute("problem", problem);
    model.addAttribute("overtaken", overtaken);
    model.addAttribute("done", problem == null);
    return "ke-hoach-sua :: saved";
  }

  private String show(PlanDetails plan, PlanForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("plan", plan);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("demonstration", plan.demonstration());
    choices.offer(plan, form, model);
    reviewer.show(plan.id(), model);
    return EDITOR;
  }

  private static PlanId read(String id) {
    return IllegalId.read(PlanId::new, id);
  }
}
