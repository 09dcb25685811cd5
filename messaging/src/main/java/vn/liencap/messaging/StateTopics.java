package vn.liencap.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.WireTypes;

/**
 * Reads a compacted topic from its beginning to where it ends now, a partition at a time: the
 * newest event of every aggregate. No group, no offset; nobody else notices.
 */
public final class StateTopics {
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private final String bootstrapServers;
  private final EventCodec codec;

  StateTopics(String bootstrapServers, EventCodec codec) {
    this.bootstrapServers = bootstrapServers;
    this.codec = codec;
  }

  /**
   * Reads a topic.
   *
   * @param families the events that are wanted
   * @param partition takes the newest events of a partition; all of one routing key are in it
   * @throws TransientFaultException when the broker falls silent before the end
   */
  public void read(
      Topic topic,
      Set<Class<? extends Event>> families,
      Consumer<Collection<? extends Event>> partition) {
    try (var consumer = newConsumer()) {
      List<TopicPartition> all =
          consumer.partitionsFor(topic.wireName()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      for (TopicPartition one : all) {
        partition.accept(newest(consumer, one, families).values());
      }
    }
  }

  private Map<String, Event> newest(
      KafkaConsumer<byte[], byte[]> consumer,
      TopicPartition partition,
      Set<Class<? extends Event>> families) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    Map<String, Event> newest = new HashMap<>();
    long heard = System.nanoTime();
    while (consumer.position(partition) < end) {
      var records = consumer.poll(POLL);
      if (!records.isEmpty()) {
        heard = System.nanoTime();
      } else if (System.nanoTime() - heard > LONGEST_SILENCE.toNanos()) {
        throw new TransientFaultException("The broker fell silent in " + partition);
      }
      records.forEach(
          message ->
              event(message, families)
                  .ifPresent(event -> newest.merge(event.aggregate(), event, StateTopics::newer)));
    }
    return newest;
  }

  private static Event newer(Event known, Event next) {
    return known.sequence() > next.sequence() ? known : next;
  }

  /** What cannot be read lies in the dead letters already. */
  private Optional<Event> event(
      ConsumerRecord<byte[], byte[]> message, Set<Class<? extends Event>> families) {
    Header type = message.headers().lastHeader(CloudEvents.TYPE);
    if (message.value() == null || type == null) {
      return Optional.empty();
    }
    try {
      return WireTypes.classOf(new String(type.value(), UTF_8))
          .filter(known -> families.stream().anyMatch(f -> f.isAssignableFrom(known)))
          .map(known -> codec.decode(known, message.value()));
    } catch (PoisonMessageException _) {
      return Optional.empty();
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
}
