package vn.liencap.portal.pages.activities;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ServiceRefused;

/** The finance unit of the plan settles what an activity has spent. */
@Controller
class SettlementController {
  private final ActivityClient activities;
  private final ActivityPage page;
  private final Words words;

  SettlementController(ActivityClient activities, ActivityPage page, Words words) {
    this.activities = activities;
    this.page = page;
    this.words = words;
  }

  @PostMapping("/hoat-dong/{id}/quyet-toan")
  String settle(
      @PathVariable String id,
      @ModelAttribute("settling") SettlementForm form,
      Model model,
      RedirectAttributes redirect) {
    ActivityId activity = ActivityPageController.read(id);
    Problems typo = form.problems(words.say("settlement.noAmount"));
    if (typo != null) {
      return page.show(activity, form, typo, model);
    }
    try {
      FundingSource only = activities.activity(activity).value().onlySource();
      activities.settle(activity, form.settlement(only));
    } catch (ServiceRefused refusal) {
      return page.show(
          activity, form, Problems.of(refusal, List.of("amount", "note")::contains), model);
    }
    Flash.done(redirect, words.say("settlement.done"), "quyet-toan-" + id);
    return "redirect:/hoat-dong/" + id;
  }
}
