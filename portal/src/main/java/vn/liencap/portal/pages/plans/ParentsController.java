package vn.liencap.portal.pages.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ItemLink;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanRef;
import vn.liencap.portal.services.PlanSummary;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;

/** Links a plan to those it implements; a superior's plan may come later than the unit's own. */
@Controller
class ParentsController {
  private final PlanClient plans;
  private final UnitDirectory directory;
  private final Formats formats;
  private final Words words;

  ParentsController(PlanClient plans, UnitDirectory directory, Formats formats, Words words) {
    this.plans = plans;
    this.directory = directory;
    this.formats = formats;
    this.words = words;
  }

  /** The plans that this one may be linked to. */
  @GetMapping("/ke-hoach/{id}/cap-tren")
  String parents(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String parent,
      Model model) {
    PlanDetails plan = plans.plan(IllegalId.read(PlanId::new, id)).value();
    if (parent != null) {
      return items(plan, IllegalId.read(PlanId::new, parent), model);
    }
    List<PlanId> linked = plan.parents().stream().map(PlanRef::id).toList();
    Query issued = Query.none().with("status", "ISSUED").with("q", q).with("limit", 100);
    List<PlanSummary> found =
        plans.plans(issued).items().stream()
            .filter(p -> p.amends() == null && !linked.contains(p.id()))
            .filter(p -> !isOursOrBelow(p.issuer(), plan.issuer()))
            .toList();
    model.addAttribute("plan", plan);
    model.addAttribute("q", q);
    model.addAttribute("found", found);
    return "ke-hoach-cap-tren";
  }

  /** Item by item: what may serve what, for a person to confirm. */
  private String items(PlanDetails plan, PlanId parent, Model model) {
    model.addAttribute("plan", plan);
    model.addAttribute("above", plans.plan(parent).value());
    model.addAttribute("proposals", plans.proposals(plan.id(), parent));
    return "ke-hoach-cap-tren-muc";
  }

  private boolean isOursOrBelow(UnitId issuer, UnitId ours) {
    return issuer.equals(ours) || directory.isWithin(issuer, ours, formats.today());
  }

  @PostMapping("/ke-hoach/{id}/cap-tren")
  String link(
      @PathVariable String id,
      @RequestParam String parent,
      @RequestParam(required = false) @Nullable List<String> items,
      RedirectAttributes redirect) {
    try {
      PlanId superior = IllegalId.read(PlanId::new, parent);
      List<ItemLink> links =
          items == null ? List.of() : items.stream().map(ParentsController::pair).toList();
      plans.linkParent(IllegalId.read(PlanId::new, id), superior, links);
      Flash.done(redirect, words.say("plan.linked"));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/ke-hoach/" + id;
  }

  /** "item serves", as the form has it. */
  private static ItemLink pair(String item) {
    String[] both = item.split(" ", 2);
    return new ItemLink(
        IllegalId.read(ItemId::new, both[0]),
        IllegalId.read(ItemId::new, both.length < 2 ? "" : both[1]));
  }
}
