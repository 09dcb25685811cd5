package vn.liencap.portal.pages.reports;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ReportId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ReportClient;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;

/** One report: read, written, gathered from below and sent. */
@Controller
class ReportPageController {
  private final ReportClient reports;
  private final ReportSaving saving;
  private final ReportPage page;
  private final Formats formats;
  private final Words words;

  ReportPageController(
      ReportClient reports, ReportSaving saving, ReportPage page, Formats formats, Words words) {
    this.reports = reports;
    this.saving = saving;
    this.page = page;
    this.formats = formats;
    this.words = words;
  }

  static ReportId read(String id) {
    ReportId report = IllegalId.read(ReportId::new, id);
    if (!id.contains("~")) {
      throw IllegalId.none(id);
    }
    return report;
  }

  /**
   * The page.
   *
   * @param remind true for whoever comes to remind the unit of it
   */
  @GetMapping("/bao-cao/{id}")
  String page(
      @PathVariable String id, @RequestParam(defaultValue = "false") boolean remind, Model model) {
    String proposed =
        remind ? words.say("report.remind.text", formats.now(), formats.date(formats.today())) : "";
    return page.show(read(id), proposed, model);
  }

  /**
   * Saves what is typed, and then does more.
   *
   * @param deed {@code save}; {@code consolidate} to gather what the units below reported; {@code
   *     submit} to send it
   */
  @PostMapping("/bao-cao/{id}/sua")
  String save(
      @PathVariable String id,
      @ModelAttribute("form") ReportForm form,
      @RequestParam(name = "do", defaultValue = "save") String deed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    ReportSaving.Outcome outcome = saving.save(read(id), form);
    Problems problems = outcome.problems();
    if (problems == null) {
      problems = then(deed, outcome);
    }
    if (problems != null) {
      return page.show(outcome, problems, model, response);
    }
    Flash.done(redirect, words.say("report.done." + deed), "bao-cao-" + id);
    return "redirect:/bao-cao/" + id;
  }

  private @Nullable Problems then(String deed, ReportSaving.Outcome outcome) {
    ReportId id = outcome.report().value().id();
    try {
      switch (deed) {
        case "consolidate" -> reports.consolidate(id, outcome.report().etag());
        case "submit" -> {
          // Nobody signs what they have not seen.
          if (!outcome.newest()) {
            return Problems.at("newest", words.say("report.stale.submit"));
          }
          reports.submit(id, outcome.report().etag());
        }
        case "save" -> {}
        default -> throw IllegalId.none(deed);
      }
      return null;
    } catch (ServiceRefused refusal) {
      return Problems.of(refusal, _ -> false);
    }
  }

  /** Saves what has been typed so far; answers with a line that says so, or why not. */
  @PostMapping("/bao-cao/{id}/luu-tam")
  String autosave(@PathVariable String id, @ModelAttribute("form") ReportForm form, Model model) {
    try {
      ReportSaving.Outcome outcome = saving.save(read(id), form);
      // After somebody else's words came in between, the page still shows what it was filled from.
      ReportForm next = outcome.overtaken() ? form : outcome.form();
      return note(id, next, outcome.problems(), outcome.overtaken(), model);
    } catch (ServiceUnavailable away) {
      return note(id, form, Problems.at("etag", away.getMessage() + "."), false, model);
    } catch (ServiceRefused refusal) {
      return note(id, form, Problems.of(refusal, _ -> true), false, model);
    }
  }

  private static String note(
      String id, ReportForm next, @Nullable Problems problems, boolean overtaken, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("form", next);
    model.addAttribute("problem", problems == null ? null : problems.detail());
    model.addAttribute("overtaken", overtaken);
    model.addAttribute("done", problems == null);
    return "bao-cao-xem :: saved";
  }
}
