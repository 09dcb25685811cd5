package vn.liencap.portal.pages.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ReportId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ReportClient;
import vn.liencap.portal.services.ServiceRefused;

/** What people do with a report that is not theirs to write, or not any more. */
@Controller
class ReportDeedsController {
  private static final Set<String> FIELDS = Set.of("reason", "until", "text");

  private final ReportClient reports;
  private final ReportPage page;
  private final Words words;

  ReportDeedsController(ReportClient reports, ReportPage page, Words words) {
    this.reports = reports;
    this.page = page;
    this.words = words;
  }

  /** Where an answer goes: what every deed needs of the request. */
  record Asking(
      String id,
      DeedForm form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    ReportId report() {
      return ReportPageController.read(id);
    }
  }

  @PostMapping("/bao-cao/{id}/duyet")
  String accept(
      @PathVariable String id,
      @ModelAttribute("deed") DeedForm form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var asking = new Asking(id, form, model, response, redirect);
    return done("duyet", asking, () -> reports.accept(asking.report(), form.seen()));
  }

  @PostMapping("/bao-cao/{id}/tra-lai")
  String giveBack(
      @PathVariable String id,
      @ModelAttribute("deed") DeedForm form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var asking = new Asking(id, form, model, response, redirect);
    return done(
        "tra-lai", asking, () -> reports.giveBack(asking.report(), form.why(), form.seen()));
  }

  @PostMapping("/bao-cao/{id}/dinh-chinh")
  String reopen(
      @PathVariable String id,
      @ModelAttribute("deed") DeedForm form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var asking = new Asking(id, form, model, response, redirect);
    return done(
        "dinh-chinh", asking, () -> reports.reopen(asking.report(), form.why(), form.seen()));
  }

  @PostMapping("/bao-cao/{id}/mo-rieng")
  String except(
      @PathVariable String id,
      @ModelAttribute("deed") DeedForm form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var asking = new Asking(id, form, model, response, redirect);
    LocalDate until = form.day();
    if (until == null) {
      Problems missing = Problems.at("until", words.say("entry.noDate"));
      return page.show(asking.report(), "mo-rieng", form, missing, model, response);
    }
    return done(
        "mo-rieng", asking, () -> reports.except(asking.report(), until, form.why(), form.seen()));
  }

  @PostMapping("/bao-cao/{id}/y-kien")
  String say(
      @PathVariable String id,
      @ModelAttribute("deed") DeedForm form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var asking = new Asking(id, form, model, response, redirect);
    return done(
        "y-kien",
        asking,
        () -> reports.say(asking.report(), String.valueOf(form.id()), form.subject(), form.said()));
  }

  private String done(String deed, Asking asking, Runnable command) {
    try {
      command.run();
    } catch (ServiceRefused refusal) {
      Problems problems =
          refusal.stale()
              ? Problems.at("etag", words.say("report.stale.deed"))
              : Problems.of(refusal, FIELDS::contains);
      return page.show(
          asking.report(), deed, asking.form(), problems, asking.model(), asking.response());
    }
    Flash.done(asking.redirect(), words.say("report.done." + deed), deed + "-" + asking.id());
    return "redirect:/bao-cao/" + asking.id();
  }
}
