package vn.liencap.notification.deadlines.messaging;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.messaging.BatchHandler;
import vn.liencap.messaging.Received;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.TellDecisions;
import vn.liencap.notification.deadlines.domain.DeadlineNews;

/** Takes in what is told of assignments and activities. */
@Component
class DeadlineEventsHandler implements BatchHandler {
  private final FollowDeadlines deadlines;
  private final TellDecisions decisions;

  DeadlineEventsHandler(FollowDeadlines deadlines, TellDecisions decisions) {
    this.deadlines = deadlines;
    this.decisions = decisions;
  }

  @Override
  public void handle(List<Received> batch) {
    deadlines.follow(batch.stream().flatMap(DeadlineEventsHandler::newsOf).toList());
    decisions.tell(batch.stream().flatMap(DeadlineEventsHandler::activityEventOf).toList());
  }

  private static Stream<ActivityEvent> activityEventOf(Received received) {
    return received.event() instanceof ActivityEvent event ? Stream.of(event) : Stream.empty();
  }

  private static Stream<DeadlineNews> newsOf(Received received) {
    return switch (received.event()) {
      case AssignmentEvent event -> DeadlineNews.allOf(event);
      case ActivityEvent event -> Stream.of(DeadlineNews.of(event));
      default -> Stream.empty(); // plans and programmes share the topic and ask nothing by a day
    };
  }
}
