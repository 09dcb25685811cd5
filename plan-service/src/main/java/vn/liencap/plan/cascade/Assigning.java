package vn.liencap.plan.cascade;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.units.Succession;
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.messaging.PoisonMessageException;
import vn.liencap.messaging.TransientFaultException;
import vn.liencap.plan.assignments.Answering;
import vn.liencap.plan.assignments.domain.AssignmentRevision;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;

/** Brings the assignments of some units to what their plan asks now, whatever it asked before. */
@Component
class Assigning {
  private static final int ATTEMPTS = 10;
  private final UnitDirectory directory;
  private final Successions successions;
  private final Plans plans;
  private final Assignments assignments;
  private final Answering answering;
  private final EventPublisher publisher;
  private final Clock clock;

  Assigning(
      UnitDirectory directory,
      Successions successions,
      Plans plans,
      Assignments assignments,
      Answering answering,
      EventPublisher publisher,
      Clock clock) {
    this.directory = directory;
    this.successions = successions;
    this.plans = plans;
    this.assignments = assignments;
    this.answering = answering;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Assigns, changes or withdraws, and publishes the present state of all, also of those that were
   * so before: their event may have been lost with the last instance.
   *
   * @return the units that the plan asks something of
   */
  List<UnitView> bring(PlanId id, List<UnitId> units) {
    IssuedPlan plan = issued(id);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Shares shares = Shares.of(plan, directory, successions);
      Map<AssignmentId, AssignmentState> wanted = wanted(plan, shares, units);
      List<AssignmentState> present = brought(plan, units, wanted, shares);
      IssuedPlan since = issued(id);
      if (since.version() == plan.version() && since.standing() == plan.standing()) {
        tell(present);
        return units.stream()
            .filter(unit -> wanted.containsKey(AssignmentId.of(id, unit)))
            .flatMap(unit -> shares.unit(unit).stream())
            .toList();
      }
      plan = since; // it changed while these were written, and may not have seen them
    }
    throw new TransientFaultException("Changed again and again: " + id);
  }

  private static Map<AssignmentId, AssignmentState> wanted(
      IssuedPlan plan, Shares shares, List<UnitId> units) {
    Map<AssignmentId, AssignmentState> wanted = new HashMap<>();
    if (plan.standing() == PlanStanding.IN_FORCE) {
      units.stream()
          .flatMap(unit -> shares.unit(unit).stream())
          .flatMap(unit -> shares.of(unit).stream())
          .forEach(share -> wanted.put(share.id(), share));
    }
    return wanted;
  }

  private List<AssignmentState> brought(
      IssuedPlan plan,
      List<UnitId> units,
      Map<AssignmentId, AssignmentState> wanted,
      Shares shares) {
    List<AssignmentId> others =
        units.stream()
            .map(unit -> AssignmentId.of(plan.id(), unit))
            .filter(id -> !wanted.containsKey(id))
            .toList();
    List<AssignmentState> present =
        Stream.concat(
                assignments.addMissing(List.copyOf(wanted.values())).stream(),
                others.isEmpty()
                    ? Stream.<AssignmentState>empty()
                    : assignments.findAll(others).stream())
            .toList();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<AssignmentState> changed =
          present.stream()
              .map(known -> AssignmentRevision.of(known, wanted(known, wanted, shares), plan))
              .flatMap(Optional::stream)
              .toList();
      if (changed.isEmpty()) {
        return present;
      }
      assignments.replaceAll(changed);
      present = assignments.findAll(present.stream().map(AssignmentState::id).toList());
    }
    throw new TransientFaultException("Changed again and again by others: " + plan.id());
  }

  /** A unit that took over from others is asked what they would be. */
  private static @Nullable AssignmentState wanted(
      AssignmentState known, Map<AssignmentId, AssignmentState> wanted, Shares shares) {
    List<UnitId> from = Succession.orNone(known.succession()).from();
    return from.isEmpty() ? wanted.get(known.id()) : shares.of(known.unit(), from).orElse(null);
  }

  private void tell(List<AssignmentState> present) {
    Instant now = clock.instant();
    publisher.publish(present.stream().map(assignment -> Telling.of(assignment, now)).toList());
    answering.settle(present.stream().map(AssignmentState::id).toList());
  }

  private IssuedPlan issued(PlanId id) {
    return plans
        .find(id)
        .filter(Plan::isIssued)
        .orElseThrow(() -> new PoisonMessageException("No issued plan " + id))
        .issued();
  }
}
