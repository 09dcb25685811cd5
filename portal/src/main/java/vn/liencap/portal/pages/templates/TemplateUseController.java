package vn.liencap.portal.pages.templates;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;
import vn.liencap.portal.services.Tagged;
import vn.liencap.portal.services.TemplateClient;
import vn.liencap.portal.services.TemplateView;

/** Publishes a template, after saying whom it will ask, and takes it out of use. */
@Controller
class TemplateUseController {
  private final TemplateClient templates;
  private final Words words;

  TemplateUseController(TemplateClient templates, Words words) {
    this.templates = templates;
    this.words = words;
  }

  @GetMapping("/bieu-mau/{id}/ban-hanh")
  String publishing(@PathVariable String id, Model model) {
    Tagged<TemplateView> template = templates.template(TemplateIds.checked(id));
    model.addAttribute("template", template.value());
    model.addAttribute("etag", template.etag());
    model.addAttribute("reach", templates.reach(id));
    return "bieu-mau-ban-hanh";
  }

  @PostMapping("/bieu-mau/{id}/ban-hanh")
  String publish(@PathVariable String id, @RequestParam String etag, RedirectAttributes redirect) {
    return after(
        id, () -> templates.publish(TemplateIds.checked(id), etag), "template.published", redirect);
  }

  @GetMapping("/bieu-mau/{id}/ngung")
  String retiring(@PathVariable String id, Model model) {
    Tagged<TemplateView> template = templates.template(TemplateIds.checked(id));
    model.addAttribute("template", template.value());
    model.addAttribute("etag", template.etag());
    return "bieu-mau-ngung";
  }

  @PostMapping("/bieu-mau/{id}/ngung")
  String retire(@PathVariable String id, @RequestParam String etag, RedirectAttributes redirect) {
    return after(
        id, () -> templates.retire(TemplateIds.checked(id), etag), "template.retired", redirect);
  }

  private String after(String id, Runnable deed, String done, RedirectAttributes redirect) {
    String reason = reasonAgainst(deed);
    if (reason == null) {
      Flash.done(redirect, words.say(done));
      return "redirect:/bieu-mau";
    }
    Flash.refused(redirect, reason);
    return "redirect:/bieu-mau/" + id;
  }

  private static @Nullable String reasonAgainst(Runnable deed) {
    try {
      deed.run();
      return null;
    } catch (ServiceRefused refused) {
      return refused.detail();
    } catch (ServiceUnavailable away) {
      return away.getMessage() + ".";
    }
  }
}
