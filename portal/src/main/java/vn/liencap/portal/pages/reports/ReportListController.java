package vn.liencap.portal.pages.reports;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.Role;
import vn.liencap.portal.pages.Flash;
import vn.liencap.portal.pages.IllegalId;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.pages.UnitNames;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.AcceptedReports;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ReportClient;
import vn.liencap.portal.services.ReportSummary;
import vn.liencap.portal.services.ServiceRefused;
import vn.liencap.portal.signin.CurrentUser;

/** The list of reports: what the unit owes, and what it has received. */
@Controller
class ReportListController {
  private static final int AT_ONCE = 200;

  /** More than the units directly below anybody. */
  private static final int MOST = 1_000;

  private static final int MOST_AT_ONE_GO = 500;

  private final ReportClient reports;
  private final PeriodNames periods;
  private final UnitNames names;
  private final Words words;

  ReportListController(ReportClient reports, PeriodNames periods, UnitNames names, Words words) {
    this.reports = reports;
    this.periods = periods;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/bao-cao")
  String page(@ModelAttribute("asked") ReportFilter asked, CurrentUser user, Model model) {
    Section<ReportFilter> filter = Section.ask(() -> chosen(asked));
    ReportFilter shown = filter.or(asked);
    Section<ReportBoard> found =
        filter.missing() == null
            ? Section.ask(() -> board(shown))
            : new Section<>(null, filter.missing());
    model.addAttribute("filter", shown);
    model.addAttribute("found", found);
    model.addAttribute("board", found.or(ReportBoard.NONE));
    List<PeriodNames.Choice> choices = periods.choices();
    model.addAttribute("choices", choices);
    model.addAttribute(
        "adHoc",
        shown.review()
            && found.or(ReportBoard.NONE).label() != null
            && choices.stream().noneMatch(choice -> choice.has(shown.period())));
    model.addAttribute("head", user.hasAny(Role.HEAD));
    return "bao-cao";
  }

  private ReportBoard board(ReportFilter filter) {
    if (!filter.review()) {
      return ReportBoard.own(all(filter.query()), filter);
    }
    return filter.period() == null || filter.period().isBlank()
        ? ReportBoard.NONE
        : ReportBoard.received(all(filter.query()), filter);
  }

  /** What is received is looked at period by period: first the one that waits longest. */
  private ReportFilter chosen(ReportFilter asked) {
    if (!asked.review() || (asked.period() != null && !asked.period().isBlank())) {
      return asked;
    }
    for (String status : List.of("SUBMITTED", "OPEN,RETURNED", "ACCEPTED")) {
      Query query = Query.none().with("box", "review").with("status", status).with("limit", 1);
      for (ReportSummary first : reports.reports(query).items()) {
        return asked.of(first.period());
      }
    }
    return asked;
  }

  private List<ReportSummary> all(Query query) {
    var all = new ArrayList<ReportSummary>();
    @Nullable String cursor = null;
    do {
      Listing<ReportSummary> page =
          reports.reports(query.with("limit", AT_ONCE).with("cursor", cursor));
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null && all.size() < MOST);
    return all;
  }

  /** One that was not accepted; it waits in the session. */
  record Left(String report, String unit, String reason) implements Serializable {}

  /**
   * Accepts many: those that were ticked, or all that nothing is to be said against.
   *
   * @param deed {@code smooth} for all the page called smooth; those ticked otherwise
   */
  @PostMapping("/bao-cao/duyet")
  String accept(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(name = "do", defaultValue = "chosen") String deed,
      @RequestParam(name = "report", required = false) @Nullable List<String> ticked,
      @RequestParam(required = false) @Nullable List<String> smooth,
      RedirectAttributes redirect) {
    redirect.addAttribute("box", "review");
    redirect.addAttribute("period", period);
    try {
      List<ReportId> wanted = ids(deed.equals("smooth") ? smooth : ticked);
      if (wanted.isEmpty()) {
        Flash.refused(redirect, words.say("report.review.none"));
      } else {
        say(reports.accept(wanted), redirect);
      }
    } catch (ServiceRefused refusal) {
      Flash.refused(redirect, refusal.detail());
    }
    return "redirect:/bao-cao";
  }

  private static List<ReportId> ids(@Nullable List<String> given) {
    return given == null
        ? List.of()
        : given.stream()
            .limit(MOST_AT_ONE_GO)
            .map(id -> IllegalId.read(ReportId::new, id))
            .toList();
  }

  private void say(AcceptedReports result, RedirectAttributes redirect) {
    if (!result.refused().isEmpty()) {
      redirect.addFlashAttribute("left", result.refused().stream().map(this::left).toList());
    }
    if (result.accepted().isEmpty()) {
      Flash.refused(redirect, words.say("report.review.nothing"));
    } else {
      Flash.done(redirect, words.say("report.review.done", result.accepted().size()));
    }
  }

  private Left left(AcceptedReports.Left left) {
    return new Left(left.report().value(), names.of(left.report().unit()), left.reason());
  }
}
