package vn.liencap.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;

/** Sends entries as CloudEvents 1.0 in Kafka's binary mode and waits until the broker has them. */
final class EventProducer implements AutoCloseable {
  private static final int MAX_REQUEST_BYTES = 4 * 1024 * 1024;
  private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(30);

  private final KafkaProducer<byte[], byte[]> producer;
  private final byte[] source;

  EventProducer(String bootstrapServers, String source) {
    this.source = ("/liencap/" + source).getBytes(UTF_8);
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                source,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST_BYTES,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                25_000),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /**
   * Sends all and waits for every acknowledgement.
   *
   * @throws KafkaException when one was not acknowledged in time; some may have been sent
   */
  void send(Collection<OutboxEntry> entries) {
    List<Future<RecordMetadata>> pending = new ArrayList<>(entries.size());
    for (OutboxEntry entry : entries) {
      pending.add(producer.send(toRecord(entry)));
    }
    for (Future<RecordMetadata> acknowledgement : pending) {
      await(acknowledgement);
    }
  }

  private ProducerRecord<byte[], byte[]> toRecord(OutboxEntry entry) {
    int partitions = producer.partitionsFor(entry.topic()).size();
    int partition = Utils.toPositive(Utils.murmur2(entry.routing().getBytes(UTF_8))) % partitions;
    var record =
        new ProducerRecord<>(
            entry.topic(),
            partition,
            entry.time().toEpochMilli(),
            entry.key().getBytes(UTF_8),
            entry.body().getBytes(UTF_8));
    record
        .headers()
        .add(CloudEvents.SPEC_VERSION, "1.0".getBytes(UTF_8))
        .add(CloudEvents.ID, entry.id().getBytes(UTF_8))
        .add(CloudEvents.TYPE, entry.type().getBytes(UTF_8))
        .add(CloudEvents.SOURCE, source)
        .add(CloudEvents.SUBJECT, entry.key().getBytes(UTF_8))
        .add(CloudEvents.TIME, entry.time().toString().getBytes(UTF_8))
        .add(CloudEvents.CONTENT_TYPE, "application/json".getBytes(UTF_8));
    if (entry.trace() != null) {
      record.headers().add(Traces.TRACEPARENT, entry.trace().getBytes(UTF_8));
    }
    return record;
  }

  private static void await(Future<RecordMetadata> acknowledgement) {
    try {
      acknowledgement.get(ACKNOWLEDGED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("Interrupted before the broker acknowledged", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("The broker did not acknowledge", e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
