package vn.liencap.messaging;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Takes events from the outbox of a stored document to the broker, and pulls them from the document
 * once the broker has them. What it cannot send stays in the document and is found by {@link
 * OutboxSweep}.
 */
public final class OutboxRelay implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int LARGEST_BATCH = 500;
  private static final int QUEUE_CAPACITY = 20_000;
  private static final long PAUSE_AFTER_FAILURE_MS = 500;

  /** Waited after a batch, not before the first one: what comes meanwhile shares its writes. */
  private static final long BETWEEN_BATCHES_MS = 10;

  private final EventProducer producer;
  private final MongoTemplate mongo;
  private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>(QUEUE_CAPACITY);
  private volatile boolean running;
  private Thread worker = new Thread();

  OutboxRelay(EventProducer producer, MongoTemplate mongo) {
    this.producer = producer;
    this.mongo = mongo;
  }

  /** The outbox of one stored document. */
  private record Pending(String collection, Object documentId, List<OutboxEntry> entries) {}

  /**
   * Sends the outbox of a document that has just been stored; returns at once.
   *
   * @param collection where the document is
   * @param documentId its {@code _id}
   * @param entries what its outbox holds
   */
  public void relay(String collection, Object documentId, Collection<OutboxEntry> entries) {
    if (!entries.isEmpty()
        && !queue.offer(new Pending(collection, documentId, List.copyOf(entries)))) {
      log.warn(
          "The relay is full; the sweep will send the outbox of {} {}", collection, documentId);
    }
  }

  /** Sends the outboxes of many documents of one collection; returns at once. */
  public void relayAll(
      String collection, Map<?, ? extends Collection<OutboxEntry>> entriesByDocument) {
    entriesByDocument.forEach((id, entries) -> relay(collection, id, entries));
  }

  /** True while something waits to be sent. */
  boolean busy() {
    return !queue.isEmpty();
  }

  private void work() {
    List<Pending> batch = new ArrayList<>();
    while (running) {
      try {
        if (batch.isEmpty()) {
          Pending first = queue.poll(200, TimeUnit.MILLISECONDS);
          if (first == null) {
            continue;
          }
          batch.add(first);
          queue.drainTo(batch, LARGEST_BATCH - 1);
        }
        send(batch);
        batch.clear();
        Thread.sleep(BETWEEN_BATCHES_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        log.warn("Events wait in their outbox: {}", e.toString());
        pause();
      }
    }
  }

  private void send(List<Pending> batch) {
    producer.send(batch.stream().flatMap(pending -> pending.entries().stream()).toList());
    Map<String, List<WriteModel<Document>>> pulls = new HashMap<>();
    for (Pending pending : batch) {
      List<String> ids = pending.entries().stream().map(OutboxEntry::id).toList();
      pulls
          .computeIfAbsent(pending.collection(), _ -> new ArrayList<>())
          .add(
              new UpdateOneModel<>(
                  Filters.eq("_id", pending.documentId()),
                  Updates.pullByFilter(
                      Filters.eq(
                          OutboxEntry.FIELD, new Document("id", new Document("$in", ids))))));
    }
    pulls.forEach(
        (collection, models) ->
            mongo
                .getCollection(collection)
                .bulkWrite(models, new BulkWriteOptions().ordered(false)));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("outbox-relay").daemon().start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
    try {
      worker.join(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MIN_VALUE; // first to start, last to stop
  }
}
