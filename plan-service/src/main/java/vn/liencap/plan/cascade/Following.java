package vn.liencap.plan.cascade;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.assignments.AssignmentViews;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.cascade.domain.Cascades;
import vn.liencap.plan.cascade.domain.Progress;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.runtime.ProblemException;

/** How far a cascade has come, in all and unit by unit. */
@Service
public class Following {
  private final PlanAccess access;
  private final Cascades cascades;
  private final Assignments assignments;
  private final UnitDirectory directory;
  private final Rights rights;
  private final Clock clock;

  Following(
      PlanAccess access,
      Cascades cascades,
      Assignments assignments,
      UnitDirectory directory,
      Rights rights,
      Clock clock) {
    this.access = access;
    this.cascades = cascades;
    this.assignments = assignments;
    this.directory = directory;
    this.rights = rights;
    this.clock = clock;
  }

  /** How far the cascade has come. */
  public record CascadeView(
      PlanId plan,
      int expected,
      int assigned,
      boolean complete,
      List<Progress.OfLevel> byLevel,
      @Nullable Instant startedAt,
      @Nullable Instant completedAt) {}

  /** A unit of the tree, and what the plan asks of it. */
  public record UnitRow(
      UnitId unit, String name, Level level, @Nullable Answer assignment, int childCount) {}

  /** How far a unit has come. */
  public record Answer(
      AssignmentId id,
      AssignmentStatus status,
      AssignmentMode mode,
      @Nullable LocalDate due,
      @Nullable PlanId answer,
      boolean late) {}

  /**
   * The progress of a plan's cascade.
   *
   * @throws ProblemException 403 to readers that do not follow it, 409 when it is not issued
   */
  public CascadeView progress(PlanId id, Actor actor) {
    Plan plan = issued(id, actor);
    if (!access.mayFollow(actor, plan)) {
      throw notYours();
    }
    return cascades
        .find(id, plan.version())
        .map(
            progress ->
                new CascadeView(
                    id,
                    progress.expectedUnits(),
                    progress.assignedUnits(),
                    progress.isComplete(),
                    progress.byLevel(),
                    progress.startedAt(),
                    progress.completedAt()))
        .orElseGet(() -> new CascadeView(id, 0, 0, false, List.of(), null, null));
  }

  /**
   * The units directly below one, and how far each has come.
   *
   * @param parent the issuer when null
   */
  public List<UnitRow> units(PlanId id, @Nullable UnitId parent, Actor actor) {
    Plan plan = issued(id, actor);
    UnitId top = parent == null ? plan.issuer() : parent;
    if (!access.mayFollow(actor, plan) && !rights.maySee(actor, top)) {
      throw notYours();
    }
    LocalDate day = plan.issued().effectiveOn();
    List<UnitView> children = directory.childrenOf(top, day);
    Map<UnitId, AssignmentState> states =
        assignments
            .findAll(children.stream().map(unit -> AssignmentId.of(id, unit.id())).toList())
            .stream()
            .collect(toMap(AssignmentState::unit, state -> state));
    return children.stream().map(unit -> row(unit, states.get(unit.id()), day)).toList();
  }

  private UnitRow row(UnitView unit, @Nullable AssignmentState state, LocalDate day) {
    return new UnitRow(
        unit.id(),
        unit.name(),
        unit.level(),
        state == null ? null : answer(state),
        directory.childCount(unit.id(), day));
  }

  private Answer answer(AssignmentState state) {
    return new Answer(
        state.id(),
        state.status(),
        state.mode(),
        state.due(),
        state.answer(),
        AssignmentViews.isLate(state, LocalDate.now(clock)));
  }

  private Plan issued(PlanId id, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (!plan.isIssued()) {
      throw ProblemException.conflict(
          "not-issued", "Kế hoạch chưa ban hành nên chưa giao cho đơn vị nào.");
    }
    return plan;
  }

  private static ProblemException notYours() {
    return ProblemException.forbidden(
        "Chỉ đơn vị ban hành và cấp trên xem được tiến độ giao của các đơn vị này.");
  }
}
