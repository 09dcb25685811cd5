package vn.liencap.portal.pages.mine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.portal.pages.Formats;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.pages.reports.PeriodNames;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ReportClient;
import vn.liencap.portal.services.ReportSummary;
import vn.liencap.portal.signin.CurrentUser;

/** Reports as things to do: those the unit owes, and those its head is to judge. */
@Component
class ReportTasks {
  private static final int MOST = 100;

  private final ReportClient reports;
  private final PeriodNames periods;
  private final Formats formats;
  private final Words words;

  ReportTasks(ReportClient reports, PeriodNames periods, Formats formats, Words words) {
    this.reports = reports;
    this.periods = periods;
    this.formats = formats;
    this.words = words;
  }

  /** Both kinds, for whoever has a part in it. */
  List<Task> of(CurrentUser user) {
    var tasks = new ArrayList<Task>();
    if (user.hasAny(Role.OFFICER, Role.HEAD)) {
      reports("mine", "OPEN,RETURNED").stream()
          .map(report -> owed(report, user))
          .forEach(tasks::add);
    }
    if (user.hasAny(Role.HEAD)) {
      tasks.addAll(toReview(reports("review", "SUBMITTED")));
    }
    return tasks;
  }

  private List<ReportSummary> reports(String box, String status) {
    Query query = Query.none().with("box", box).with("status", status).with("limit", MOST);
    return reports.reports(query).items();
  }

  private Task owed(ReportSummary report, CurrentUser user) {
    String kind = report.status() == ReportStatus.RETURNED ? "returned" : "report";
    boolean anothers = !report.unit().equals(user.unit());
    String detail = (anothers ? report.unitName() + " · " : "") + dueIn(report);
    return new Task(
        kind,
        named(report),
        detail,
        "/bao-cao/" + report.id(),
        report.due(),
        formats.daysUntil(report.due()),
        kind);
  }

  private String dueIn(ReportSummary report) {
    return words.say("task.due", formats.date(report.due()));
  }

  /** One row for each period, however many have come in. */
  private List<Task> toReview(List<ReportSummary> waiting) {
    Map<String, List<ReportSummary>> byPeriod = new LinkedHashMap<>();
    waiting.forEach(
        report -> byPeriod.computeIfAbsent(report.period(), _ -> new ArrayList<>()).add(report));
    return byPeriod.values().stream().map(this::toReviewTogether).toList();
  }

  private Task toReviewTogether(List<ReportSummary> waiting) {
    ReportSummary first = waiting.getFirst();
    boolean one = waiting.size() == 1;
    String link =
        one
            ? "/bao-cao/" + first.id()
            : "/bao-cao" + Query.none().with("box", "review").with("period", first.period());
    String detail = one ? first.unitName() : words.say("task.review.many", waiting.size());
    return Task.waiting("review", named(first), detail, link, "review");
  }

  private String named(ReportSummary report) {
    String regime = periods.regimeOf(report.period());
    return regime.isEmpty() ? report.label() : regime + " · " + report.label();
  }
}
