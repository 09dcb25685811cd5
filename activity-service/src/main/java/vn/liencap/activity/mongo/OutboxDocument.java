package vn.liencap.activity.mongo;

import org.bson.Document;
import vn.liencap.messaging.OutboxEntry;

/** An outbox entry as the relay's sweep reads it; Spring Data would call its {@code id} _id. */
final class OutboxDocument {

  private OutboxDocument() {}

  static Document of(OutboxEntry entry) {
    return new Document("id", entry.id())
        .append("topic", entry.topic())
        .append("type", entry.type())
        .append("key", entry.key())
        .append("routing", entry.routing())
        .append("time", entry.time())
        .append("body", entry.body());
  }
}
