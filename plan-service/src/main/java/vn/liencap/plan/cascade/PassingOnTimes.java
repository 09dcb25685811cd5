package vn.liencap.plan.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Successions;
import vn.liencap.directory.Successions.Ended;

/**
 * Looks for units that have ended since the last look, and at all of them at start and every day:
 * nothing tells that a last day is over, and a successor may be named long after it. Several
 * instances do the same work twice without harm.
 */
@Component
class PassingOnTimes {
  private static final int AT_ONCE = 500;
  private static final Logger log = LoggerFactory.getLogger(PassingOnTimes.class);

  private final Successions successions;
  private final PassingOn passingOn;
  private final Clock clock;
  private final Map<UnitId, Ended> done = new ConcurrentHashMap<>();
  private LocalDate today = LocalDate.MIN;

  PassingOnTimes(Successions successions, PassingOn passingOn, Clock clock) {
    this.successions = successions;
    this.passingOn = passingOn;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${liencap.succession.look:5s}")
  void look() {
    if (!LocalDate.now(clock).equals(today)) {
      today = LocalDate.now(clock);
      done.clear(); // its people may have drafted something since
    }
    List<Ended> open =
        successions.all().stream().filter(end -> !end.equals(done.get(end.unit()))).toList();
    for (int from = 0; from < open.size(); from += AT_ONCE) {
      look(open.subList(from, Math.min(open.size(), from + AT_ONCE)));
    }
  }

  private void look(List<Ended> some) {
    List<Ended> waiting = passingOn.withSomething(some);
    some.stream().filter(end -> !waiting.contains(end)).forEach(end -> done.put(end.unit(), end));
    for (Ended end : waiting) {
      try {
        if (passingOn.passOn(end)) {
          done.put(end.unit(), end);
        }
      } catch (RuntimeException e) { // the others shall not wait for this one
        log.warn("{} is passed on later", end.unit(), e);
      }
    }
  }
}
