package vn.liencap.plan.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.units.Succession;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plans;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Assignments as a reader sees them. */
@Component
public final class AssignmentViews {
  private final Assignments assignments;
  private final AssignmentAccess access;
  private final Plans plans;
  private final PlanAccess planAccess;
  private final Rights rights;
  private final UnitDirectory directory;
  private final Clock clock;

  AssignmentViews(
      Assignments assignments,
      AssignmentAccess access,
      Plans plans,
      PlanAccess planAccess,
      Rights rights,
      UnitDirectory directory,
      Clock clock) {
    this.assignments = assignments;
    this.access = access;
    this.plans = plans;
    this.planAccess = planAccess;
    this.rights = rights;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * An assignment for one reader.
   *
   * @param late true when the unit's own plan is overdue, or came after its day
   * @param succession whom it was passed on to or taken over from; null when neither
   * @param allowed what the reader may do: open, draft, fulfil, waive, accept, adapt
   */
  public record AssignmentView(
      AssignmentId id,
      PlanId plan,
      ProgrammeId programme,
      UnitId unit,
      String unitName,
      UnitId issuer,
      String issuerName,
      String planTitle,
      String planNumber,
      int planYear,
      AssignmentMode mode,
      @Nullable LocalDate due,
      List<AssignedItem> items,
      AssignmentStatus status,
      @Nullable PlanId answer,
      @Nullable LocalDate fulfilledOn,
      boolean late,
      int version,
      PlanStanding standing,
      @Nullable PlanChange change,
      @Nullable Succession succession,
      List<String> allowed) {}

  /** One assignment. */
  public AssignmentView find(AssignmentId id, Actor actor) {
    return of(access.visible(id, actor), actor);
  }

  /**
   * A page of assignments: of a unit that the actor may see, or of a plan that they follow; of
   * their own unit when neither is named.
   *
   * @throws ProblemException 403
   */
  public Page<AssignmentView> list(Assignments.Wanted wanted, PageRequest page, Actor actor) {
    boolean whole = wanted.plan() != null && follows(actor, wanted.plan());
    Assignments.Wanted allowed =
        wanted.unit() == null && !whole
            ? new Assignments.Wanted(actor.unit(), wanted.plan(), wanted.status(), wanted.mode())
            : wanted;
    UnitId unit = allowed.unit();
    if (!whole && unit != null && !rights.maySee(actor, unit) && !access.mayDraftFor(actor, unit)) {
      throw ProblemException.forbidden("Bạn không được xem việc được giao cho đơn vị này.");
    }
    @Nullable String after = page.after();
    List<AssignmentState> found =
        assignments.list(allowed, after == null ? null : new AssignmentId(after), page.limit() + 1);
    return page.page(
        found.stream().map(assignment -> of(assignment, actor)).toList(),
        view -> view.id().value());
  }

  private boolean follows(Actor actor, PlanId plan) {
    return plans.find(plan).filter(found -> planAccess.mayFollow(actor, found)).isPresent();
  }

  /** The assignment for that reader. */
  public AssignmentView of(AssignmentState state, Actor actor) {
    return new AssignmentView(
        state.id(),
        state.plan(),
        state.programme(),
        state.unit(),
        nameOf(state.unit()),
        state.issuer(),
        nameOf(state.issuer()),
        state.planTitle(),
        state.planNumber(),
        state.planYear(),
        state.mode(),
        state.due(),
        state.items(),
        state.status(),
        state.answer(),
        state.fulfilledOn(),
        isLate(state, today()),
        state.version(),
        state.standing(),
        state.change(),
        state.succession(),
        allowed(state, actor));
  }

  /** True when the unit owes a plan that is overdue on that day, or issued it too late. */
  public static boolean isLate(AssignmentState state, LocalDate today) {
    if (state.mode() == AssignmentMode.EXECUTE || state.due() == null) {
      return false;
    }
    if (state.standing() != PlanStanding.IN_FORCE && state.status() != AssignmentStatus.ISSUED) {
      return false; // what has ended is owed no more
    }
    return switch (state.status()) {
      case ASSIGNED, OPENED, DRAFTING -> today.isAfter(state.due());
      case ISSUED -> state.fulfilledOn() != null && state.fulfilledOn().isAfter(state.due());
      case WAIVED, WITHDRAWN, PASSED_ON -> false;
    };
  }

  private List<String> allowed(AssignmentState state, Actor actor) {
    List<String> allowed = new ArrayList<>();
    boolean owed =
        state.mode() == AssignmentMode.IMPLEMENT
            && state.standing() == PlanStanding.IN_FORCE
            && switch (state.status()) {
              case ASSIGNED, OPENED, DRAFTING -> true;
              case ISSUED, WAIVED, WITHDRAWN, PASSED_ON -> false;
            };
    if (state.status() == AssignmentStatus.ASSIGNED && actor.unit().equals(state.unit())) {
      allowed.add("open");
    }
    if (owed && access.mayAnswer(actor, state)) {
      allowed.addAll(List.of("draft", "fulfil"));
    }
    PlanChange change = state.change();
    boolean asks = state.status() != AssignmentStatus.PASSED_ON;
    if (asks && change != null && change.isOwed() && access.mayAnswer(actor, state)) {
      allowed.addAll(List.of("accept", "adapt"));
    }
    if (owed && access.mayWaive(actor, state)) {
      allowed.add("waive");
    }
    return allowed;
  }

  private String nameOf(UnitId unit) {
    return directory.atOrLatest(unit, today()).map(UnitView::name).orElse(unit.value());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
