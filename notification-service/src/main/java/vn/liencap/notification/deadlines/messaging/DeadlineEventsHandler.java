package vn.liencap.notification.deadlines.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.Received;
import vn.liencap.notification.calendar.WorkingCalendar;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.Superiors;
import vn.liencap.notification.deadlines.TellDecisions;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.deadlines.domain.Deadlines;

/** Takes in what is told of assignments, activities and reports. */
@Component
class DeadlineEventsHandler implements BatchHandler {
  private final FollowDeadlines deadlines;
  private final TellDecisions decisions;
  private final WorkingCalendar calendar;
  private final Superiors superiors;

  DeadlineEventsHandler(
      FollowDeadlines deadlines,
      TellDecisions decisions,
      WorkingCalendar calendar,
      Superiors superiors) {
    this.deadlines = deadlines;
    this.decisions = decisions;
    this.calendar = calendar;
    this.superiors = superiors;
  }

  @Override
  public void handle(List<Received> batch) {
    var asked = new Deadlines(calendar.days(), superiors::answering);
    deadlines.follow(batch.stream().flatMap(received -> newsOf(received, asked)).toList());
    decisions.tell(batch.stream().flatMap(DeadlineEventsHandler::activityEventOf).toList());
  }

  private static Stream<ActivityEvent> activityEventOf(Received received) {
    return received.event() instanceof ActivityEvent event ? Stream.of(event) : Stream.empty();
  }

  private static Stream<DeadlineNews> newsOf(Received received, Deadlines asked) {
    return switch (received.event()) {
      case AssignmentEvent event -> asked.of(event).stream();
      case ActivityEvent event -> asked.of(event).stream();
      case ReportEvent event -> asked.of(event).stream();
      default -> Stream.empty(); // plans and programmes share the topic and ask nothing by a day
    };
  }
}
