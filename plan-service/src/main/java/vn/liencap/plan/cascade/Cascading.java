package vn.liencap.plan.cascade;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.CascadeEvent.ChunkPlanned;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.messaging.PoisonMessageException;
import vn.liencap.messaging.TransientFaultException;
import vn.liencap.plan.assignments.Answering;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.cascade.domain.Cascades;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;

/**
 * Takes an issued plan to every unit it addresses: cut into pieces first, then piece by piece.
 * Every step writes what it writes by natural ids and publishes only afterwards, so that a crash
 * anywhere and the redelivery after it end exact.
 */
@Service
public class Cascading {
  static final int UNITS_PER_PIECE = 500;

  private final UnitDirectory directory;
  private final Plans plans;
  private final Assignments assignments;
  private final Answering answering;
  private final Cascades cascades;
  private final EventPublisher publisher;
  private final CascadeMeters meters;
  private final Clock clock;

  Cascading(
      UnitDirectory directory,
      Plans plans,
      Assignments assignments,
      Answering answering,
      Cascades cascades,
      EventPublisher publisher,
      CascadeMeters meters,
      Clock clock) {
    this.directory = directory;
    this.plans = plans;
    this.assignments = assignments;
    this.answering = answering;
    this.cascades = cascades;
    this.publisher = publisher;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * Cuts the cascade of a plan into pieces and publishes them as work.
   *
   * @throws TransientFaultException while the issuer is not in the directory yet
   */
  public void start(IssuedPlan plan, Instant issuedAt) {
    if (directory.find(plan.issuer()).isEmpty()) {
      throw new TransientFaultException("The directory does not know " + plan.issuer() + " yet");
    }
    Shares shares = Shares.of(plan, directory);
    List<UnitView> reached =
        shares.candidates().filter(unit -> shares.of(unit).isPresent()).toList();
    List<ChunkPlanned> pieces = pieces(plan, reached);
    if (cascades.expect(plan.id(), plan.version(), pieces.size(), byLevel(reached), issuedAt)) {
      completed(plan.id(), plan.version());
    }
    publisher.publish(pieces);
  }

  private static List<ChunkPlanned> pieces(IssuedPlan plan, List<UnitView> reached) {
    List<ChunkPlanned> pieces = new ArrayList<>();
    for (int from = 0; from < reached.size(); from += UNITS_PER_PIECE) {
      List<UnitId> units =
          reached.subList(from, Math.min(from + UNITS_PER_PIECE, reached.size())).stream()
              .map(UnitView::id)
              .toList();
      pieces.add(new ChunkPlanned(plan.id(), plan.version(), pieces.size(), units));
    }
    return pieces;
  }

  /** Assigns the plan to the units of a piece, tells all of them, and then notes it as done. */
  public void assign(ChunkPlanned piece) {
    IssuedPlan plan = issued(piece);
    Shares shares = Shares.of(plan, directory);
    List<UnitView> units =
        piece.units().stream().flatMap(unit -> shares.unit(unit).stream()).toList();
    List<AssignmentState> wanted =
        units.stream().flatMap(unit -> shares.of(unit).stream()).toList();
    List<AssignmentState> assigned = assignments.addMissing(wanted);
    Instant now = clock.instant();
    // Also those that were there before: their event may have been lost with the last instance.
    publisher.publish(
        assigned.stream()
            .map(assignment -> new AssignmentEvent.PlanAssigned(assignment, now))
            .toList());
    answering.settle(assigned.stream().map(AssignmentState::id).toList());
    if (cascades.done(piece.plan(), piece.version(), piece.number(), byLevel(units), now)) {
      completed(piece.plan(), piece.version());
    }
  }

  private void completed(PlanId plan, int version) {
    cascades
        .find(plan, version)
        .ifPresent(progress -> meters.completed(progress.startedAt(), clock.instant()));
  }

  private IssuedPlan issued(ChunkPlanned piece) {
    Plan plan =
        plans
            .find(piece.plan())
            .filter(Plan::isIssued)
            .orElseThrow(() -> new PoisonMessageException("No issued plan " + piece.plan()));
    return plan.issued();
  }

  /** How many units, by level code. */
  static Map<String, Integer> byLevel(List<UnitView> units) {
    Map<String, Integer> counts = new TreeMap<>();
    units.forEach(unit -> counts.merge(unit.level().code(), 1, Integer::sum));
    return counts;
  }
}
