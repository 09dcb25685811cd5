package vn.liencap.messaging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.WireTypes;

/** Events to JSON and back. */
public final class EventCodec {
  private final JsonMapper json;
  private final Clock clock;
  private final Traces traces;

  EventCodec(JsonMapper json, Clock clock, Traces traces) {
    this.json = json;
    this.clock = clock;
    this.traces = traces;
  }

  /** The event as it stands in an outbox. */
  public OutboxEntry encode(Event event) {
    String type = WireTypes.nameOf(event);
    return new OutboxEntry(
        type + ":" + event.aggregate() + ":" + event.sequence(),
        event.topic().wireName(),
        type,
        event.key(),
        event.routing(),
        // The database keeps milliseconds; what is read back shall equal what was written.
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        json.writeValueAsString(event),
        traces.current());
  }

  /** The events as they stand in an outbox, in their order. */
  public List<OutboxEntry> encodeAll(Collection<? extends Event> events) {
    return events.stream().map(this::encode).toList();
  }

  /**
   * Reads a body.
   *
   * @throws PoisonMessageException when it is not a well-formed event of that class
   */
  Event decode(Class<? extends Event> type, byte[] body) {
    try {
      return json.readValue(body, type);
    } catch (JacksonException e) {
      throw new PoisonMessageException(
          "Not a readable " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }
}
