package vn.liencap.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Event;

/**
 * An event as it came from the broker, perhaps not for the first time.
 *
 * @param event what happened
 * @param id the {@code ce_id}
 * @param time when it was written by its source
 * @param trace the {@code traceparent} it came with
 */
public record Received(Event event, String id, Instant time, @Nullable String trace) {

  /** Outside of any trace. */
  public Received(Event event, String id, Instant time) {
    this(event, id, time, null);
  }
}
