package vn.liencap.notification.deliveries;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import vn.liencap.notification.deliveries.Outlet.NoAddressException;
import vn.liencap.notification.deliveries.Outlet.NotTakenException;
import vn.liencap.notification.deliveries.Outlet.RefusedException;
import vn.liencap.notification.deliveries.Outlet.UnavailableException;

/**
 * Guards against the faults of another side: it gets few deliveries at once and in a second, has a
 * limited time to answer, gets a second chance at once, and is left alone for a while after it
 * failed several times. An addressee that it refuses is no fault of it.
 */
public final class Guard implements AutoCloseable {
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);
  private static final Duration WAIT_FOR_A_TURN = Duration.ofSeconds(5);
  private static final int CALLS_JUDGED = 10;
  private static final int FEWEST_CALLS_JUDGED = 4;
  private static final float FAULTS_PERCENT = 50;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CircuitBreaker breaker;
  private final Retry retry;
  private final TimeLimiter limit;
  private final RateLimiter rate;
  private final Bulkhead bulkhead;

  /** A guard of that name. */
  public Guard(String name, GuardSettings settings) {
    this.breaker =
        CircuitBreaker.of(
            name,
            CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_JUDGED)
                .minimumNumberOfCalls(FEWEST_CALLS_JUDGED)
                .failureRateThreshold(FAULTS_PERCENT)
                .waitDurationInOpenState(settings.pauseAfterFaults())
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreExceptions(RefusedException.class)
                .build());
    this.retry =
        Retry.of(
            name,
            RetryConfig.custom()
                .maxAttempts(settings.attempts())
                .waitDuration(BETWEEN_ATTEMPTS)
                .ignoreExceptions(RefusedException.class, CallNotPermittedException.class)
                .build());
    this.limit =
        TimeLimiter.of(
            name,
            TimeLimiterConfig.custom()
                .timeoutDuration(settings.answerWithin())
                .cancelRunningFuture(true)
                .build());
    this.rate =
        RateLimiter.of(
            name,
            RateLimiterConfig.custom()
                .limitForPeriod(settings.perSecond())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(WAIT_FOR_A_TURN)
                .build());
    this.bulkhead =
        Bulkhead.of(
            name,
            BulkheadConfig.custom()
                .maxConcurrentCalls(settings.atOnce())
                .maxWaitDuration(WAIT_FOR_A_TURN)
                .build());
  }

  /** True while the other side is left alone. */
  public boolean isOpen() {
    return breaker.getState() == CircuitBreaker.State.OPEN;
  }

  /**
   * Runs a piece of work on the other side.
   *
   * @throws RefusedException as the work threw it
   * @throws UnavailableException while the other side is left alone, or is not to be asked yet
   * @throws NotTakenException for whatever else went wrong, at the last attempt
   */
  public void run(Runnable work) {
    Callable<Void> limited =
        () -> {
          limit.executeFutureSupplier(() -> threads.submit(work));
          return null;
        };
    Callable<Void> insistent =
        Retry.decorateCallable(retry, CircuitBreaker.decorateCallable(breaker, limited));
    try {
      Bulkhead.decorateCallable(bulkhead, RateLimiter.decorateCallable(rate, insistent)).call();
    } catch (RefusedException | NoAddressException | NotTakenException e) {
      throw e;
    } catch (CallNotPermittedException | RequestNotPermitted | BulkheadFullException e) {
      throw new UnavailableException(e);
    } catch (TimeoutException e) {
      throw new NotTakenException("Không trả lời trong thời gian cho phép.", e);
    } catch (Exception e) {
      throw new NotTakenException(e.toString(), e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
