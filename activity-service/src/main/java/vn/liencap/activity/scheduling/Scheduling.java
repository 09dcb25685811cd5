package vn.liencap.activity.scheduling;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.PlanFollowing;
import vn.liencap.activity.scheduling.domain.Assignments;
import vn.liencap.activity.scheduling.domain.IssuedPlans;
import vn.liencap.activity.scheduling.domain.Schedule;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityEvent.ActivityPassedOn;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.ActivityWithdrawn;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.units.Succession;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.messaging.TransientFaultException;

/**
 * Makes activities of plans and assignments, in whichever order they come: each writes itself down
 * first and then looks for the other.
 */
@Service
public class Scheduling {
  private static final int PAGE = 500;
  private static final int ATTEMPTS = 10;

  private final IssuedPlans plans;
  private final Assignments assignments;
  private final Following following;
  private final EventPublisher publisher;
  private final Clock clock;

  Scheduling(
      IssuedPlans plans,
      Assignments assignments,
      Following following,
      EventPublisher publisher,
      Clock clock) {
    this.plans = plans;
    this.assignments = assignments;
    this.following = following;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Takes in what was issued and assigned and returns when every activity of it is stored and the
   * broker has its present state; what was taken in before is told again.
   */
  public void takeIn(Collection<IssuedPlan> issued, Collection<AssignmentState> assigned) {
    plans.keep(issued);
    schedule(assignments.keep(assigned));
    issued.stream().map(IssuedPlan::id).distinct().forEach(this::scheduleParked);
  }

  private void schedule(List<AssignmentState> assigned) {
    List<AssignmentState> waiting = scheduleReady(assigned);
    if (waiting.isEmpty()) {
      return;
    }
    assignments.park(waiting);
    // The plan may have come between the look and the parking, and not have seen them parked.
    unparkAllBut(scheduleReady(waiting), waiting);
  }

  private void scheduleParked(PlanId plan) {
    List<AssignmentState> page = assignments.parked(plan, null, PAGE);
    while (!page.isEmpty()) {
      unparkAllBut(scheduleReady(page), page);
      page = assignments.parked(plan, page.getLast().id(), PAGE);
    }
  }

  /**
   * Schedules what can be, and again what changed while it was written; gives those whose plan, or
   * the version they speak of, is not there.
   */
  private List<AssignmentState> scheduleReady(List<AssignmentState> assigned) {
    var waiting = new LinkedHashMap<AssignmentId, AssignmentState>();
    List<AssignmentState> open = withHeirs(assigned);
    for (int attempt = 0; !open.isEmpty(); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new TransientFaultException("Changed again and again: " + open.getFirst().id());
      }
      Map<PlanId, Schedule> schedules = schedulesOf(open);
      var ready = new ArrayList<AssignmentState>();
      for (AssignmentState assignment : open) {
        Schedule schedule = schedules.get(assignment.plan());
        waiting.remove(assignment.id());
        if (schedule == null || !schedule.knowsAll(assignment)) {
          waiting.put(assignment.id(), assignment);
        }
        if (schedule != null) {
          ready.add(assignment);
        }
      }
      publish(following.follow(ready, schedules));
      open = changedSince(ready, schedules);
    }
    return List.copyOf(waiting.values());
  }

  /** What was passed on is looked at together with the successor, whichever of them came first. */
  private List<AssignmentState> withHeirs(List<AssignmentState> assigned) {
    var known = assigned.stream().map(AssignmentState::id).collect(toSet());
    List<AssignmentId> heirs =
        assigned.stream()
            .flatMap(assignment -> heirOf(assignment).stream())
            .filter(heir -> !known.contains(heir))
            .distinct()
            .toList();
    if (heirs.isEmpty()) {
      return assigned;
    }
    var all = new ArrayList<>(assigned);
    all.addAll(assignments.find(heirs));
    return all;
  }

  private static Optional<AssignmentId> heirOf(AssignmentState assignment) {
    return assignment.status() != AssignmentStatus.PASSED_ON
        ? Optional.empty()
        : Optional.ofNullable(Succession.orNone(assignment.succession()).to())
            .map(heir -> AssignmentId.of(assignment.plan(), heir));
  }

  /**
   * Whoever wrote a newer plan or assignment meanwhile may not have seen what was written here. The
   * sequences tell, and only what changed is read.
   */
  private List<AssignmentState> changedSince(
      List<AssignmentState> seen, Map<PlanId, Schedule> schedules) {
    Map<PlanId, Long> plansNow = plans.sequences(schedules.keySet());
    Map<AssignmentId, Long> now =
        assignments.sequences(seen.stream().map(AssignmentState::id).toList());
    Set<AssignmentId> changed =
        seen.stream()
            .filter(
                before ->
                    now.getOrDefault(before.id(), 0L) > before.sequence()
                        || plansNow.getOrDefault(before.plan(), 0L)
                            > sequenceOf(schedules.get(before.plan())))
            .map(AssignmentState::id)
            .collect(toSet());
    return assignments.find(changed);
  }

  private static long sequenceOf(@Nullable Schedule schedule) {
    return schedule == null ? Long.MAX_VALUE : schedule.sequence();
  }

  private Map<PlanId, Schedule> schedulesOf(List<AssignmentState> assigned) {
    return plans.find(assigned.stream().map(AssignmentState::plan).collect(toSet())).stream()
        .collect(toMap(IssuedPlan::id, Schedule::of));
  }

  private void publish(List<Activity> present) {
    tellAgain(present.stream().map(Activity::state).toList());
  }

  /** Publishes activities as they stand; whoever has taken them in before takes no notice. */
  public void tellAgain(List<ActivityState> present) {
    Instant now = clock.instant();
    publisher.publish(present.stream().map(activity -> event(activity, now)).toList());
  }

  private static ActivityEvent event(ActivityState activity, Instant now) {
    if (activity.status() == ActivityStatus.PASSED_ON) {
      return new ActivityPassedOn(activity, now);
    }
    return PlanFollowing.NO_LONGER_ASKED.equals(activity.cancelReason())
        ? new ActivityWithdrawn(activity, now)
        : new ActivityScheduled(activity, now);
  }

  private void unparkAllBut(List<AssignmentState> waiting, List<AssignmentState> all) {
    var served = new ArrayList<>(all);
    served.removeAll(waiting);
    if (!served.isEmpty()) {
      assignments.unpark(served);
    }
  }
}
