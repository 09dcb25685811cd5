package vn.liencap.plan.outbox;

import org.bson.Document;
import vn.liencap.messaging.OutboxEntry;

/** An outbox entry as the relay and the sweep look for it. */
public final class StoredEntry {

  private StoredEntry() {}

  /**
   * The entry as an element of the array {@value OutboxEntry#FIELD}. Written by hand, because
   * Spring Data would call its {@code id} {@code _id}, and neither relay nor sweep would find it.
   */
  public static Document of(OutboxEntry entry) {
    return new Document("id", entry.id())
        .append("topic", entry.topic())
        .append("type", entry.type())
        .append("key", entry.key())
        .append("routing", entry.routing())
        .append("time", entry.time())
        .append("body", entry.body());
  }
}
