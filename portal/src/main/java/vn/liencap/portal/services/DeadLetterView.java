package vn.liencap.portal.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that a service could not process.
 *
 * @param offset its place among the dead letters of its topic and group
 * @param partition where it stood on its topic
 * @param originalOffset where it stood on its topic
 * @param at when it was written off
 * @param id its own id
 * @param type the kind of event
 * @param key the id of the aggregate
 * @param trace the {@code traceparent} it came with
 * @param reason why it could not be processed
 * @param payload its body
 * @param settlement what an operator did about it; null while it is open
 */
public record DeadLetterView(
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
    @Nullable Settled settlement) {

  /** How it was settled ({@code REPLAYED}, {@code DISMISSED}), by whom and when. */
  public record Settled(String how, String person, Instant at) {}

  /** The id of the trace, 32 hexadecimal digits; null when it came without one. */
  public @Nullable String traceId() {
    String[] fields = trace == null ? new String[0] : trace.split("-", 4);
    return fields.length < 2 ? null : fields[1];
  }
}
