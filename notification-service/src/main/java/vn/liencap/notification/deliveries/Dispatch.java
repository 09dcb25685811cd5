package vn.liencap.notification.deliveries;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.liencap.notification.deliveries.Outlet.NoAddressException;
import vn.liencap.notification.deliveries.Outlet.NotTakenException;
import vn.liencap.notification.deliveries.Outlet.RefusedException;
import vn.liencap.notification.deliveries.Outlet.UnavailableException;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.DeliveryKind;
import vn.liencap.notification.deliveries.domain.DeliveryState;
import vn.liencap.notification.deliveries.domain.WaitingDelivery;

/**
 * Sends what waits for one channel. A delivery is claimed before it is sent, so that of several
 * instances one sends it; what an instance dies with is sent by another when the lease is over,
 * under the same id.
 */
final class Dispatch {
  private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration LEFT_ALONE = Duration.ofMinutes(1);
  private static final int LOOKED_AT = 1_000;
  private static final int LONGEST_REASON = 300;

  private final Outlet outlet;
  private final Deliveries deliveries;
  private final MeterRegistry meters;
  private final Clock clock;
  private final String meter;

  Dispatch(Outlet outlet, Deliveries deliveries, MeterRegistry meters, Clock clock) {
    this.outlet = outlet;
    this.deliveries = deliveries;
    this.meters = meters;
    this.clock = clock;
    this.meter =
        switch (outlet.channel()) {
          case EMAIL -> "liencap.mails";
          case ZALO, WEBHOOK ->
              "liencap." + outlet.channel().name().toLowerCase(Locale.ROOT) + ".messages";
        };
    Gauge.builder(meter + ".waiting", deliveries, all -> all.waiting(outlet.channel()))
        .register(meters);
    // From the start, so that a rate is there to be looked at before the first delivery ends.
    for (DeliveryState state : DeliveryState.values()) {
      if (state != DeliveryState.WAITING) {
        var _ = ended(state);
      }
    }
  }

  private Counter ended(DeliveryState state) {
    return meters.counter(meter + ".ended", "outcome", state.name());
  }

  /** Sends all that waits and may be sent now; stops when the one server is left alone. */
  void sendWaiting() {
    if (outlet.isOn() && isAnythingClaimable()) {
      send(new SendQueue(this::claimable));
    }
  }

  private boolean isAnythingClaimable() {
    return Arrays.stream(DeliveryKind.values())
        .anyMatch(
            kind -> !deliveries.claimable(outlet.channel(), kind, clock.instant(), 1).isEmpty());
  }

  private List<String> claimable(DeliveryKind kind) {
    return deliveries.claimable(outlet.channel(), kind, clock.instant(), LOOKED_AT);
  }

  private void send(SendQueue queue) {
    var stop = new AtomicBoolean();
    try (ExecutorService senders =
        Executors.newFixedThreadPool(outlet.atOnce(), Thread.ofVirtual().factory())) {
      Callable<@Nullable Void> sender = () -> sendUntilEmpty(queue, stop);
      awaitAll(senders.invokeAll(Collections.nCopies(outlet.atOnce(), sender)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop.set(true);
    }
    if (stop.get()) {
      log.warn("{} of {} wait", deliveries.waiting(outlet.channel()), outlet.channel());
    }
  }

  private static void awaitAll(List<Future<@Nullable Void>> senders) throws InterruptedException {
    for (Future<@Nullable Void> sender : senders) {
      try {
        sender.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
      }
    }
  }

  private @Nullable Void sendUntilEmpty(SendQueue queue, AtomicBoolean stop) {
    for (String id = stop.get() ? null : queue.next();
        id != null;
        id = stop.get() ? null : queue.next()) {
      deliveries
          .claim(id, clock.instant(), LEASE)
          .filter(claimed -> !sent(claimed))
          .ifPresent(_ -> stop.set(true));
    }
    return null;
  }

  /** False when there is no sense in going on. */
  private boolean sent(WaitingDelivery claimed) {
    try {
      outlet.send(claimed.delivery());
      end(claimed, DeliveryState.SENT, null);
    } catch (NoAddressException e) {
      end(claimed, DeliveryState.GIVEN_UP, reasonOf(e));
    } catch (RefusedException e) {
      end(claimed, DeliveryState.REFUSED, reasonOf(e));
    } catch (UnavailableException e) {
      Instant now = clock.instant();
      deliveries.giveBack(
          claimed,
          outlet.isOneServer() ? now : now.plus(LEFT_ALONE),
          "Máy chủ nhận đang gián đoạn; sẽ gửi lại.");
      return !outlet.isOneServer();
    } catch (NotTakenException e) {
      meters.counter(meter + ".failed").increment();
      deliveries.retry(claimed, claimed.nextAttempt(clock.instant()), reasonOf(e));
    }
    return true;
  }

  private void end(WaitingDelivery claimed, DeliveryState state, @Nullable String reason) {
    deliveries.end(claimed, state, reason, clock.instant());
    ended(state).increment();
  }

  private static String reasonOf(RuntimeException failure) {
    String reason = String.valueOf(failure.getMessage()).strip();
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }
}
