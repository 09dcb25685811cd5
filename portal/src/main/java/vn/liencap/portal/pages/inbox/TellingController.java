package vn.liencap.portal.pages.inbox;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
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
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.UnitTelling;
import vn.liencap.portal.signin.CurrentUser;

/** How a unit has its people and itself told; its head and its administrators choose. */
@Controller
class TellingController {
  private static final List<String> FIELDS = List.of("digestAt", "webhookUrl");
  private static final LocalTime EARLIEST = LocalTime.of(6, 0);
  private static final int CHOICES = 19;
  private static final int HALF_HOUR = 30;

  private final NotificationClient notifications;
  private final Words words;

  TellingController(NotificationClient notifications, Words words) {
    this.notifications = notifications;
    this.words = words;
  }

  /**
   * The form.
   *
   * @param etag the version that was seen
   */
  record Form(
      @Nullable String digestAt,
      @Nullable String webhookUrl,
      @Nullable Boolean newSecret,
      @Nullable String etag) {

    static Form of(Tagged<UnitTelling> now) {
      return new Form(now.value().digestAt(), now.value().webhookUrl(), false, now.etag());
    }

    UnitTelling.Wish wish() {
      return new UnitTelling.Wish(
          digestAt == null ? "" : digestAt, webhookUrl, Boolean.TRUE.equals(newSecret));
    }
  }

  @GetMapping("/thong-bao/don-vi")
  String page(CurrentUser user, Model model) {
    return show(Section.ask(() -> Form.of(notifications.telling(user.unit()))), null, user, model);
  }

  private static String show(
      Section<Form> form, @Nullable Problems problems, CurrentUser user, Model model) {
    model.addAttribute("found", form);
    model.addAttribute("problems", problems);
    model.addAttribute("unitName", user.unitName());
    model.addAttribute(
        "hours",
        Stream.iterate(EARLIEST, hour -> hour.plusMinutes(HALF_HOUR))
            .limit(CHOICES)
            .map(LocalTime::toString)
            .toList());
    return "thong-bao-don-vi";
  }

  @PostMapping("/thong-bao/don-vi")
  String save(
      @ModelAttribute("form") Form form,
      CurrentUser user,
      Model model,
      RedirectAttributes redirect) {
    try {
      UnitTelling saved = notifications.save(user.unit(), form.wish(), seen(form, user));
      if (saved.webhookSecret() != null) {
        redirect.addFlashAttribute("secret", saved.webhookSecret());
      }
    } catch (ServiceRefused refusal) {
      return show(new Section<>(form, null), Problems.of(refusal, FIELDS::contains), user, model);
    }
    Flash.done(redirect, words.say("telling.saved"));
    return "redirect:/thong-bao/don-vi";
  }

  /** A form that names no version is meant for whatever is there. */
  private @Nullable String seen(Form form, CurrentUser user) {
    return form.etag() == null || form.etag().isBlank()
        ? notifications.telling(user.unit()).etag()
        : form.etag();
  }
}
