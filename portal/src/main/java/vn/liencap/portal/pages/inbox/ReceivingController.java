package vn.liencap.portal.pages.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.NotificationClient;
import vn.liencap.portal.services.Preferences;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;

/** How a person wants to be told, and the address of their calendar feed. */
@Controller
class ReceivingController {
  private static final List<String> FIELDS = List.of("quietFrom", "quietTo", "zalo");

  private final NotificationClient notifications;
  private final Words words;

  ReceivingController(NotificationClient notifications, Words words) {
    this.notifications = notifications;
    this.words = words;
  }

  /**
   * What the page needs to know.
   *
   * @param address where mail goes; null when the account has none
   * @param feed where the person's calendar feed is; null when there is none
   */
  record Known(@Nullable String address, @Nullable String feed, ReceivingForm form) {}

  @GetMapping("/thong-bao/cai-dat")
  String page(Model model) {
    return show(null, null, model);
  }

  private String show(@Nullable ReceivingForm typed, @Nullable Problems problems, Model model) {
    Section<Known> known = Section.ask(() -> known(typed));
    model.addAttribute("found", known);
    model.addAttribute("problems", problems);
    return "thong-bao-cai-dat";
  }

  private Known known(@Nullable ReceivingForm typed) {
    Tagged<Preferences> now = notifications.preferences();
    ReceivingForm form = typed == null ? ReceivingForm.of(now.value(), now.etag()) : typed;
    return new Known(now.value().address(), notifications.feed(), form);
  }

  @PostMapping("/thong-bao/cai-dat")
  String save(
      @ModelAttribute("form") ReceivingForm form, Model model, RedirectAttributes redirect) {
    try {
      notifications.save(form.toPreferences(), form.version());
    } catch (ServiceRefused refusal) {
      return show(form, Problems.of(refusal, FIELDS::contains), model);
    }
    Flash.done(redirect, words.say("receiving.saved"));
    return "redirect:/thong-bao/cai-dat";
  }

  /** Makes the calendar feed, or gives it another address. */
  @PostMapping("/thong-bao/lich")
  String renewFeed(RedirectAttributes redirect) {
    notifications.renewFeed();
    Flash.done(redirect, words.say("receiving.feed.made"));
    return "redirect:/thong-bao/cai-dat";
  }

  @PostMapping("/thong-bao/lich/bo")
  String endFeed(RedirectAttributes redirect) {
    notifications.endFeed();
    Flash.done(redirect, words.say("receiving.feed.ended"));
    return "redirect:/thong-bao/cai-dat";
  }
}
