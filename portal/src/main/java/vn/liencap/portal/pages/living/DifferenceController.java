package vn.liencap.portal.pages.living;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.AssignmentDetails;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanLifeClient;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;

/** What changed in a plan, item by item, and the answer of a unit whose own plan implements it. */
@Controller
class DifferenceController {
  private final PlanClient plans;
  private final PlanLifeClient life;
  private final Words words;

  DifferenceController(PlanClient plans, PlanLifeClient life, Words words) {
    this.plans = plans;
    this.life = life;
    this.words = words;
  }

  /** Without versions named: what is new to the reader's unit, else the newest change. */
  @GetMapping("/ke-hoach/{id}/khac-biet")
  String difference(
      @PathVariable String id,
      @RequestParam(name = "tu", required = false) @Nullable Integer from,
      @RequestParam(name = "den", required = false) @Nullable Integer to,
      CurrentUser user,
      Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    PlanDetails details = plans.plan(plan).value();
    AssignmentDetails ours = details.amends() == null ? ours(plan, user.unit()) : null;
    PlanChange change = ours == null ? null : ours.change();
    boolean amended = change != null && change.kind() == PlanNote.Kind.AMENDED;
    Query query =
        from == null && to == null && change != null && amended
            ? Query.none().with("from", change.since()).with("to", change.version())
            : Query.none().with("from", from).with("to", to);
    model.addAttribute("plan", details);
    model.addAttribute("difference", life.difference(plan, query));
    model.addAttribute("assignment", ours);
    model.addAttribute("versions", details.amends() == null ? life.versions(plan) : List.of());
    return "ke-hoach-khac-biet";
  }

  private @Nullable AssignmentDetails ours(PlanId plan, UnitId unit) {
    Query query = Query.none().with("plan", plan).with("unit", unit).with("limit", 1);
    List<AssignmentDetails> found = plans.assignments(query).items();
    return found.isEmpty() ? null : found.getFirst();
  }

  /** A former version, as the document it was. */
  @GetMapping("/ke-hoach/{id}/phien-ban/{version}")
  String version(@PathVariable String id, @PathVariable int version, Model model) {
    PlanId plan = IllegalId.read(PlanId::new, id);
    model.addAttribute("plan", life.version(plan, version));
    model.addAttribute("versions", life.versions(plan));
    return "ke-hoach-phien-ban";
  }

  @PostMapping("/giao-viec/{id}/giu-nguyen")
  String accept(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect) {
    AssignmentId assignment = IllegalId.read(AssignmentId::new, id);
    try {
      life.accept(assignment, text);
      Flash.done(redirect, words.say("change.accepted"));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/ke-hoach/" + assignment.plan() + "/khac-biet";
  }

  @PostMapping("/giao-viec/{id}/dieu-chinh")
  String adapt(@PathVariable String id, RedirectAttributes redirect) {
    AssignmentId assignment = IllegalId.read(AssignmentId::new, id);
    try {
      PlanId draft = life.adapt(assignment);
      Flash.done(redirect, words.say("change.adapting"));
      return "redirect:/ke-hoach/" + draft + "/sua";
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
      return "redirect:/ke-hoach/" + assignment.plan() + "/khac-biet";
    }
  }
}
