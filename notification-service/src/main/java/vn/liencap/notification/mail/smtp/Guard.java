package vn.liencap.notification.mail.smtp;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import vn.liencap.notification.mail.MailServer.AddressRefusedException;
import vn.liencap.notification.mail.MailSettings;

/**
 * Guards against the faults of a mail server: it has a limited time to answer, gets a second chance
 * at once, and is left alone for a while after it failed several times. An address that it refuses
 * is no fault of the server.
 */
@Component
final class Guard implements AutoCloseable {
  private static final int ATTEMPTS = 2;
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);
  private static final int CALLS_JUDGED = 10;
  private static final int FEWEST_CALLS_JUDGED = 4;
  private static final float FAULTS_PERCENT = 50;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CircuitBreaker breaker;
  private final Retry retry;
  private final TimeLimiter limit;

  Guard(MailSettings settings, MeterRegistry meters) {
    this.breaker =
        CircuitBreaker.of(
            "smtp",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_JUDGED)
                .minimumNumberOfCalls(FEWEST_CALLS_JUDGED)
                .failureRateThreshold(FAULTS_PERCENT)
                .waitDurationInOpenState(settings.pauseAfterFaults())
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreExceptions(AddressRefusedException.class)
                .build());
    this.retry =
        Retry.of(
            "smtp",
            RetryConfig.custom()
                .maxAttempts(ATTEMPTS)
                .waitDuration(BETWEEN_ATTEMPTS)
                .ignoreExceptions(AddressRefusedException.class, CallNotPermittedException.class)
                .build());
    this.limit =
        TimeLimiter.of(
            "smtp",
            TimeLimiterConfig.custom()
                .timeoutDuration(settings.answerWithin())
                .cancelRunningFuture(true)
                .build());
    Gauge.builder("liencap.mail.server.left.alone", breaker, Guard::isOpen).register(meters);
  }

  private static double isOpen(CircuitBreaker breaker) {
    return breaker.getState() == CircuitBreaker.State.OPEN ? 1 : 0;
  }

  /**
   * Runs a piece of work on the mail server.
   *
   * @throws CallNotPermittedException while the server is left alone
   * @throws Exception what the last attempt threw
   */
  void run(Runnable work) throws Exception {
    Callable<Void> limited =
        () -> {
          limit.executeFutureSupplier(() -> threads.submit(work));
          return null;
        };
    Retry.decorateCallable(retry, CircuitBreaker.decorateCallable(breaker, limited)).call();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
