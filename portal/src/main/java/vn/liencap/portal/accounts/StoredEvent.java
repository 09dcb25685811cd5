package vn.liencap.portal.accounts;

import java.time.Instant;
import org.springframework.data.mongodb.core.mapping.Field;
import vn.liencap.messaging.OutboxEntry;

/**
 * An event on its way out as relay and sweep look for it: without the name of the field, Spring
 * Data would store its {@code id} as {@code _id} and neither would find it.
 */
record StoredEvent(
    @Field("id") String id,
    String topic,
    String type,
    String key,
    String routing,
    Instant time,
    String body) {

  static StoredEvent from(OutboxEntry entry) {
    return new StoredEvent(
        entry.id(),
        entry.topic(),
        entry.type(),
        entry.key(),
        entry.routing(),
        entry.time(),
        entry.body());
  }

  OutboxEntry toEntry() {
    return new OutboxEntry(id, topic, type, key, routing, time, body);
  }
}
