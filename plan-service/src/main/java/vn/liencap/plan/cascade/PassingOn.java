package vn.liencap.plan.cascade;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentPassedOn;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.directory.Successions.Ended;
import vn.liencap.plan.assignments.domain.AssignmentDecision;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.assignments.domain.TakingOn;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Decision;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;

/**
 * Passes on what a unit that ended was drafting and was asked. The successor has it, and everybody
 * is told so, before the unit that ended is closed: a crash in between repeats the first step
 * without effect.
 */
@Service
public class PassingOn {
  private static final Logger log = LoggerFactory.getLogger(PassingOn.class);
  private static final int PAGE = 200;
  private static final int ATTEMPTS = 10;
  private static final PersonId NOBODY = new PersonId("liencap");

  private final Plans plans;
  private final Assignments assignments;
  private final Assigning assigning;
  private final Clock clock;

  PassingOn(Plans plans, Assignments assignments, Assigning assigning, Clock clock) {
    this.plans = plans;
    this.assignments = assignments;
    this.assigning = assigning;
    this.clock = clock;
  }

  /** Those of some units that still have something to pass on; one look for all of them. */
  List<Ended> withSomething(List<Ended> ended) {
    if (ended.isEmpty()) {
      return List.of();
    }
    Set<UnitId> units = ended.stream().map(Ended::unit).collect(toUnmodifiableSet());
    int sinceYear =
        ended.stream().mapToInt(end -> end.lastDay().plusDays(1).getYear()).min().orElseThrow();
    Set<UnitId> asked = assignments.stillAsked(units, sinceYear);
    Set<UnitId> drafting = plans.stillDrafting(units);
    return ended.stream()
        .filter(end -> asked.contains(end.unit()) || drafting.contains(end.unit()))
        .toList();
  }

  /**
   * Passes on all that a unit which has ended still has.
   *
   * @return false when somebody else kept changing something, so that it is to be done again
   */
  public boolean passOn(Ended ended) {
    boolean done = passOnDrafts(ended);
    @Nullable AssignmentId after = null;
    List<AssignmentState> page;
    do {
      page = assignments.list(wanted(ended.unit()), after, PAGE);
      for (AssignmentState assignment : page) {
        done &= passOn(assignment.id(), ended);
      }
      after = page.isEmpty() ? null : page.getLast().id();
    } while (page.size() == PAGE);
    return done;
  }

  private static Assignments.Wanted wanted(UnitId unit) {
    return new Assignments.Wanted(unit, null, null, null);
  }

  private boolean passOnDrafts(Ended ended) {
    boolean done = true;
    for (Plan draft : plans.draftsOf(ended.unit())) {
      var command = new PlanCommand.TakeOver(ended.unit(), ended.heir());
      if (draft.decide(command, actor(ended), now()) instanceof Decision.Accepted accepted) {
        done &= plans.save(accepted, by(command.what(), ended)) == Plans.Stored.STORED;
      }
    }
    return done;
  }

  private boolean passOn(AssignmentId id, Ended ended) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<AssignmentState> past =
          assignments.find(id).filter(known -> TakingOn.isRunning(known, ended.lastDay()));
      if (past.isEmpty()) {
        return true;
      }
      if (taken(past.get(), ended.heir()) && closed(past.get(), ended)) {
        return true;
      }
    }
    log.warn("Changed again and again while it was passed on: {}", id);
    return false;
  }

  /** The successor's own share comes first, so that it is known what it only took over. */
  private boolean taken(AssignmentState past, UnitId heir) {
    AssignmentId id = AssignmentId.of(past.plan(), heir);
    if (assignments.find(id).isEmpty()) {
      assigning.bring(past.plan(), List.of(heir));
    }
    @Nullable AssignmentState known = assignments.find(id).orElse(null);
    Optional<AssignmentState> next = TakingOn.over(known, past, heir);
    boolean written = next.isEmpty() || write(known, next.get());
    if (written) {
      assigning.bring(past.plan(), List.of(heir)); // the plan may be further by now; tells it
    }
    return written;
  }

  private boolean write(@Nullable AssignmentState known, AssignmentState next) {
    return known == null
        ? assignments.addMissing(List.of(next)).contains(next)
        : assignments.replace(next);
  }

  private boolean closed(AssignmentState past, Ended ended) {
    AssignmentState closed = TakingOn.passedOn(past, ended.heir(), ended.lastDay());
    var changed = new AssignmentDecision.Changed(closed, new AssignmentPassedOn(closed, now()));
    return assignments.save(changed, by("PASS_ON", ended), null);
  }

  /** Nobody commands it: the day does. */
  private static Actor actor(Ended ended) {
    return new Actor(NOBODY, "Liên Cấp", ended.heir(), Set.of());
  }

  private Change by(String what, Ended ended) {
    return Change.by(actor(ended), what, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
