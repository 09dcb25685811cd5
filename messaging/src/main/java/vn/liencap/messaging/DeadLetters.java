package vn.liencap.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens when a record fails: a passing fault is retried without end, with growing pauses;
 * poison goes to {@code <topic>.<group>.dlt} with the reason in its headers. And how often a
 * consumer asks for more.
 */
public final class DeadLetters
    implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> {
  /** The header that tells why a message could not be processed. */
  public static final String REASON = "liencap-reason";

  private static final long FIRST_PAUSE_MS = 200;
  private static final long LONGEST_PAUSE_MS = 5_000;

  /**
   * Waited after a batch, not before the first one: what comes meanwhile is one batch, with one
   * read, one write and one commit, instead of many.
   */
  private static final long BETWEEN_BATCHES_MS = 20;

  private final KafkaTemplate<byte[], byte[]> template;
  private final KafkaAdmin admin;
  private final MeterRegistry meters;
  private final short replication;

  DeadLetters(String bootstrapServers, KafkaAdmin admin, MeterRegistry meters, short replication) {
    this.template =
        new KafkaTemplate<>(
            new DefaultKafkaProducerFactory<>(
                Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                    ByteArraySerializer.class,
                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                    ByteArraySerializer.class,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    5 * 1024 * 1024,
                    ProducerConfig.ACKS_CONFIG,
                    "all")));
    this.admin = admin;
    this.meters = meters;
    this.replication = replication;
  }

  @Override
  public void configure(
      AbstractMessageListenerContainer<?, ?> container, String topic, String group) {
    String deadLetters = topic + "." + group + ".dlt";
    admin.createOrModifyTopics(topicFor(deadLetters));
    var publisher =
        new DeadLetterPublishingRecoverer(template, (_, _) -> new TopicPartition(deadLetters, -1));
    publisher.setFailIfSendResultIsError(true);
    publisher.addHeadersFunction((_, failure) -> reason(failure));
    ConsumerRecordRecoverer counted =
        (message, cause) -> {
          publisher.accept(message, cause);
          meters.counter("liencap.deadletters", "topic", topic, "group", group).increment();
        };
    var pause = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
    pause.setMaxInterval(LONGEST_PAUSE_MS);
    var handler = new DefaultErrorHandler(counted, pause);
    handler.setClassifications(TransientFaults.CLASSIFICATION, false);
    handler.setLogLevel(KafkaException.Level.WARN);
    handler.setSeekAfterError(false);
    container.setCommonErrorHandler(handler);
    container.getContainerProperties().setIdleBetweenPolls(BETWEEN_BATCHES_MS);
  }

  /** What went wrong at the bottom of it; the outermost words are the listener's only. */
  private static Headers reason(Exception failure) {
    Throwable cause = failure;
    while (cause.getCause() != null
        && !(cause instanceof PoisonMessageException)) { // says it in our words
      cause = cause.getCause();
    }
    String words = cause.getClass().getSimpleName() + ": " + cause.getMessage();
    return new RecordHeaders().add(REASON, words.getBytes(UTF_8));
  }

  private NewTopic topicFor(String name) {
    return TopicBuilder.name(name)
        .partitions(1)
        .replicas(replication)
        .config("retention.ms", "-1")
        .config("max.message.bytes", Integer.toString(5 * 1024 * 1024))
        .build();
  }
}
