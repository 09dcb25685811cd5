package vn.liencap.portal.pages.activities;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.Query;

/** The further activities that one piece of work may serve, asked for when somebody wants them. */
@Controller
class ServingController {
  private static final int MOST = 200;
  private static final Set<ActivityStatus> OPEN =
      Set.of(ActivityStatus.NOT_STARTED, ActivityStatus.IN_PROGRESS);

  private final ActivityClient activities;

  ServingController(ActivityClient activities) {
    this.activities = activities;
  }

  @GetMapping("/hoat-dong/{id}/cung-phuc-vu")
  String list(
      @PathVariable String id, @RequestParam(defaultValue = "") List<String> also, Model model) {
    ActivityId first = ActivityPageController.read(id);
    Query led = Query.none().with("role", "lead").with("limit", MOST);
    Section<Listing<ActivityDetails>> found = Section.ask(() -> activities.activities(led));
    model.addAttribute("found", found);
    model.addAttribute(
        "others",
        found.or(new Listing<>(List.of(), null)).items().stream()
            .filter(other -> OPEN.contains(other.status()) && !other.id().equals(first))
            .toList());
    model.addAttribute("also", also);
    return "hoat-dong-cung";
  }
}
