package vn.liencap.portal.pages.activities;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ActivityId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;

/**
 * Names who owns a piece of work inside the lead unit, a person or a room or post, or hands it
 * over.
 */
@Controller
class OwnerController {
  private final ActivityClient activities;
  private final OwnerChoices choices;
  private final Words words;

  OwnerController(ActivityClient activities, OwnerChoices choices, Words words) {
    this.activities = activities;
    this.choices = choices;
    this.words = words;
  }

  @PostMapping("/hoat-dong/{id}/phu-trach")
  String name(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String owner,
      CurrentUser user,
      RedirectAttributes redirect) {
    ActivityId activity = ActivityPageController.read(id);
    Chosen chosen = choices.withPost(Chosen.read(owner), user.unit());
    boolean unit = chosen.person() == null && chosen.post() == null;
    try {
      activities.nameOwner(activity, chosen.person(), unit ? "" : chosen.post(), null);
      Flash.done(redirect, words.say("owner.done"));
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/hoat-dong/" + id;
  }
}
