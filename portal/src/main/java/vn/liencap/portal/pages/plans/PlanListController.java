package vn.liencap.portal.pages.plans;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanSummary;
import vn.liencap.portal.signin.CurrentUser;

/** The list of plans with its search and filters. */
@Controller
class PlanListController {
  private final PlanClient plans;
  private final Programmes programmes;

  PlanListController(PlanClient plans, Programmes programmes) {
    this.plans = plans;
    this.programmes = programmes;
  }

  @GetMapping("/ke-hoach")
  String page(@ModelAttribute("filter") PlanFilter filter, CurrentUser user, Model model) {
    Section<Listing<PlanSummary>> found = Section.ask(() -> plans.plans(filter.query()));
    Listing<PlanSummary> listing = found.or(new Listing<>(List.of(), null));
    model.addAttribute("found", found);
    model.addAttribute("plans", listing.items());
    model.addAttribute("next", listing.next());
    model.addAttribute("programmes", programmes.all());
    model.addAttribute("mayDraft", user.hasAny(Role.OFFICER, Role.HEAD));
    return "ke-hoach";
  }
}
