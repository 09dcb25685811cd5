package vn.liencap.portal.pages.activities;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ActivityId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ServiceRefused;

/** More time is asked for, granted or refused, and an activity is called off. */
@Controller
class TimeController {
  private final ActivityClient activities;
  private final ActivityPage page;
  private final Words words;

  TimeController(ActivityClient activities, ActivityPage page, Words words) {
    this.activities = activities;
    this.page = page;
    this.words = words;
  }

  @PostMapping("/hoat-dong/{id}/gia-han")
  String ask(
      @PathVariable String id,
      @ModelAttribute("time") TimeForm form,
      Model model,
      RedirectAttributes redirect) {
    Problems typos = form.problems(false, words.say("entry.noDate"));
    BiConsumer<ActivityId, TimeForm> send =
        (activity, typed) -> activities.askExtension(activity, typed.request());
    return done(id, form, typos, send, "extension.asked", model, redirect);
  }

  @PostMapping("/hoat-dong/{id}/gia-han/dong-y")
  String grant(
      @PathVariable String id,
      @ModelAttribute("time") TimeForm form,
      Model model,
      RedirectAttributes redirect) {
    Problems typos = form.problems(true, words.say("entry.noDate"));
    BiConsumer<ActivityId, TimeForm> send =
        (activity, typed) -> activities.grantExtension(activity, typed.grant());
    return done(id, form, typos, send, "extension.granted", model, redirect);
  }

  @PostMapping("/hoat-dong/{id}/gia-han/tu-choi")
  String refuse(
      @PathVariable String id,
      @ModelAttribute("time") TimeForm form,
      Model model,
      RedirectAttributes redirect) {
    BiConsumer<ActivityId, TimeForm> send =
        (activity, typed) -> activities.refuseExtension(activity, typed.refusal());
    return done(id, form, null, send, "extension.refused", model, redirect);
  }

  @PostMapping("/hoat-dong/{id}/huy")
  String cancel(
      @PathVariable String id,
      @ModelAttribute("time") TimeForm form,
      Model model,
      RedirectAttributes redirect) {
    BiConsumer<ActivityId, TimeForm> send =
        (activity, typed) -> activities.cancel(activity, typed.why());
    return done(id, form, null, send, "activity.cancelled", model, redirect);
  }

  private String done(
      String id,
      TimeForm form,
      @Nullable Problems typos,
      BiConsumer<ActivityId, TimeForm> send,
      String said,
      Model model,
      RedirectAttributes redirect) {
    ActivityId activity = ActivityPageController.read(id);
    if (typos != null) {
      return page.show(activity, form, typos, model);
    }
    try {
      send.accept(activity, form);
    } catch (ServiceRefused refusal) {
      return page.show(
          activity, form, Problems.of(refusal, List.of("until", "reason")::contains), model);
    }
    Flash.done(redirect, words.say(said), "gia-han-" + id);
    return "redirect:/hoat-dong/" + id;
  }
}
