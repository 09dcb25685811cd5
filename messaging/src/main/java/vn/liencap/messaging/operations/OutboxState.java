package vn.liencap.messaging.operations;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.messaging.OutboxCollections;
import vn.liencap.messaging.OutboxEntry;

/**
 * What waits in the outboxes of a service.
 *
 * @param waiting how many documents hold unsent events, counted up to {@value #COUNTED} a
 *     collection
 * @param oldest when the oldest of the events looked at was written; null when none waits
 */
public record OutboxState(long waiting, @Nullable Instant oldest) {
  static final int COUNTED = 1_000;

  static OutboxState of(MongoTemplate mongo, OutboxCollections collections) {
    var state = new OutboxState(0, null);
    for (String collection : collections.names()) {
      for (Document document : waitingIn(mongo, collection)) {
        state = state.with(writtenAt(document));
      }
    }
    return state;
  }

  private static Iterable<Document> waitingIn(MongoTemplate mongo, String collection) {
    return mongo
        .getCollection(collection)
        .find(Filters.gt(OutboxEntry.FIELD + ".id", ""))
        .projection(Projections.include(OutboxEntry.FIELD + ".time"))
        .limit(COUNTED);
  }

  private static @Nullable Instant writtenAt(Document document) {
    return document.getList(OutboxEntry.FIELD, Document.class, List.of()).stream()
        .map(entry -> entry.getDate("time").toInstant())
        .findFirst()
        .orElse(null);
  }

  private OutboxState with(@Nullable Instant time) {
    boolean older = oldest == null || (time != null && time.isBefore(oldest));
    return new OutboxState(waiting + 1, older ? time : oldest);
  }
}
