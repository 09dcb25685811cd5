package vn.liencap.messaging;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Finds what a crash left in an outbox: once at start, then every minute, so that another instance
 * takes over what a dead one did not send.
 */
final class OutboxSweep implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OutboxSweep.class);
  private static final Duration LEFT_BEHIND_AFTER = Duration.ofSeconds(10);
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

  private final OutboxCollections collections;
  private final MongoTemplate mongo;
  private final OutboxRelay relay;
  private final Clock clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("outbox-sweep").daemon().factory());

  OutboxSweep(OutboxCollections collections, MongoTemplate mongo, OutboxRelay relay, Clock clock) {
    this.collections = collections;
    this.mongo = mongo;
    this.relay = relay;
    this.clock = clock;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    collections.names().forEach(this::declareIndex);
    timer.execute(() -> sweep(Instant.MAX));
    var _ =
        timer.scheduleWithFixedDelay(
            () -> sweep(clock.instant().minus(LEFT_BEHIND_AFTER)),
            BETWEEN_SWEEPS.toSeconds(),
            BETWEEN_SWEEPS.toSeconds(),
            TimeUnit.SECONDS);
  }

  private void declareIndex(String collection) {
    mongo
        .getCollection(collection)
        .createIndex(Indexes.ascending(OutboxEntry.FIELD + ".id"), new IndexOptions().sparse(true));
  }

  /** Relays every outbox whose oldest entry is older than that. */
  void sweep(Instant olderThan) {
    for (String collection : collections.names()) {
      try {
        sweep(collection, olderThan);
      } catch (RuntimeException e) {
        log.warn("The sweep of {} failed and will run again: {}", collection, e.toString());
      }
    }
  }

  private void sweep(String collection, Instant olderThan) {
    var waiting =
        mongo
            .getCollection(collection)
            .find(Filters.gt(OutboxEntry.FIELD + ".id", ""))
            .limit(5_000);
    for (Document document : waiting) {
      List<OutboxEntry> entries =
          document.getList(OutboxEntry.FIELD, Document.class, List.of()).stream()
              .map(OutboxSweep::toEntry)
              .toList();
      if (!entries.isEmpty() && entries.getFirst().time().isBefore(olderThan)) {
        relay.relay(collection, Objects.requireNonNull(document.get("_id")), entries);
      }
    }
  }

  private static OutboxEntry toEntry(Document entry) {
    return new OutboxEntry(
        entry.getString("id"),
        entry.getString("topic"),
        entry.getString("type"),
        entry.getString("key"),
        entry.getString("routing"),
        entry.getDate("time").toInstant(),
        entry.getString("body"),
        entry.getString("trace"));
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
