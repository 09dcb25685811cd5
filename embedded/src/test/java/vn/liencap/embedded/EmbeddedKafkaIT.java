package vn.liencap.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

  private static final String TOPIC = "plans";

  @TempDir Path folder;

  @BeforeAll
  static void keepTheReport() {
    EmbeddedKafka.throwInsteadOfHalting();
  }

  @Test
  void recordsAreThereAfterTheFolderIsOpenedAgainOnOtherPorts() throws Exception {
    try (var kafka = start()) {
      createTopic(kafka);
      send(kafka, List.of("one", "two", "three"));
    }
    try (var kafka = start()) {
      assertThat(recordsOf(kafka, 3)).containsExactly("one", "two", "three");
    }
  }

  @Test
  void aTopicHasFourPartitionsAndComesOnlyByCreation() throws Exception {
    try (var kafka = start();
        var consumer =
            new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()),
                new StringDeserializer(),
                new StringDeserializer())) {
      createTopic(kafka);
      assertThat(consumer.partitionsFor(TOPIC)).hasSize(4);
      assertThat(consumer.partitionsFor("misspelt")).isNullOrEmpty();
      assertThat(consumer.listTopics()).containsOnlyKeys(TOPIC);
    }
  }

  @Test
  void aSecondBrokerOnTheSameFolderIsRefused() {
    try (var kafka = start()) {
      assertThat(kafka.bootstrap()).startsWith("127.0.0.1:");
      assertThatThrownBy(this::start).isInstanceOf(DataFolderLocked.class);
    }
  }

  private EmbeddedKafka start() {
    var kafka = EmbeddedKafka.start(folder, Ports.free(), Ports.free());
    kafka.awaitReady(Duration.ofSeconds(30));
    return kafka;
  }

  private static void createTopic(EmbeddedKafka kafka) throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
      var topic = new NewTopic(TOPIC, Optional.empty(), Optional.empty());
      admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
    }
  }

  private static void send(EmbeddedKafka kafka, List<String> values) throws Exception {
    var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrap(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(TOPIC, 0, "key", value)).get(30, TimeUnit.SECONDS);
      }
    }
  }

  private static List<String> recordsOf(EmbeddedKafka kafka, int expected) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", kafka.bootstrap(), "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
      var values = new ArrayList<String>();
      long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (values.size() < expected && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }
}
