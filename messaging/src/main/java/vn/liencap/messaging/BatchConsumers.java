package vn.liencap.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.WireTypes;

/**
 * Turns a {@link BatchHandler} into a function for the binder. Events of unknown type are skipped
 * and counted. When a batch fails, it is taken in record by record to find the one that cannot be
 * processed: neighbours are not stopped by it.
 */
public final class BatchConsumers {
  private final EventCodec codec;
  private final Traces traces;
  private final MeterRegistry meters;

  BatchConsumers(EventCodec codec, Traces traces, MeterRegistry meters) {
    this.codec = codec;
    this.traces = traces;
    this.meters = meters;
  }

  /**
   * The consumer function of a binding.
   *
   * @param handler takes the batches
   * @param families the events it wants; others on the topic are passed over without being read
   */
  public Consumer<Message<List<byte[]>>> consumer(
      BatchHandler handler, Set<Class<? extends Event>> families) {
    Set<Class<? extends Event>> wanted =
        WireTypes.all().values().stream()
            .filter(type -> families.stream().anyMatch(f -> f.isAssignableFrom(type)))
            .collect(Collectors.toUnmodifiableSet());
    return message -> take(message, handler, wanted);
  }

  private void take(
      Message<List<byte[]>> message, BatchHandler handler, Set<Class<? extends Event>> wanted) {
    List<?> bodies = message.getPayload();
    List<Map<String, Object>> headers = headersOf(message, bodies.size());
    List<Indexed> events = new ArrayList<>(bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      try {
        int index = i;
        decode(bodies.get(i), headers.get(i), wanted)
            .ifPresent(r -> events.add(new Indexed(index, r)));
      } catch (PoisonMessageException e) {
        handle(events, handler); // what stands before the unreadable one will be committed with it
        throw new BatchListenerFailedException("Record " + i + " is unreadable", e, i);
      }
    }
    handle(events, handler);
  }

  private record Indexed(int index, Received received) {}

  private void handle(List<Indexed> events, BatchHandler handler) {
    if (events.isEmpty()) {
      return;
    }
    try {
      traced(events.stream().map(Indexed::received).toList(), handler);
    } catch (RuntimeException wholeBatch) {
      for (Indexed event : events) {
        try {
          traced(List.of(event.received()), handler);
        } catch (RuntimeException e) {
          throw new BatchListenerFailedException(
              "Record " + event.index() + " failed: " + e.getMessage(), e, event.index());
        }
      }
    }
    count(events);
  }

  private void traced(List<Received> events, BatchHandler handler) {
    List<String> causes = events.stream().map(Received::trace).filter(Objects::nonNull).toList();
    String name = "take in " + WireTypes.nameOf(events.getLast().event());
    traces.within(name, causes, () -> handler.handle(events));
  }

  private void count(List<Indexed> events) {
    events.stream()
        .collect(groupingBy(event -> WireTypes.nameOf(event.received().event()), counting()))
        .forEach(
            (type, taken) ->
                meters.counter("liencap.events.consumed", "type", type).increment(taken));
  }

  private Optional<Received> decode(
      @Nullable Object body, Map<String, Object> headers, Set<Class<? extends Event>> wanted) {
    if (!(body instanceof byte[] bytes)) {
      return Optional.empty(); // a tombstone of a compacted topic
    }
    String type = text(headers, CloudEvents.TYPE);
    Optional<Class<? extends Event>> known = WireTypes.classOf(type);
    if (known.isEmpty()) {
      meters.counter("liencap.events.skipped", "type", "unknown").increment();
      return Optional.empty();
    }
    if (!wanted.contains(known.get())) {
      return Optional.empty();
    }
    Event event = codec.decode(known.get(), bytes);
    return Optional.of(
        new Received(
            event,
            text(headers, CloudEvents.ID),
            time(text(headers, CloudEvents.TIME)),
            trace(headers)));
  }

  private static Instant time(String text) {
    try {
      return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      throw new PoisonMessageException("Not a time: " + text, e);
    }
  }

  private static @Nullable String trace(Map<String, Object> headers) {
    String traceparent = text(headers, Traces.TRACEPARENT);
    return traceparent.isEmpty() ? null : traceparent;
  }

  private static String text(Map<String, Object> headers, String name) {
    return switch (headers.get(name)) {
      case byte[] bytes -> new String(bytes, UTF_8);
      case String text -> text;
      case null, default -> "";
    };
  }

  @SuppressWarnings("unchecked") // the binder's contract for batches
  private static List<Map<String, Object>> headersOf(Message<?> message, int size) {
    Object headers = message.getHeaders().get(KafkaHeaders.BATCH_CONVERTED_HEADERS);
    if (headers instanceof List<?> list && list.size() == size) {
      return (List<Map<String, Object>>) list;
    }
    throw new IllegalStateException("The binder gave no headers for a batch");
  }
}
