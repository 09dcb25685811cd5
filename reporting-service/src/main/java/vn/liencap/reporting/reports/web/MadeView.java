package vn.liencap.reporting.reports.web;

import java.time.Instant;
import java.util.List;
import vn.liencap.reporting.reports.Reading;

/** What a figure is made of, down to activities and reports that can be opened. */
record MadeView(List<Work> activities, List<Set> adjustments, List<Report> below) {

  /** An activity and what it brings. */
  record Work(String activity, long amount) {}

  /** What somebody set. */
  record Set(long amount, long wanted, String reason, String name, Instant at) {}

  /** A report of a unit below and what it brings, or would. */
  record Report(
      String report, String unit, String name, String status, long amount, boolean counted) {}

  static MadeView of(Reading.Made made, Views views) {
    return new MadeView(
        made.activities().stream()
            .map(from -> new Work(from.activity().value(), from.amount()))
            .toList(),
        made.adjustments().stream()
            .map(set -> new Set(set.amount(), set.wanted(), set.reason(), set.name(), set.at()))
            .toList(),
        made.below().stream()
            .map(
                from ->
                    new Report(
                        from.report().id().value(),
                        from.report().unit().value(),
                        views.unit(from.report().unit(), from.report().to()).name(),
                        from.report().status().name(),
                        from.amount(),
                        from.counted()))
            .toList());
  }
}
