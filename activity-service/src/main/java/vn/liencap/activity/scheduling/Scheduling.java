package vn.liencap.activity.scheduling;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.scheduling.domain.Assignments;
import vn.liencap.activity.scheduling.domain.IssuedPlans;
import vn.liencap.activity.scheduling.domain.Schedule;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.messaging.EventPublisher;

/**
 * Makes activities of plans and assignments, in whichever order they come: each writes itself down
 * first and then looks for the other.
 */
@Service
public class Scheduling {
  private static final int PAGE = 500;

  private final IssuedPlans plans;
  private final Assignments assignments;
  private final Activities activities;
  private final EventPublisher publisher;
  private final Clock clock;

  Scheduling(
      IssuedPlans plans,
      Assignments assignments,
      Activities activities,
      EventPublisher publisher,
      Clock clock) {
    this.plans = plans;
    this.assignments = assignments;
    this.activities = activities;
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

  /** Schedules what can be; gives those whose plan, or the version they speak of, is not there. */
  private List<AssignmentState> scheduleReady(List<AssignmentState> assigned) {
    Map<PlanId, Schedule> schedules = schedulesOf(assigned);
    var scheduled = new ArrayList<Activity>();
    var waiting = new ArrayList<AssignmentState>();
    for (AssignmentState assignment : assigned) {
      Schedule schedule = schedules.get(assignment.plan());
      if (schedule != null) {
        scheduled.addAll(schedule.activities(assignment));
      }
      if (schedule == null || !schedule.knowsAll(assignment)) {
        waiting.add(assignment);
      }
    }
    publish(activities.keepNew(scheduled));
    return waiting;
  }

  private Map<PlanId, Schedule> schedulesOf(List<AssignmentState> assigned) {
    return plans.find(assigned.stream().map(AssignmentState::plan).collect(toSet())).stream()
        .collect(toMap(IssuedPlan::id, Schedule::of));
  }

  private void publish(List<Activity> kept) {
    Instant now = clock.instant();
    publisher.publish(
        kept.stream().map(activity -> new ActivityScheduled(activity.state(), now)).toList());
  }

  private void unparkAllBut(List<AssignmentState> waiting, List<AssignmentState> all) {
    var served = new ArrayList<>(all);
    served.removeAll(waiting);
    if (!served.isEmpty()) {
      assignments.unpark(served);
    }
  }
}
