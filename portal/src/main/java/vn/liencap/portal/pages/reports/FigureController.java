package vn.liencap.portal.pages.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.TypedNumber;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.ActivityClient;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.FigureMade;
import vn.liencap.portal.services.FigureWish;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ReportClient;
import vn.liencap.portal.services.ReportDetails;
import vn.liencap.portal.services.ReportDetails.Asked;
import vn.liencap.portal.services.ReportDetails.Parted;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.services.ServiceUnavailable;

/** One figure: what it is made of, and setting it against what was derived, with a reason. */
@Controller
class FigureController {
  private static final String DENOMINATOR = ":of";

  /** As many activities as are shown of one figure. */
  private static final int MOST = 100;

  private static final int MOST_ASKED_ONE_BY_ONE = 20;
  private static final int LISTED = 200;

  private final ReportClient reports;
  private final ActivityClient activities;
  private final Words words;

  FigureController(ReportClient reports, ActivityClient activities, Words words) {
    this.reports = reports;
    this.activities = activities;
    this.words = words;
  }

  /**
   * What is typed against what was derived; kept as typed until it is right.
   *
   * @param id made with the page, so that sending it twice sets it once
   */
  record OverrideForm(@Nullable String id, @Nullable String value, @Nullable String reason) {}

  /**
   * A figure on its page.
   *
   * @param code with {@code :of} for the denominator of a ratio
   * @param value the figure, or its denominator
   */
  record Shown(String programme, String code, Asked asked, Parted value, boolean denominator) {}

  @GetMapping("/bao-cao/{id}/so-lieu/{programme}/{code}")
  String page(
      @PathVariable String id,
      @PathVariable String programme,
      @PathVariable String code,
      Model model) {
    ReportDetails report = reports.report(ReportPageController.read(id)).value();
    Shown shown = find(report, programme, code);
    var form = new OverrideForm(UUID.randomUUID().toString(), "" + shown.value().own(), "");
    return show(report, shown, form, null, model);
  }

  @PostMapping("/bao-cao/{id}/so-lieu/{programme}/{code}")
  String set(
      @PathVariable String id,
      @PathVariable String programme,
      @PathVariable String code,
      @ModelAttribute("override") OverrideForm form,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    ReportId reportId = ReportPageController.read(id);
    Problems problems = set(reportId, programme, code, form);
    if (problems == null) {
      Flash.done(redirect, words.say("report.done.figure"));
      return "redirect:/bao-cao/" + id + "#so-lieu";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    ReportDetails report = reports.report(reportId).value();
    return show(report, find(report, programme, code), form, problems, model);
  }

  private @Nullable Problems set(
      ReportId report, String programme, String code, OverrideForm form) {
    String typed = form.value() == null ? "" : form.value().strip();
    if (typed.isEmpty() || !TypedNumber.isNumber(typed)) {
      return Problems.at("value", words.say("entry.noNumber"));
    }
    var wish =
        new FigureWish(
            form.id() == null ? UUID.randomUUID().toString() : form.id(),
            IllegalId.read(ProgrammeId::new, programme),
            code,
            TypedNumber.of(typed),
            form.reason() == null ? "" : form.reason().strip());
    try {
      reports.set(report, List.of(wish));
      return null;
    } catch (ServiceRefused refusal) {
      Problems there =
          Problems.of(refusal, Set.of("figures[0].value", "figures[0].reason")::contains);
      Map<String, String> byField = new HashMap<>();
      there
          .byField()
          .forEach((field, message) -> byField.put(field.replace("figures[0].", ""), message));
      return new Problems(there.detail(), byField, there.elsewhere());
    }
  }

  private static Shown find(ReportDetails report, String programme, String code) {
    boolean denominator = code.endsWith(DENOMINATOR);
    String name = denominator ? code.substring(0, code.length() - DENOMINATOR.length()) : code;
    Optional<Asked> found =
        report.parts().stream()
            .filter(part -> part.programme().value().equals(programme))
            .flatMap(part -> part.figures().stream())
            .filter(asked -> asked.code().equals(name))
            .findFirst();
    return found
        .flatMap(
            asked ->
                Optional.ofNullable(denominator ? asked.of() : asked.value())
                    .map(value -> new Shown(programme, code, asked, value, denominator)))
        .orElseThrow(() -> IllegalId.none(code));
  }

  private String show(
      ReportDetails report,
      Shown shown,
      OverrideForm form,
      @Nullable Problems problems,
      Model model) {
    FigureMade made =
        reports.madeOf(
            report.id(), IllegalId.read(ProgrammeId::new, shown.programme()), shown.code());
    model.addAttribute("r", report);
    model.addAttribute("f", shown);
    model.addAttribute("made", made);
    model.addAttribute("counted", below(made, true));
    model.addAttribute("waiting", below(made, false));
    model.addAttribute("titles", titles(report, shown.programme(), made));
    model.addAttribute("activities", made.activities().stream().limit(MOST).toList());
    model.addAttribute("override", form);
    model.addAttribute("problems", problems);
    return "bao-cao-so-lieu";
  }

  private static List<FigureMade.FromReport> below(FigureMade made, boolean counted) {
    return made.below().stream().filter(report -> report.counted() == counted).toList();
  }

  /** The titles of the activities by their id; an activity that nobody names has none. */
  private Map<String, String> titles(ReportDetails report, String programme, FigureMade made) {
    Map<String, String> titles = new HashMap<>();
    if (made.activities().isEmpty()) {
      return titles;
    }
    try {
      Query query =
          Query.none()
              .with("unit", report.unit().id())
              .with("programme", programme)
              .with("limit", LISTED);
      for (ActivityDetails activity : activities.activities(query).items()) {
        titles.put(activity.id().value(), activity.title());
      }
      made.activities().stream()
          .map(FigureMade.FromActivity::activity)
          .filter(id -> !titles.containsKey(id.value()))
          .limit(MOST_ASKED_ONE_BY_ONE)
          .forEach(id -> titles.put(id.value(), titleOf(id)));
    } catch (ServiceUnavailable | ServiceRefused away) {
      return titles;
    }
    return titles;
  }

  private String titleOf(ActivityId activity) {
    return activities.activity(activity).value().title();
  }
}
