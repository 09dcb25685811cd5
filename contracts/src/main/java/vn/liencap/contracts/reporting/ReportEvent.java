package vn.liencap.contracts.reporting;

import java.time.Instant;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to a report. */
public sealed interface ReportEvent extends Event {
  /** The report afterwards. */
  ReportState report();

  /** When. */
  Instant at();

  @Override
  default String key() {
    return report().id().value();
  }

  /** By unit: all that changes one unit's own figures meets in one partition. */
  @Override
  default String routing() {
    return report().unit().value();
  }

  @Override
  default long sequence() {
    return report().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.REPORTS;
  }

  /** It is there to be written; told again when it answers for one more programme. */
  record ReportOpened(ReportState report, Instant at) implements ReportEvent {}

  /** The unit's head submitted it. */
  record ReportSubmitted(ReportState report, Actor by, Instant at) implements ReportEvent {}

  /** The unit above sent it back, with a reason. */
  record ReportReturned(ReportState report, Actor by, Instant at) implements ReportEvent {}

  /** The unit above accepted it; it is frozen. */
  record ReportAccepted(ReportState report, Actor by, Instant at) implements ReportEvent {}

  /** After acceptance a correction was begun: a new version, to be submitted again. */
  record ReportReopened(ReportState report, Actor by, Instant at) implements ReportEvent {}

  /** The unit ended before it sent it; its successor's report answers for it. */
  record ReportPassedOn(ReportState report, Instant at) implements ReportEvent {}

  /** The unit above let this one unit submit after the lock date. */
  record ReportExcepted(ReportState report, Actor by, Instant at) implements ReportEvent {}
}
