package vn.liencap.plan.cascade;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.liencap.plan.cascade.domain.Cascades;

/** How many cascades run, how many units still wait for theirs, and how long cascades take. */
@Component
class CascadeMeters {
  private static final int LOOKED_AT = 100;

  private final Timer duration;

  CascadeMeters(MeterRegistry meters, Cascades cascades) {
    this.duration =
        Timer.builder("liencap.cascade.duration")
            .description("From issuing a plan until its last unit is assigned")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
    Gauge.builder("liencap.cascade.running", cascades, c -> c.running(LOOKED_AT).size())
        .description("Cascades that are not complete, counted up to " + LOOKED_AT)
        .register(meters);
    Gauge.builder("liencap.cascade.units.waiting", cascades, CascadeMeters::waiting)
        .description("Units that a running cascade has not assigned yet")
        .register(meters);
  }

  private static double waiting(Cascades cascades) {
    return cascades.running(LOOKED_AT).stream()
        .mapToInt(progress -> progress.expectedUnits() - progress.assignedUnits())
        .sum();
  }

  void completed(Instant issuedAt, Instant now) {
    duration.record(Duration.between(issuedAt, now));
  }
}
