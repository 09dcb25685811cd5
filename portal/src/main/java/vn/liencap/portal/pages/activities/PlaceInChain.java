package vn.liencap.portal.pages.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.ServedItem;
import vn.liencap.portal.services.ServiceRefused;

/** What an activity serves, from the top of the chain of plans down to its own plan. */
@Component
class PlaceInChain {
  private final PlanClient plans;

  PlaceInChain(PlanClient plans) {
    this.plans = plans;
  }

  /** The farthest first; nothing for whoever may see the activity and not its plan. */
  Section<List<ServedItem>> of(ActivityDetails activity) {
    return Section.ask(() -> above(activity));
  }

  private List<ServedItem> above(ActivityDetails activity) {
    try {
      return plans.servedBy(activity.plan(), activity.item()).reversed();
    } catch (ServiceRefused _) {
      return List.of();
    }
  }
}
