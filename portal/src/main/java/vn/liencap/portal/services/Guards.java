package vn.liencap.portal.services;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedTimeLimiterMetrics;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** One {@link Guard} for each service, with its figures in the metrics. */
public final class Guards {
  private final Map<Part, Guard> guards = new EnumMap<>(Part.class);

  /**
   * @param breakerPause how long a service that failed is left alone before it is tried again
   * @param limit how long an answer to a read may take
   */
  Guards(Duration breakerPause, Duration limit, Clock clock, MeterRegistry metrics) {
    var breakers = CircuitBreakerRegistry.of(breaker(breakerPause));
    var bulkheads = BulkheadRegistry.of(bulkhead());
    var retries = RetryRegistry.of(retry());
    var limits = TimeLimiterRegistry.of(TimeLimiterConfig.custom().timeoutDuration(limit).build());
    for (Part part : Part.values()) {
      String name = part.propertyName();
      guards.put(
          part,
          new Guard(
              part,
              breakers.circuitBreaker(name),
              bulkheads.bulkhead(name),
              retries.retry(name),
              limits.timeLimiter(name),
              clock));
    }
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(metrics);
    TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(metrics);
    TaggedRetryMetrics.ofRetryRegistry(retries).bindTo(metrics);
    TaggedTimeLimiterMetrics.ofTimeLimiterRegistry(limits).bindTo(metrics);
  }

  /** The guard of one service; the pages and the pass-through share it. */
  public Guard of(Part part) {
    return Objects.requireNonNull(guards.get(part));
  }

  /** Opens when half of the last 20 calls failed; a full bulkhead is our doing, not a failure. */
  private static CircuitBreakerConfig breaker(Duration pause) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(20)
        .minimumNumberOfCalls(5)
        .failureRateThreshold(50)
        .waitDurationInOpenState(pause)
        .permittedNumberOfCallsInHalfOpenState(2)
        .automaticTransitionFromOpenToHalfOpenEnabled(true)
        .ignoreExceptions(ServiceRefused.class, BulkheadFullException.class)
        .build();
  }

  private static BulkheadConfig bulkhead() {
    return BulkheadConfig.custom()
        .maxConcurrentCalls(64)
        .maxWaitDuration(Duration.ofMillis(200))
        .build();
  }

  private static RetryConfig retry() {
    return RetryConfig.custom()
        .maxAttempts(3)
        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(100, 2))
        .retryOnException(Guards::worthAnotherTry)
        .build();
  }

  /** A refused connection and a service that is starting pass; a slow one would only be slower. */
  private static boolean worthAnotherTry(Throwable failure) {
    return switch (failure) {
      case ResourceAccessException e -> !(e.getCause() instanceof HttpTimeoutException);
      case HttpServerErrorException.BadGateway _, HttpServerErrorException.ServiceUnavailable _ ->
          true;
      default -> false;
    };
  }
}
