package vn.liencap.notification.reminding.kafka;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Topic;
import vn.liencap.messaging.operations.ConsumerLag;
import vn.liencap.notification.reminding.Backlog;

/** Compares what our consumers have committed with the ends of the topics they follow. */
@Component
final class KafkaBacklog implements Backlog {
  private static final List<String> TOPICS =
      List.of(
          Topic.PLANS.wireName(),
          Topic.ACTIVITIES.wireName(),
          Topic.REPORTS.wireName(),
          Topic.CALENDAR.wireName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long PAUSE_MS = 100;

  private final ConsumerLag lag;
  private final String group;

  KafkaBacklog(ConsumerLag lag, @Value("${spring.application.name}") String group) {
    this.lag = lag;
    this.group = group;
  }

  @Override
  public boolean isTakenIn() {
    var ends = lag.endsOf(TOPICS);
    long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
    while (lag.behind(group, ends) > 0) {
      if (System.nanoTime() > giveUpAt || !paused()) {
        return false;
      }
    }
    return true;
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
