package vn.liencap.activity.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.TakingOver;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.units.Succession;

/** What some assignments pass on or take over, as far as it is known when they are followed. */
final class Inheritance {
  private final Map<AssignmentId, AssignmentState> assigned;
  private final Map<ActivityId, List<Activity>> passed;
  private final Set<ActivityId> carried;

  private Inheritance(
      Map<AssignmentId, AssignmentState> assigned,
      Map<ActivityId, List<Activity>> passed,
      Set<ActivityId> carried) {
    this.assigned = assigned;
    this.passed = passed;
    this.carried = carried;
  }

  /** Looks for what was passed on to the units of these assignments. */
  static Inheritance of(List<AssignmentState> assigned, Activities activities) {
    List<ActivityId> sources = new ArrayList<>();
    List<ActivityId> taken = new ArrayList<>();
    for (AssignmentState assignment : assigned) {
      Succession succession = Succession.orNone(assignment.succession());
      succession.items().forEach(item -> taken.add(ActivityId.of(assignment.id(), item)));
      for (var unit : succession.from()) {
        AssignmentId source = AssignmentId.of(assignment.plan(), unit);
        assignment.items().stream()
            .map(AssignedItem::item)
            .forEach(item -> sources.add(ActivityId.of(source, item)));
      }
    }
    Map<ActivityId, List<Activity>> passed =
        sources.isEmpty()
            ? Map.of()
            : activities.findAll(sources).stream()
                .filter(activity -> target(activity.state()) != null)
                .collect(groupingBy(activity -> Objects.requireNonNull(target(activity.state()))));
    Set<ActivityId> carried = new HashSet<>(passed.keySet());
    if (!taken.isEmpty()) {
      carried.addAll(
          activities.findAll(taken).stream().map(known -> known.state().id()).collect(toSet()));
    }
    return new Inheritance(
        assigned.stream().collect(toMap(AssignmentState::id, known -> known)), passed, carried);
  }

  /** Where an activity was passed on to; null when it was not. */
  private static @Nullable ActivityId target(ActivityState state) {
    Succession succession = Succession.orNone(state.succession());
    return state.status() != ActivityStatus.PASSED_ON || succession.to() == null
        ? null
        : ActivityId.of(AssignmentId.of(state.plan(), succession.to()), state.item());
  }

  /** False for what would be taken over, of which nothing was left to do. */
  boolean isCarried(ActivityState planned) {
    AssignmentState assignment = assigned.get(planned.id().assignment());
    return assignment == null
        || assignment.status() == AssignmentStatus.PASSED_ON
        || !isTaken(assignment, planned.item())
        || carried.contains(planned.id());
  }

  /** The activity passed on, or with what it takes over; empty when that has been done. */
  Optional<Activity> next(Activity known) {
    ActivityState state = known.state();
    AssignmentState assignment = assigned.get(state.id().assignment());
    if (assignment == null) {
      return Optional.empty();
    }
    Succession succession = Succession.orNone(assignment.succession());
    if (assignment.status() == AssignmentStatus.PASSED_ON
        && succession.to() != null
        && succession.lastDay() != null) {
      return TakingOver.passedOn(known, succession.to(), succession.lastDay(), known.terms());
    }
    return TakingOver.over(
        known,
        passed.getOrDefault(state.id(), List.of()),
        isTaken(assignment, state.item()) ? state.item() : null);
  }

  private static boolean isTaken(AssignmentState assignment, ItemId item) {
    return Succession.orNone(assignment.succession()).items().contains(item);
  }
}
