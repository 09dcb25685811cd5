package vn.liencap.messaging;

import java.time.Instant;

/**
 * An event on its way out, kept in the array {@value #FIELD} of the document whose change it tells,
 * written by the same write, and pulled once the broker has it.
 *
 * @param id {@code type:key:sequence}; the same event always gets the same id
 * @param topic where it goes
 * @param type the wire name
 * @param key the id of the aggregate
 * @param routing decides the partition
 * @param time when it was written
 * @param body the event as JSON
 */
public record OutboxEntry(
    String id, String topic, String type, String key, String routing, Instant time, String body) {

  /** The field of a document that holds its outbox. */
  public static final String FIELD = "outbox";
}
