package vn.liencap.portal.pages.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.OpenClient;
import vn.liencap.portal.services.ServiceRefused;

/**
 * Stopping one's digests from the mail, without signing in. Looking at the page changes nothing:
 * mail programs open links by themselves. They post to stop (RFC 8058), and so does the button.
 */
@Controller
class UnsubscribeController {
  private final OpenClient client;

  UnsubscribeController(OpenClient client) {
    this.client = client;
  }

  @GetMapping("/thoi-nhan/{token}")
  String page(@PathVariable String token, Model model, HttpServletResponse response) {
    return show(token, () -> client.isSubscribed(token), model, response);
  }

  @PostMapping("/thoi-nhan/{token}")
  String stop(@PathVariable String token, Model model, HttpServletResponse response) {
    return show(
        token,
        () -> {
          client.unsubscribe(token);
          return false;
        },
        model,
        response);
  }

  private static String show(
      String token, Supplier<Boolean> isSubscribed, Model model, HttpServletResponse response) {
    model.addAttribute("token", token);
    try {
      Section<Boolean> found = Section.ask(isSubscribed);
      model.addAttribute("found", found);
      if (found.missing() != null) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value()); // the program tries again
      }
    } catch (ServiceRefused refusal) {
      model.addAttribute("found", new Section<Boolean>(null, null));
      model.addAttribute("refusal", refusal.detail());
      response.setStatus(HttpStatus.NOT_FOUND.value());
    }
    return "thoi-nhan";
  }
}
