package vn.liencap.messaging.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.support.KafkaHeaders;
import vn.liencap.messaging.DeadLetters;

/** Reads the dead letters of one group on one topic, which stand in a single partition. */
final class DeadLetterTopic implements AutoCloseable {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final Duration POLL = Duration.ofMillis(200);

  private final Subscription subscription;
  private final TopicPartition partition;
  private final KafkaConsumer<byte[], byte[]> consumer;

  DeadLetterTopic(Subscription subscription, String brokers) {
    this.subscription = subscription;
    this.partition = new TopicPartition(subscription.deadLetters(), 0);
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) ANSWER_WITHIN.toMillis(),
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(List.of(partition));
  }

  /** One more than the place of the newest letter; zero when there never was one. */
  long end() {
    return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
  }

  /**
   * The letters of a stretch, oldest first.
   *
   * @param from the first place, inclusive
   * @param to the last place, exclusive, at most {@link #end()}
   */
  List<ConsumerRecord<byte[], byte[]>> between(long from, long to) {
    consumer.seek(partition, Math.max(0, from));
    var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    long giveUpAt = System.nanoTime() + ANSWER_WITHIN.toNanos();
    while (consumer.position(partition) < to && System.nanoTime() < giveUpAt) {
      consumer.poll(POLL).records(partition).stream()
          .filter(message -> message.offset() < to)
          .forEach(found::add);
    }
    return found;
  }

  /** The letter at a place; empty when there is none. */
  Optional<ConsumerRecord<byte[], byte[]>> at(long offset) {
    return offset < 0 || offset >= end()
        ? Optional.empty()
        : between(offset, offset + 1).stream().findFirst();
  }

  DeadLetter letter(ConsumerRecord<byte[], byte[]> message) {
    return new DeadLetter(
        subscription.topic(),
        subscription.group(),
        message.offset(),
        (int) number(message, KafkaHeaders.DLT_ORIGINAL_PARTITION),
        number(message, KafkaHeaders.DLT_ORIGINAL_OFFSET),
        Instant.ofEpochMilli(message.timestamp()),
        text(message, "ce_id").orElse(""),
        text(message, "ce_type").orElse(""),
        message.key() == null ? "" : new String(message.key(), UTF_8),
        text(message, "traceparent").orElse(null),
        reason(message),
        message.value() == null ? "" : new String(message.value(), UTF_8),
        null);
  }

  /** The headers as the binder hands them to a function. */
  static Map<String, Object> headers(ConsumerRecord<byte[], byte[]> message) {
    var headers = new HashMap<String, Object>();
    message.headers().forEach(header -> headers.put(header.key(), header.value()));
    return headers;
  }

  private static String reason(ConsumerRecord<byte[], byte[]> message) {
    return text(message, DeadLetters.REASON).orElse("");
  }

  private static Optional<String> text(ConsumerRecord<byte[], byte[]> message, String header) {
    return value(message, header).map(value -> new String(value, UTF_8));
  }

  /** The recoverer writes its numbers as four or eight bytes. */
  private static long number(ConsumerRecord<byte[], byte[]> message, String header) {
    return value(message, header)
        .map(ByteBuffer::wrap)
        .map(bytes -> bytes.remaining() == Integer.BYTES ? bytes.getInt() : bytes.getLong())
        .orElse(-1L);
  }

  private static Optional<byte[]> value(ConsumerRecord<byte[], byte[]> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null ? Optional.empty() : Optional.ofNullable(header.value());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
