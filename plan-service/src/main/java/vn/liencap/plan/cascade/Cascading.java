package vn.liencap.plan.cascade;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.CascadeEvent.ChunkPlanned;
import vn.liencap.contracts.plan.CascadeEvent.EndPlanned;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.messaging.TransientFaultException;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.cascade.domain.Cascades;

/**
 * Takes an issued plan, and what becomes of it, to every unit it addresses: cut into pieces first,
 * then piece by piece. Every step writes what it writes by natural ids and publishes only
 * afterwards, so that a crash anywhere and the redelivery after it end exact.
 */
@Service
public class Cascading {
  static final int UNITS_PER_PIECE = 500;

  private final UnitDirectory directory;
  private final Successions successions;
  private final Assignments assignments;
  private final Assigning assigning;
  private final PassingOn passingOn;
  private final Cascades cascades;
  private final EventPublisher publisher;
  private final CascadeMeters meters;
  private final Clock clock;

  Cascading(
      UnitDirectory directory,
      Successions successions,
      Assignments assignments,
      Assigning assigning,
      PassingOn passingOn,
      Cascades cascades,
      EventPublisher publisher,
      CascadeMeters meters,
      Clock clock) {
    this.directory = directory;
    this.successions = successions;
    this.assignments = assignments;
    this.assigning = assigning;
    this.passingOn = passingOn;
    this.cascades = cascades;
    this.publisher = publisher;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * Cuts the cascade of a version of a plan into pieces and publishes them as work: the units it
   * reaches first, then those that an earlier version reached and this one does not.
   *
   * @throws TransientFaultException while the issuer is not in the directory yet
   */
  public void start(IssuedPlan plan, Instant issuedAt) {
    if (directory.find(plan.issuer()).isEmpty()) {
      throw new TransientFaultException("The directory does not know " + plan.issuer() + " yet");
    }
    Shares shares = Shares.of(plan, directory, successions);
    List<UnitView> reached =
        shares.candidates().filter(unit -> shares.of(unit).isPresent()).toList();
    List<UnitId> units = new ArrayList<>(reached.stream().map(UnitView::id).toList());
    if (plan.version() > 1) {
      Set<UnitId> known = new HashSet<>(units);
      assigned(plan.id()).filter(unit -> !known.contains(unit)).forEach(units::add);
    }
    List<ChunkPlanned> pieces = new ArrayList<>();
    pieces(units)
        .forEach(
            piece -> pieces.add(new ChunkPlanned(plan.id(), plan.version(), pieces.size(), piece)));
    if (cascades.expect(plan.id(), plan.version(), pieces.size(), byLevel(reached), issuedAt)) {
      completed(plan.id(), plan.version());
    }
    publisher.publish(pieces);
  }

  /** Cuts the way of a plan's end to all units that were assigned into pieces. */
  public void end(IssuedPlan plan) {
    List<EndPlanned> pieces = new ArrayList<>();
    pieces(assigned(plan.id()).toList())
        .forEach(
            piece -> pieces.add(new EndPlanned(plan.id(), plan.standing(), pieces.size(), piece)));
    publisher.publish(pieces);
  }

  private Stream<UnitId> assigned(PlanId plan) {
    List<UnitId> units = new ArrayList<>();
    @Nullable AssignmentId after = null;
    List<AssignmentState> page;
    do {
      page =
          assignments.list(new Assignments.Wanted(null, plan, null, null), after, UNITS_PER_PIECE);
      page.forEach(assignment -> units.add(assignment.unit()));
      after = page.isEmpty() ? null : page.getLast().id();
    } while (page.size() == UNITS_PER_PIECE);
    return units.stream();
  }

  private static List<List<UnitId>> pieces(List<UnitId> units) {
    List<List<UnitId>> pieces = new ArrayList<>();
    for (int from = 0; from < units.size(); from += UNITS_PER_PIECE) {
      pieces.add(units.subList(from, Math.min(from + UNITS_PER_PIECE, units.size())));
    }
    return pieces;
  }

  /** Assigns the plan to the units of a piece, tells all of them, and then notes it as done. */
  public void assign(ChunkPlanned piece) {
    List<UnitView> assigned = assigning.bring(piece.plan(), piece.units());
    piece.units().stream()
        .flatMap(unit -> successions.endOf(unit).stream())
        .forEach(passingOn::passOn); // it ended before its piece came
    Instant now = clock.instant();
    if (cascades.done(piece.plan(), piece.version(), piece.number(), byLevel(assigned), now)) {
      completed(piece.plan(), piece.version());
    }
  }

  /** Tells the units of a piece that the plan ended. */
  public void assign(EndPlanned piece) {
    assigning.bring(piece.plan(), piece.units());
  }

  private void completed(PlanId plan, int version) {
    cascades
        .find(plan, version)
        .ifPresent(progress -> meters.completed(progress.startedAt(), clock.instant()));
  }

  /** How many units, by level code. */
  static Map<String, Integer> byLevel(List<UnitView> units) {
    return units.stream()
        .collect(toMap(unit -> unit.level().code(), _ -> 1, Integer::sum, TreeMap::new));
  }
}
