package vn.liencap.portal.pages.reports;

import java.util.ArrayList;
import java.util.List;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.portal.services.ReportDetails;

/**
 * The way of a report: what is behind it, where it stands, what is to come.
 *
 * @param step OPEN, SUBMITTED, RETURNED, ACCEPTED, CONSOLIDATED, SENT, or PASSED_ON to the unit
 *     that came after
 * @param state done, now, or empty for what is to come
 */
record Standing(String step, String state) {

  static List<Standing> wayOf(ReportDetails report) {
    if (report.status() == ReportStatus.PASSED_ON) {
      return List.of(new Standing("PASSED_ON", "now"));
    }
    var steps = new ArrayList<String>();
    steps.add("OPEN");
    // It came back: what was sent is not sent any more until it is sent again.
    steps.add(report.standing().equals("RETURNED") ? "RETURNED" : "SUBMITTED");
    steps.add("ACCEPTED");
    if (report.parent() != null) {
      steps.add("CONSOLIDATED");
      steps.add("SENT");
    }
    int now = steps.indexOf(report.standing());
    var way = new ArrayList<Standing>();
    for (int i = 0; i < steps.size(); i++) {
      way.add(new Standing(steps.get(i), i < now ? "done" : i == now ? "now" : ""));
    }
    return way;
  }
}
