package vn.liencap.portal.pages.activities;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PersonId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ServiceRefused;

/** Names who owns a piece of work inside the lead unit, or hands it over to somebody else. */
@Controller
class OwnerController {
  private final ActivityClient activities;
  private final Words words;

  OwnerController(ActivityClient activities, Words words) {
    this.activities = activities;
    this.words = words;
  }

  @PostMapping("/hoat-dong/{id}/phu-trach")
  String name(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String post,
      RedirectAttributes redirect) {
    ActivityId activity = ActivityPageController.read(id);
    @Nullable PersonId owner = person.isBlank() ? null : IllegalId.read(PersonId::new, person);
    try {
      activities.nameOwner(activity, owner, post.strip(), null);
      Flash.done(redirect, words.say("owner.done"));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/hoat-dong/" + id;
  }
}
