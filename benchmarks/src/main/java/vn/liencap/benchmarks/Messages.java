package vn.liencap.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The messages of all services that came while something ran. */
final class Messages implements AutoCloseable {
  private static final String OURS = "liencap.";
  private static final String AGAIN = "floor.";

  private final String broker;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<TopicPartition, Long> before = new HashMap<>();
  private final List<ConsumerRecord<byte[], byte[]>> came = new ArrayList<>();

  Messages(String broker) {
    this.broker = broker;
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker, "enable.auto.commit", "false"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
  }

  void leaveOutWhatIsThere() {
    before.putAll(consumer.endOffsets(ours()));
  }

  /** Reads them; gives how many. */
  long readWhatCame() {
    Collection<TopicPartition> partitions = ours();
    Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
    consumer.assign(partitions);
    partitions.forEach(partition -> consumer.seek(partition, before.getOrDefault(partition, 0L)));
    while (partitions.stream().anyMatch(p -> consumer.position(p) < end.getOrDefault(p, 0L))) {
      consumer.poll(Duration.ofSeconds(1)).forEach(came::add);
    }
    return came.size();
  }

  private List<TopicPartition> ours() {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> topic.getKey().startsWith(OURS))
        .flatMap(topic -> topic.getValue().stream())
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  /** Sends them once more, to topics of their own; gives the seconds until all are acknowledged. */
  double sendAgain() {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker, "acks", "all"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      makeTopics();
      var whole = new Stopwatch();
      came.forEach(
          message -> {
            var _ =
                producer.send(
                    new ProducerRecord<>(
                        AGAIN + message.topic(),
                        null,
                        message.key(),
                        message.value(),
                        message.headers()));
          });
      producer.flush();
      return whole.seconds();
    }
  }

  private void makeTopics() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin
          .createTopics(
              came.stream()
                  .map(ConsumerRecord::topic)
                  .distinct()
                  .map(
                      topic ->
                          new NewTopic(
                              AGAIN + topic, consumer.partitionsFor(topic).size(), (short) 1))
                  .toList())
          .all()
          .get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
