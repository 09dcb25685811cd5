package vn.liencap.plan.checking;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.checking.CheckEvent;
import vn.liencap.contracts.checking.CheckEvent.SumsTold;
import vn.liencap.contracts.checking.CheckEvent.UnitSummed;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.contracts.checking.SumLine;
import vn.liencap.contracts.checking.UnitSum;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.cascade.Telling;

/**
 * Tells, unit by unit, how many assignments the store holds, so that the totals can be compared
 * with something that does not come from the messages they were made of; and publishes assignments
 * once more where somebody missed them.
 */
@Service
public class Summing {
  private static final int AT_ONCE = 500;

  private final Assignments assignments;
  private final EventPublisher publisher;
  private final Clock clock;

  Summing(Assignments assignments, EventPublisher publisher, Clock clock) {
    this.assignments = assignments;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Publishes the sums of units, and then that these are all.
   *
   * @param units whose; empty for all that were ever assigned anything
   */
  public void tell(String check, List<UnitId> units) {
    var round = new Round(check, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    assignments.each(units, round::add);
    round.next(null);
    units.stream().filter(unit -> !round.told.contains(unit)).forEach(round::tell);
    round.send();
    publisher.publish(
        List.<CheckEvent>of(new SumsTold(Holder.ASSIGNMENTS, check, round.told.size(), round.at)));
  }

  /** Publishes the present state of every assignment of these units. */
  public void tellAgain(List<UnitId> units) {
    List<AssignmentState> some = new ArrayList<>();
    assignments.each(
        units,
        assignment -> {
          some.add(assignment);
          if (some.size() == AT_ONCE) {
            publishStates(some);
            some.clear();
          }
        });
    publishStates(some);
  }

  private void publishStates(List<AssignmentState> some) {
    Instant now = clock.instant();
    publisher.publish(some.stream().map(state -> Telling.of(state, now)).toList());
  }

  /** One answer: units come one after the other. */
  private final class Round {
    private final String check;
    private final Instant at;
    private final Set<UnitId> told = new HashSet<>();
    private final List<UnitSummed> sums = new ArrayList<>();
    private final Map<String, SumLine> lines = new HashMap<>();
    private @Nullable UnitId current;

    Round(String check, Instant at) {
      this.check = check;
      this.at = at;
    }

    void add(AssignmentState assignment) {
      if (!assignment.unit().equals(current)) {
        next(assignment.unit());
      }
      lines.merge(
          assignment.programme() + Id.SEPARATOR + "Y" + assignment.planYear(),
          new SumLine(1, assignment.sequence(), Map.of()),
          SumLine::plus);
    }

    void next(@Nullable UnitId unit) {
      if (current != null) {
        tell(current);
      }
      lines.clear();
      current = unit;
    }

    void tell(UnitId unit) {
      told.add(unit);
      sums.add(new UnitSummed(new UnitSum(Holder.ASSIGNMENTS, unit, check, lines, at)));
      if (sums.size() == AT_ONCE) {
        send();
      }
    }

    void send() {
      publisher.publish(sums);
      sums.clear();
    }
  }
}
