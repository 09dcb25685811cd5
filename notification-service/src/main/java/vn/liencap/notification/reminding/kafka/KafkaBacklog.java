package vn.liencap.notification.reminding.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Topic;
import vn.liencap.notification.reminding.Backlog;

/** Compares what our consumers have committed with the ends of the topics they follow. */
@Component
final class KafkaBacklog implements Backlog, AutoCloseable {
  private static final List<String> TOPICS =
      List.of(Topic.PLANS.wireName(), Topic.ACTIVITIES.wireName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long PAUSE_MS = 100;

  private final Admin admin;
  private final String group;

  KafkaBacklog(KafkaAdmin kafka, @Value("${spring.application.name}") String group) {
    this.admin = Admin.create(kafka.getConfigurationProperties());
    this.group = group;
  }

  @Override
  public boolean isTakenIn() {
    try {
      Map<TopicPartition, Long> ends = ends();
      long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
      while (!reached(ends)) {
        if (System.nanoTime() > giveUpAt) {
          return false;
        }
        Thread.sleep(PAUSE_MS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The broker does not tell how far we are", e);
    }
  }

  private Map<TopicPartition, Long> ends()
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetSpec> latest =
        answer(admin.describeTopics(TOPICS).allTopicNames()).values().stream()
            .flatMap(KafkaBacklog::partitionsOf)
            .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    return answer(admin.listOffsets(latest).all()).entrySet().stream()
        .filter(end -> end.getValue().offset() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  private static Stream<TopicPartition> partitionsOf(TopicDescription topic) {
    return topic.partitions().stream()
        .map(partition -> new TopicPartition(topic.name(), partition.partition()));
  }

  private boolean reached(Map<TopicPartition, Long> ends)
      throws InterruptedException, ExecutionException, TimeoutException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    return ends.entrySet().stream()
        .allMatch(
            end -> {
              OffsetAndMetadata ours = committed.get(end.getKey());
              return ours != null && ours.offset() >= end.getValue();
            });
  }

  private static <T> T answer(KafkaFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }
}
