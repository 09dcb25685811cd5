package vn.liencap.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * An event on its way out, kept in the array {@value #FIELD} of the document whose change it tells,
 * written by the same write, and pulled once the broker has it.
 *
 * @param id {@code type:aggregate:sequence}; the same event always gets the same id
 * @param topic where it goes
 * @param type the wire name
 * @param key the id of the aggregate
 * @param routing decides the partition
 * @param time when it was written
 * @param body the event as JSON
 * @param trace the {@code traceparent} of the click that caused it; null when nobody traces
 */
public record OutboxEntry(
    @Field("id") String id, // without its name given, Spring Data would store it as _id
    String topic,
    String type,
    String key,
    String routing,
    Instant time,
    String body,
    @Nullable String trace) {

  /** The field of a document that holds its outbox. */
  public static final String FIELD = "outbox";
}
