package vn.liencap.portal.pages.activities;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Programmes;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.signin.CurrentUser;

/** The list of activities with its filters. */
@Controller
class ActivityListController {
  private final ActivityClient activities;
  private final Programmes programmes;
  private final Formats formats;

  ActivityListController(ActivityClient activities, Programmes programmes, Formats formats) {
    this.activities = activities;
    this.programmes = programmes;
    this.formats = formats;
  }

  @GetMapping("/hoat-dong")
  String page(@ModelAttribute("filter") ActivityFilter filter, CurrentUser user, Model model) {
    Section<Listing<ActivityDetails>> found =
        Section.ask(() -> activities.activities(filter.query(user)));
    Listing<ActivityDetails> listing = found.or(new Listing<>(List.of(), null));
    model.addAttribute("found", found);
    model.addAttribute("activities", listing.items());
    model.addAttribute("next", listing.next());
    model.addAttribute("programmes", programmes.all());
    model.addAttribute("today", formats.today());
    model.addAttribute("writes", user.hasAny(Role.OFFICER, Role.HEAD));
    model.addAttribute("staffed", user.hasAny(Role.HEAD));
    return "hoat-dong";
  }
}
