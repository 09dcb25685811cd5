package vn.liencap.messaging.operations;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far a consumer group is behind the ends of its topics, as the broker knows it. */
public final class ConsumerLag implements AutoCloseable {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  private final Admin admin;

  ConsumerLag(Map<String, Object> broker) {
    this.admin = Admin.create(broker);
  }

  /**
   * Where the topics end now.
   *
   * @throws KafkaException when the broker does not answer in time
   */
  public Map<TopicPartition, Long> endsOf(Collection<String> topics) {
    Map<TopicPartition, OffsetSpec> latest =
        answer(admin.describeTopics(topics).allTopicNames()).values().stream()
            .flatMap(
                topic ->
                    topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    return answer(admin.listOffsets(latest).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /**
   * How many messages before these ends the group has not committed.
   *
   * @throws KafkaException when the broker does not answer in time
   */
  public long behind(String group, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    return ends.entrySet().stream()
        .mapToLong(
            end -> {
              OffsetAndMetadata ours = committed.get(end.getKey());
              return Math.max(0, end.getValue() - (ours == null ? 0 : ours.offset()));
            })
        .sum();
  }

  private static <T> T answer(KafkaFuture<T> future) {
    try {
      return future.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("Interrupted before the broker answered", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("The broker does not tell how far we are", e);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }
}
