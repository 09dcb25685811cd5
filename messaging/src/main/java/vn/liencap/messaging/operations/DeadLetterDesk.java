package vn.liencap.messaging.operations;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import vn.liencap.messaging.operations.Settlement.How;

/**
 * Where an operator reads the letters that could not be processed, and has them processed once the
 * cause is mended. A replay goes straight to the function that failed, not to the topic: a
 * compacted topic would take the old state for the newest, and no other group asked for it.
 */
public final class DeadLetterDesk {
  private static final String SETTLED = "settledDeadLetters";

  private final String brokers;
  private final BeanFactory functions;
  private final MongoTemplate mongo;
  private final Clock clock;

  DeadLetterDesk(String brokers, BeanFactory functions, MongoTemplate mongo, Clock clock) {
    this.brokers = brokers;
    this.functions = functions;
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * The letters of a group on a topic, newest first.
   *
   * @param before only those that stand before this place; null for the newest
   * @param limit how many at most
   */
  public List<DeadLetter> list(Subscription subscription, @Nullable Long before, int limit) {
    try (var topic = new DeadLetterTopic(subscription, brokers)) {
      long to = before == null ? topic.end() : Math.min(before, topic.end());
      List<DeadLetter> letters = topic.between(to - limit, to).stream().map(topic::letter).toList();
      Map<Long, Settlement> settled = settled(subscription, letters);
      return letters.stream()
          .map(letter -> letter.settled(settled.get(letter.offset())))
          .sorted(Comparator.comparingLong(DeadLetter::offset).reversed())
          .toList();
    }
  }

  /** How many letters nobody has settled yet. */
  public long open(Subscription subscription) {
    try (var topic = new DeadLetterTopic(subscription, brokers)) {
      long all = topic.end();
      return all == 0
          ? 0
          : all
              - mongo
                  .getCollection(SETTLED)
                  .countDocuments(Filters.eq("from", subscription.deadLetters()));
    }
  }

  /**
   * Has a letter processed again.
   *
   * @return why it failed once more, or nothing when it is processed now or was settled before
   * @throws IllegalArgumentException when there is no such letter
   */
  public Optional<String> replay(Subscription subscription, long offset, String person) {
    if (settlement(subscription, offset).isPresent()) {
      return Optional.empty();
    }
    var letter = letter(subscription, offset);
    try {
      functionOf(subscription).accept(asBatch(letter));
    } catch (RuntimeException e) {
      return Optional.of(reasonOf(e));
    }
    settle(subscription, offset, How.REPLAYED, person);
    return Optional.empty();
  }

  /**
   * Puts a letter aside for good.
   *
   * @throws IllegalArgumentException when there is no such letter
   */
  public void dismiss(Subscription subscription, long offset, String person) {
    var _ = letter(subscription, offset);
    settle(subscription, offset, How.DISMISSED, person);
  }

  private ConsumerRecord<byte[], byte[]> letter(Subscription subscription, long offset) {
    try (var topic = new DeadLetterTopic(subscription, brokers)) {
      return topic
          .at(offset)
          .orElseThrow(() -> new IllegalArgumentException("No dead letter at " + offset));
    }
  }

  @SuppressWarnings("unchecked") // every binding of a service is one of BatchConsumers' functions
  private Consumer<Message<List<byte[]>>> functionOf(Subscription subscription) {
    return functions.getBean(subscription.function(), Consumer.class);
  }

  private static Message<List<byte[]>> asBatch(ConsumerRecord<byte[], byte[]> letter) {
    return MessageBuilder.withPayload(List.of(letter.value()))
        .setHeader(KafkaHeaders.BATCH_CONVERTED_HEADERS, List.of(DeadLetterTopic.headers(letter)))
        .build();
  }

  private static String reasonOf(RuntimeException e) {
    Throwable cause =
        e instanceof BatchListenerFailedException && e.getCause() != null ? e.getCause() : e;
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }

  private Optional<Settlement> settlement(Subscription subscription, long offset) {
    return Optional.ofNullable(
            mongo.getCollection(SETTLED).find(Filters.eq("_id", key(subscription, offset))).first())
        .map(DeadLetterDesk::read);
  }

  private Map<Long, Settlement> settled(Subscription subscription, List<DeadLetter> letters) {
    List<String> keys = letters.stream().map(letter -> key(subscription, letter.offset())).toList();
    var settled = new HashMap<Long, Settlement>();
    for (Document mark : mongo.getCollection(SETTLED).find(Filters.in("_id", keys))) {
      settled.put(mark.getLong("offset"), read(mark));
    }
    return settled;
  }

  private void settle(Subscription subscription, long offset, How how, String person) {
    var _ =
        mongo
            .getCollection(SETTLED)
            .updateOne(
                Filters.eq("_id", key(subscription, offset)),
                Updates.combine(
                    Updates.setOnInsert("from", subscription.deadLetters()),
                    Updates.setOnInsert("offset", offset),
                    Updates.setOnInsert("how", how.name()),
                    Updates.setOnInsert("person", person),
                    Updates.setOnInsert(
                        "at", Date.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))),
                new UpdateOptions().upsert(true));
  }

  private static Settlement read(Document mark) {
    return new Settlement(
        How.valueOf(mark.getString("how")),
        mark.getString("person"),
        mark.getDate("at").toInstant());
  }

  private static String key(Subscription subscription, long offset) {
    return subscription.deadLetters() + ":" + offset;
  }
}
