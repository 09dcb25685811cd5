package vn.liencap.messaging;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries a trace from the click through the messages: an event is written down with the trace in
 * which it happened, and what a batch causes continues the trace of its newest message and is
 * linked to those of all others.
 */
final class Traces {
  static final String TRACEPARENT = "traceparent";

  /** More links than these help nobody who reads a trace. */
  private static final int LINKS = 128;

  private final Tracer tracer;
  private final Propagator propagator;

  Traces(Tracer tracer, Propagator propagator) {
    this.tracer = tracer;
    this.propagator = propagator;
  }

  /** The present trace as a {@code traceparent} (W3C Trace Context); null outside of any. */
  @Nullable String current() {
    TraceContext context = tracer.currentTraceContext().context();
    if (context == null) {
      return null;
    }
    var carrier = new HashMap<String, String>();
    propagator.inject(context, carrier, (_, header, value) -> carrier.put(header, value));
    return carrier.get(TRACEPARENT);
  }

  /**
   * Does the work inside a span of its own.
   *
   * @param name what is done
   * @param causes the {@code traceparent}s of the messages it is done for, oldest first
   */
  void within(String name, List<String> causes, Runnable work) {
    Span span = continuing(causes).name(name).kind(Span.Kind.CONSUMER).start();
    try (var _ = tracer.withSpan(span)) {
      work.run();
    } catch (RuntimeException e) {
      span.error(e);
      throw e;
    } finally {
      span.end();
    }
  }

  private Span.Builder continuing(List<String> causes) {
    if (causes.isEmpty()) {
      return tracer.spanBuilder().setNoParent();
    }
    Span.Builder span =
        propagator.extract(
            causes.getLast(), (parent, header) -> header.equals(TRACEPARENT) ? parent : null);
    causes.subList(0, causes.size() - 1).stream()
        .distinct()
        .limit(LINKS)
        .flatMap(cause -> context(cause).stream())
        .forEach(context -> span.addLink(new Link(context)));
    return span;
  }

  private Optional<TraceContext> context(String traceparent) {
    String[] fields = traceparent.split("-", -1);
    return fields.length < 4
        ? Optional.empty()
        : Optional.of(
            tracer
                .traceContextBuilder()
                .traceId(fields[1])
                .spanId(fields[2])
                .sampled(fields[3].endsWith("1"))
                .build());
  }
}
