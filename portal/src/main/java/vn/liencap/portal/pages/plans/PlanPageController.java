package vn.liencap.portal.pages.plans;

import java.util.List;
import java.util.Map;
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
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Measures;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.AssignmentDetails;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.signin.CurrentUser;

/** One plan: the document it is, and what can be done with it. */
@Controller
class PlanPageController {
  private final PlanClient plans;
  private final Programmes programmes;
  private final Measures measures;
  private final Words words;

  PlanPageController(PlanClient plans, Programmes programmes, Measures measures, Words words) {
    this.plans = plans;
    this.programmes = programmes;
    this.measures = measures;
    this.words = words;
  }

  @GetMapping("/ke-hoach/{id}")
  String page(@PathVariable String id, CurrentUser user, Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    Tagged<PlanDetails> found = plans.plan(plan);
    show(found, model);
    model.addAttribute("assignment", assignmentOf(plan, user.unit()));
    model.addAttribute("actions", Deed.ALL);
    model.addAttribute("more", Deed.more(found.value()));
    model.addAttribute("nextStep", Deed.next(found.value()));
    model.addAttribute("strip", Strip.of(found.value()));
    model.addAttribute("sentBack", Strip.sentBack(found.value()));
    return "ke-hoach-xem";
  }

  private void show(Tagged<PlanDetails> plan, Model model) {
    PlanDetails details = plan.value();
    model.addAttribute("plan", details);
    model.addAttribute("etag", plan.etag());
    model.addAttribute("programme", programmes.find(details.programme()));
    model.addAttribute("demonstration", details.demonstration());
    boolean measured =
        details.content().targets().stream().anyMatch(target -> target.indicator() != null);
    model.addAttribute("measures", measured ? measures.of(details.programme()) : Map.of());
  }

  private @Nullable AssignmentDetails assignmentOf(PlanId plan, UnitId unit) {
    Query query = Query.none().with("plan", plan).with("unit", unit).with("limit", 1);
    List<AssignmentDetails> found = plans.assignments(query).items();
    return found.isEmpty() ? null : found.getFirst();
  }

  /** What signing means, before it is done. */
  @GetMapping("/ke-hoach/{id}/ky")
  String beforeSigning(@PathVariable String id, Model model) {
    show(plans.plan(IllegalId.read(PlanId::new, id)), model);
    return "ke-hoach-ky";
  }

  @PostMapping("/ke-hoach/{id}/ky")
  String sign(@PathVariable String id, @RequestParam String etag, RedirectAttributes redirect) {
    try {
      plans.sign(IllegalId.read(PlanId::new, id), etag);
      Flash.done(redirect, words.say("plan.signed"));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.stale() ? words.say("plan.stale") : refusal.detail());
    }
    return "redirect:/ke-hoach/" + id;
  }
}
