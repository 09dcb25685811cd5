package vn.liencap.activity.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.PlanFollowing;
import vn.liencap.activity.domain.Terms;
import vn.liencap.activity.scheduling.domain.Schedule;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.messaging.TransientFaultException;

/** Writes the activities of assignments: new ones, changed ones, and those asked no more. */
@Component
class Following {
  private static final int ATTEMPTS = 50;
  private final Activities activities;
  private final Clock clock;

  Following(Activities activities, Clock clock) {
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * Brings the activities of assignments to what their plans say; those that were passed on first,
   * so that it is known what their successors take over.
   *
   * @param assigned assignments whose plan is among the schedules
   * @return all of them as they stand now, in no order
   */
  List<Activity> follow(List<AssignmentState> assigned, Map<PlanId, Schedule> schedules) {
    Map<Boolean, List<AssignmentState>> passedOn =
        assigned.stream()
            .collect(partitioningBy(known -> known.status() == AssignmentStatus.PASSED_ON));
    List<Activity> present =
        new ArrayList<>(bring(passedOn.getOrDefault(true, List.of()), schedules));
    present.addAll(bring(passedOn.getOrDefault(false, List.of()), schedules));
    return present;
  }

  private List<Activity> bring(List<AssignmentState> assigned, Map<PlanId, Schedule> schedules) {
    if (assigned.isEmpty()) {
      return List.of();
    }
    Inheritance inheritance = Inheritance.of(assigned, activities);
    Map<ActivityId, Activity> planned = planned(assigned, schedules);
    planned.values().removeIf(activity -> !inheritance.isCarried(activity.state()));
    Map<AssignmentId, Terms> terms =
        assigned.stream()
            .filter(assignment -> scheduleOf(assignment, schedules).knowsAll(assignment))
            .filter(Following::mayHaveLost)
            .collect(toMap(AssignmentState::id, assignment -> terms(assignment, schedules)));
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Activity> present = new ArrayList<>(activities.keepNew(planned.values()));
      List<Activity> rest = asked(terms.keySet(), planned.keySet());
      List<Activity> followed = new ArrayList<>();
      present.forEach(known -> next(known, planned, inheritance).ifPresent(followed::add));
      rest.forEach(known -> followed.addAll(withdrawn(known, terms)));
      present.addAll(rest);
      if (followed.isEmpty()) {
        return present;
      }
      activities.follow(followed);
    }
    throw new TransientFaultException("Changed again and again by others");
  }

  private static Optional<Activity> next(
      Activity known, Map<ActivityId, Activity> planned, Inheritance inheritance) {
    return Optional.ofNullable(planned.get(known.state().id()))
        .flatMap(wanted -> PlanFollowing.asPlanned(known, wanted))
        .or(() -> inheritance.next(known));
  }

  private Map<ActivityId, Activity> planned(
      List<AssignmentState> assigned, Map<PlanId, Schedule> schedules) {
    Map<ActivityId, Activity> planned = new HashMap<>();
    LocalDate today = LocalDate.now(clock);
    assigned.forEach(
        assignment ->
            scheduleOf(assignment, schedules)
                .activities(assignment, today)
                .forEach(activity -> planned.put(activity.state().id(), activity)));
    return planned;
  }

  private static Schedule scheduleOf(AssignmentState assignment, Map<PlanId, Schedule> schedules) {
    return Objects.requireNonNull(schedules.get(assignment.plan()));
  }

  /** The first state of an assignment has nothing before it that it could have asked. */
  private static boolean mayHaveLost(AssignmentState assignment) {
    return assignment.version() > 1 || !assignment.isAsked();
  }

  private static Terms terms(AssignmentState assignment, Map<PlanId, Schedule> schedules) {
    return new Terms(scheduleOf(assignment, schedules).sequence(), assignment.sequence());
  }

  private static List<Activity> withdrawn(Activity known, Map<AssignmentId, Terms> terms) {
    return Optional.ofNullable(terms.get(known.state().id().assignment()))
        .flatMap(asked -> PlanFollowing.withdrawn(known, asked))
        .map(List::of)
        .orElseGet(List::of);
  }

  /** What was once asked by these assignments, beside what is planned now. */
  private List<Activity> asked(Set<AssignmentId> assignments, Set<ActivityId> planned) {
    Map<PlanId, Set<UnitId>> units =
        assignments.stream()
            .collect(groupingBy(AssignmentId::plan, mapping(AssignmentId::unit, toSet())));
    List<Activity> rest = new ArrayList<>();
    units.forEach(
        (plan, its) ->
            activities.ledBy(plan, its).stream()
                .filter(activity -> !planned.contains(activity.state().id()))
                .forEach(rest::add));
    return rest;
  }
}
