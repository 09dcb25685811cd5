package vn.liencap.portal.pages.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.PlanId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.NextNumber;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** Issuing: what will happen, how many units it reaches, and the deed itself. */
@Controller
class IssueController {
  private static final int DAYS_TO_ANSWER = 15;
  private final PlanClient plans;
  private final Formats formats;
  private final Words words;

  IssueController(PlanClient plans, Formats formats, Words words) {
    this.plans = plans;
    this.formats = formats;
    this.words = words;
  }

  /** What issuing means, before it is done: number, date, and how many units by level. */
  @GetMapping("/ke-hoach/{id}/ban-hanh")
  String before(@PathVariable String id, Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    Tagged<PlanDetails> draft = plans.plan(plan);
    NextNumber offered = plans.nextNumber(plan);
    String symbol = offered.symbol() == null ? draft.value().content().symbol() : offered.symbol();
    String today = formats.today().toString();
    var form =
        new IssueForm(
            String.valueOf(offered.number()), symbol, today, answerBy(draft.value()), draft.etag());
    return show(draft.value(), form, null, model);
  }

  /** Only an amendment is answered. */
  private @Nullable String answerBy(PlanDetails draft) {
    return draft.amends() == null ? null : formats.today().plusDays(DAYS_TO_ANSWER).toString();
  }

  private String show(PlanDetails plan, IssueForm form, @Nullable Problems problems, Model model) {
    model.addAttribute("plan", plan);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("reach", plans.reach(plan.id()));
    return "ke-hoach-ban-hanh";
  }

  @PostMapping("/ke-hoach/{id}/ban-hanh")
  String issue(
      @PathVariable String id,
      @ModelAttribute("form") IssueForm form,
      Model model,
      RedirectAttributes redirect) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    Problems typos = form.problems(words.say("issue.noNumber"), words.say("issue.noDate"));
    if (typos != null) {
      return show(plans.plan(plan).value(), form, typos, model);
    }
    try {
      plans.issue(plan, form.order(), form.etag());
    } catch (ServiceRefused refusal) {
      return again(plan, form, refusal, model);
    }
    Flash.done(redirect, words.say("issue.done"));
    var amends = plans.plan(plan).value().amends();
    return amends == null
        ? "redirect:/ke-hoach/" + id + "/giao"
        : "redirect:/ke-hoach/" + amends.plan();
  }

  private String again(PlanId plan, IssueForm form, ServiceRefused refusal, Model model) {
    Tagged<PlanDetails> now = plans.plan(plan);
    Problems problems = Problems.of(refusal, List.of("number", "date", "answerBy")::contains);
    var renewed =
        new IssueForm(form.number(), form.symbol(), form.date(), form.answerBy(), now.etag());
    return show(now.value(), renewed, problems, model);
  }
}
