package vn.liencap.portal.services;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientException;

/**
 * Keeps the trouble of one service away from the rest of the portal, and remembers since when there
 * is trouble. The HTTP client keeps the time itself, so that no second thread is needed for it; the
 * time limiter knows what came of it.
 */
public final class Guard {
  private final Part part;
  private final CircuitBreaker breaker;
  private final Bulkhead bulkhead;
  private final Retry retry;
  private final TimeLimiter limit;
  private final Clock clock;
  private final AtomicReference<@Nullable Instant> failingSince = new AtomicReference<>();

  Guard(
      Part part,
      CircuitBreaker breaker,
      Bulkhead bulkhead,
      Retry retry,
      TimeLimiter limit,
      Clock clock) {
    this.part = part;
    this.breaker = breaker;
    this.bulkhead = bulkhead;
    this.retry = retry;
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * Asks something that may be asked again.
   *
   * @throws ServiceUnavailable when the service does not answer, or did not lately
   * @throws ServiceRefused when it says no
   */
  public <T> T read(Supplier<T> call) {
    return answered(Retry.decorateSupplier(retry, guarded(call)));
  }

  /**
   * Asks something that is sent once only.
   *
   * @throws ServiceUnavailable when the service does not answer, or did not lately
   * @throws ServiceRefused when it says no
   */
  public <T> T write(Supplier<T> call) {
    return answered(guarded(call));
  }

  private <T> Supplier<T> guarded(Supplier<T> call) {
    return CircuitBreaker.decorateSupplier(
        breaker, Bulkhead.decorateSupplier(bulkhead, () -> timed(call)));
  }

  private <T> T timed(Supplier<T> call) {
    try {
      T answer = call.get();
      limit.onSuccess();
      return answer;
    } catch (ServiceRefused refused) {
      limit.onSuccess();
      throw refused;
    } catch (RestClientException failure) {
      limit.onError(isLate(failure) ? new TimeoutException() : failure);
      throw failure;
    }
  }

  /** True when no answer came in time, though there was somebody to give it. */
  static boolean isLate(RestClientException failure) {
    return failure.getCause() instanceof HttpTimeoutException cause
        && !(cause instanceof HttpConnectTimeoutException);
  }

  private <T> T answered(Supplier<T> call) {
    try {
      T answer = call.get();
      failingSince.set(null);
      return answer;
    } catch (ServiceRefused refused) {
      failingSince.set(null);
      throw refused;
    } catch (RestClientException | CallNotPermittedException | BulkheadFullException failure) {
      throw new ServiceUnavailable(part, since(), failure);
    }
  }

  private Instant since() {
    failingSince.compareAndSet(null, clock.instant());
    return Objects.requireNonNullElseGet(failingSince.get(), clock::instant);
  }
}
