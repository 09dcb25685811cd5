package vn.liencap.messaging;

import java.time.Instant;
import vn.liencap.contracts.Event;

/**
 * An event as it came from the broker, perhaps not for the first time.
 *
 * @param event what happened
 * @param id the {@code ce_id}
 * @param time when it was written by its source
 */
public record Received(Event event, String id, Instant time) {}
