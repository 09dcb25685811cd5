package vn.liencap.activity.checking;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.CheckEvent;
import vn.liencap.contracts.checking.CheckEvent.SumsTold;
import vn.liencap.contracts.checking.CheckEvent.UnitSummed;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.contracts.checking.UnitSum;
import vn.liencap.messaging.EventPublisher;

/**
 * Tells, unit by unit, what the store holds, so that the totals can be compared with something that
 * does not come from the messages they were made of; and publishes activities once more where
 * somebody missed them.
 */
@Service
public class Summing {
  private static final int AT_ONCE = 500;

  private final HeldActivities held;
  private final Scheduling scheduling;
  private final EventPublisher publisher;
  private final Clock clock;

  Summing(HeldActivities held, Scheduling scheduling, EventPublisher publisher, Clock clock) {
    this.held = held;
    this.scheduling = scheduling;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Publishes the sums of units, and then that these are all.
   *
   * @param units whose; empty for all that lead any activity
   */
  public void tell(String check, List<UnitId> units) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<UnitSummed> sums = new ArrayList<>();
    Set<UnitId> silent = new HashSet<>(units);
    long[] told = {0};
    held.sum(
        units,
        (unit, lines) -> {
          silent.remove(unit);
          sums.add(sum(check, unit, lines, at));
          told[0]++;
          if (sums.size() == AT_ONCE) {
            publisher.publish(sums);
            sums.clear();
          }
        });
    silent.forEach(unit -> sums.add(sum(check, unit, Map.of(), at)));
    publisher.publish(sums);
    publisher.publish(
        List.<CheckEvent>of(new SumsTold(Holder.ACTIVITIES, check, told[0] + silent.size(), at)));
  }

  private static UnitSummed sum(String check, UnitId unit, Map<String, SumLine> lines, Instant at) {
    return new UnitSummed(new UnitSum(Holder.ACTIVITIES, unit, check, lines, at));
  }

  /** Publishes the present state of every activity that these units lead. */
  public void tellAgain(List<UnitId> units) {
    held.read(units, scheduling::tellAgain);
  }
}
