package vn.liencap.messaging.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.messaging.OutboxCollections;

/**
 * Looks every few seconds how far the consumers are behind, what waits in the outboxes and how many
 * dead letters are open, so that neither a scrape nor a page has to ask the broker.
 */
public final class Watch implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Watch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

  private final Subscriptions subscriptions;
  private final ConsumerLag lag;
  private final DeadLetterDesk desk;
  private final OutboxCollections outboxes;
  private final MongoTemplate mongo;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("operations-watch").daemon().factory());
  private volatile Sight latest = new Sight(new OutboxState(0, null), List.of());

  Watch(
      Subscriptions subscriptions,
      ConsumerLag lag,
      DeadLetterDesk desk,
      OutboxCollections outboxes,
      MongoTemplate mongo,
      MeterRegistry meters,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.lag = lag;
    this.desk = desk;
    this.outboxes = outboxes;
    this.mongo = mongo;
    this.clock = clock;
    declare(meters);
  }

  /**
   * What was seen at one look.
   *
   * @param outbox what waits to be sent
   * @param topics what is subscribed to
   */
  public record Sight(OutboxState outbox, List<TopicSight> topics) {
    public Sight {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A subscription at one look.
   *
   * @param topic the topic
   * @param group who follows it
   * @param behind how many messages are not processed yet
   * @param deadLetters how many dead letters are open
   */
  public record TopicSight(String topic, String group, long behind, long deadLetters) {}

  /** What was seen at the last look. */
  public Sight latest() {
    return latest;
  }

  /** Looks now. */
  public Sight look() {
    var topics = new ArrayList<TopicSight>();
    for (Subscription subscription : subscriptions.all()) {
      var ends = lag.endsOf(List.of(subscription.topic()));
      topics.add(
          new TopicSight(
              subscription.topic(),
              subscription.group(),
              lag.behind(subscription.group(), ends),
              desk.open(subscription)));
    }
    latest = new Sight(OutboxState.of(mongo, outboxes), topics);
    return latest;
  }

  private void declare(MeterRegistry meters) {
    Gauge.builder("liencap.outbox.waiting", this, watch -> watch.latest.outbox().waiting())
        .description("Documents with unsent events")
        .register(meters);
    Gauge.builder("liencap.outbox.oldest.age", this, Watch::oldestAge)
        .baseUnit("seconds")
        .description("Age of the oldest unsent event")
        .register(meters);
    for (Subscription subscription : subscriptions.all()) {
      gauge(meters, "liencap.consumer.lag", subscription, TopicSight::behind);
      gauge(meters, "liencap.deadletters.open", subscription, TopicSight::deadLetters);
    }
  }

  private void gauge(
      MeterRegistry meters,
      String name,
      Subscription subscription,
      ToDoubleFunction<TopicSight> value) {
    Gauge.builder(name, this, watch -> watch.seen(subscription, value))
        .tag("topic", subscription.topic())
        .tag("group", subscription.group())
        .register(meters);
  }

  private double seen(Subscription subscription, ToDoubleFunction<TopicSight> value) {
    return latest.topics().stream()
        .filter(
            sight ->
                sight.topic().equals(subscription.topic())
                    && sight.group().equals(subscription.group()))
        .mapToDouble(value)
        .sum();
  }

  private double oldestAge() {
    var oldest = latest.outbox().oldest();
    return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    var _ =
        timer.scheduleWithFixedDelay(
            this::lookQuietly,
            BETWEEN_LOOKS.toSeconds(),
            BETWEEN_LOOKS.toSeconds(),
            TimeUnit.SECONDS);
  }

  private void lookQuietly() {
    try {
      var _ = look();
    } catch (RuntimeException e) {
      log.warn("Could not look how far messages are: {}", e.toString());
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
