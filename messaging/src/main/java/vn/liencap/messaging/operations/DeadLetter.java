package vn.liencap.messaging.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be processed.
 *
 * @param topic where it came from
 * @param group who could not process it
 * @param offset its place among the dead letters of that topic and group
 * @param partition where it stood on its topic
 * @param originalOffset where it stood on its topic
 * @param at when it was written off
 * @param id the {@code ce_id}
 * @param type the wire name
 * @param key the id of the aggregate
 * @param trace the {@code traceparent} it came with
 * @param reason why it could not be processed
 * @param payload the body as text
 * @param settlement what an operator did about it; null while it is open
 */
public record DeadLetter(
    String topic,
    String group,
    long offset,
    int partition,
    long originalOffset,
    Instant at,
    String id,
    String type,
    String key,
    @Nullable String trace,
    String reason,
    String payload,
    @Nullable Settlement settlement) {

  /** This letter, settled. */
  DeadLetter settled(@Nullable Settlement how) {
    return new DeadLetter(
        topic,
        group,
        offset,
        partition,
        originalOffset,
        at,
        id,
        type,
        key,
        trace,
        reason,
        payload,
        how);
  }
}
