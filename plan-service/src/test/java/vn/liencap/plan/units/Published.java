package vn.liencap.plan.units;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Topic;
import vn.liencap.testing.Infrastructure;

/** What a topic holds at the moment. */
public final class Published {
  private static final JsonMapper JSON = new JsonMapper();

  private Published() {}

  /** The bodies of all messages with that wire name, from the beginning to the present end. */
  public static List<JsonNode> on(Topic topic, String type) {
    Map<String, Object> settings = Map.of("bootstrap.servers", Infrastructure.kafka());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.wireName()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      List<JsonNode> found = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                message -> {
                  var name = message.headers().lastHeader("ce_type");
                  if (name != null
                      && new String(name.value(), StandardCharsets.UTF_8).equals(type)) {
                    found.add(JSON.readTree(message.value()));
                  }
                });
      }
      return found;
    }
  }
}
