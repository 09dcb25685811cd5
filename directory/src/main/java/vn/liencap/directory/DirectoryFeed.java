package vn.liencap.directory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.units.UnitEvent;

/**
 * Follows the compacted units topic from its beginning into the {@link UnitDirectory}. Every
 * instance reads all of it at start, before it serves, and keeps no offset.
 */
final class DirectoryFeed implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(DirectoryFeed.class);
  private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(60);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(2);

  private final String bootstrapServers;
  private final UnitDirectory directory;
  private final JsonMapper json;
  private final CountDownLatch caughtUp = new CountDownLatch(1);
  private volatile boolean running;
  private @Nullable Thread worker;

  DirectoryFeed(String bootstrapServers, UnitDirectory directory, JsonMapper json) {
    this.bootstrapServers = bootstrapServers;
    this.directory = directory;
    this.json = json;
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("directory-feed").daemon().start(this::follow);
    try {
      if (!caughtUp.await(CAUGHT_UP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("The unit tree could not be read from the broker");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow() {
    while (running) {
      try (var consumer = newConsumer()) {
        follow(consumer);
      } catch (KafkaException e) {
        log.warn("The units topic is read again from its beginning: {}", e.toString());
      }
    }
  }

  private void follow(KafkaConsumer<byte[], byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topic.UNITS.wireName()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (running) {
      if (caughtUp.getCount() > 0 && reached(consumer, ends)) {
        caughtUp.countDown();
      }
      consumer.poll(Duration.ofMillis(200)).forEach(this::take);
    }
  }

  private static boolean reached(
      KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private void take(ConsumerRecord<byte[], byte[]> message) {
    byte[] body = message.value();
    if (body == null) {
      return;
    }
    try {
      directory.apply(json.readValue(body, UnitEvent.UnitChanged.class).unit());
    } catch (JacksonException | IllegalArgumentException e) {
      log.error("A unit at offset {} cannot be read: {}", message.offset(), e.toString());
    }
  }

  private KafkaConsumer<byte[], byte[]> newConsumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            2_000),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  @Override
  public void stop() {
    running = false;
    Thread thread = worker;
    if (thread != null) {
      try {
        thread.join(STOPPED_WITHIN); // it looks after each poll
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE + 1; // before any consumer that asks the directory
  }
}
