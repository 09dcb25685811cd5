package vn.liencap.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Topic;
import vn.liencap.messaging.operations.OperationsConfiguration;

/** The messaging beans of a service. */
@Configuration(proxyBeanMethods = false)
@Import(OperationsConfiguration.class)
public class MessagingConfiguration {
  private static final String WEEK = Long.toString(Duration.ofDays(7).toMillis());

  @Bean
  Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
    return new Traces(
        tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
  }

  @Bean
  EventCodec eventCodec(JsonMapper json, Clock clock, Traces traces) {
    return new EventCodec(json, clock, traces);
  }

  @Bean(destroyMethod = "close")
  EventProducer eventProducer(
      @Value("${liencap.kafka}") String bootstrapServers,
      @Value("${spring.application.name}") String source) {
    return new EventProducer(bootstrapServers, source);
  }

  @Bean
  EventPublisher eventPublisher(EventProducer producer, EventCodec codec) {
    return events -> producer.send(codec.encodeAll(events));
  }

  @Bean
  OutboxRelay outboxRelay(EventProducer producer, MongoTemplate mongo) {
    return new OutboxRelay(producer, mongo);
  }

  @Bean(destroyMethod = "close")
  OutboxSweep outboxSweep(
      ObjectProvider<OutboxCollections> collections,
      MongoTemplate mongo,
      OutboxRelay relay,
      Clock clock) {
    return new OutboxSweep(OutboxCollections.allOf(collections.stream()), mongo, relay, clock);
  }

  @Bean
  StateTopics stateTopics(@Value("${liencap.kafka}") String bootstrapServers, EventCodec codec) {
    return new StateTopics(bootstrapServers, codec);
  }

  @Bean
  BatchConsumers batchConsumers(EventCodec codec, Traces traces, MeterRegistry meters) {
    return new BatchConsumers(codec, traces, meters);
  }

  @Bean
  DeadLetters deadLetters(
      @Value("${liencap.kafka}") String bootstrapServers,
      KafkaAdmin admin,
      MeterRegistry meters,
      @Value("${liencap.topics.replication:1}") short replication) {
    return new DeadLetters(bootstrapServers, admin, meters, replication);
  }

  /** Every service declares all topics, so that it does not matter which starts first. */
  @Bean
  KafkaAdmin.NewTopics topics(
      @Value("${liencap.topics.partitions:4}") int partitions,
      @Value("${liencap.topics.replication:1}") short replication) {
    return new KafkaAdmin.NewTopics(
        Arrays.stream(Topic.values())
            .map(topic -> declare(topic, partitions, replication))
            .toArray(NewTopic[]::new));
  }

  private static NewTopic declare(Topic topic, int partitions, short replication) {
    TopicBuilder builder =
        TopicBuilder.name(topic.wireName())
            .partitions(partitions)
            .replicas(replication)
            .config("max.message.bytes", Integer.toString(4 * 1024 * 1024));
    return topic.compacted()
        // Some follow every event, not only the last of a key: they have a week to catch up.
        ? builder.config("cleanup.policy", "compact").config("min.compaction.lag.ms", WEEK).build()
        : builder.config("retention.ms", WEEK).build();
  }
}
