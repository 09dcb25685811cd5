package vn.liencap.plan.assignments.domain;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.units.Succession;

/** How an assignment follows its plan when that is amended or ends. */
public final class AssignmentRevision {
  private final AssignmentState known;
  private final IssuedPlan plan;

  private AssignmentRevision(AssignmentState known, IssuedPlan plan) {
    this.known = known;
    this.plan = plan;
  }

  /**
   * The assignment as the plan has it now; empty when it is so already, or newer.
   *
   * @param known as it is
   * @param wanted what the plan asks of the unit now; null when nothing
   */
  public static Optional<AssignmentState> of(
      AssignmentState known, @Nullable AssignmentState wanted, IssuedPlan plan) {
    boolean current =
        known.status() == AssignmentStatus.PASSED_ON
            || known.version() > plan.version()
            || (known.version() == plan.version() && known.standing() == plan.standing());
    return current
        ? Optional.empty()
        : Optional.of(new AssignmentRevision(known, plan).next(wanted));
  }

  private AssignmentState next(@Nullable AssignmentState wanted) {
    if (plan.standing() != PlanStanding.IN_FORCE) {
      return ended();
    }
    return wanted == null ? withdrawn() : asked(wanted);
  }

  private AssignmentState asked(AssignmentState wanted) {
    AssignmentStatus status = restored(wanted.mode());
    return with(wanted, status, isAnswering(wanted.mode(), status) ? change() : null);
  }

  private AssignmentState withdrawn() {
    return known.status() == AssignmentStatus.WAIVED
        ? with(known, AssignmentStatus.WAIVED, null)
        : with(known, AssignmentStatus.WITHDRAWN, null);
  }

  /** A plan that was closed is history as it came; after any other end, units decide. */
  private AssignmentState ended() {
    if (plan.standing() == PlanStanding.CLOSED || known.status() == AssignmentStatus.WAIVED) {
      return with(known, known.status(), known.change());
    }
    return known.mode() == AssignmentMode.IMPLEMENT && known.status() == AssignmentStatus.ISSUED
        ? with(known, known.status(), change())
        : with(known, AssignmentStatus.WITHDRAWN, null);
  }

  /** Asked again after it was withdrawn, a unit is as far as it had come. */
  private AssignmentStatus restored(AssignmentMode mode) {
    if (known.status() != AssignmentStatus.WITHDRAWN) {
      return known.status();
    }
    if (mode == AssignmentMode.EXECUTE || known.answer() == null) {
      return AssignmentStatus.ASSIGNED;
    }
    return known.fulfilledOn() == null ? AssignmentStatus.DRAFTING : AssignmentStatus.ISSUED;
  }

  private static boolean isAnswering(AssignmentMode mode, AssignmentStatus status) {
    return mode == AssignmentMode.IMPLEMENT
        && (status == AssignmentStatus.ISSUED || status == AssignmentStatus.DRAFTING);
  }

  /** What was not answered yet is answered together with what comes now. */
  private PlanChange change() {
    PlanNote note = lastChange();
    PlanChange before = known.change();
    int since = before != null && before.isOwed() ? before.since() : known.version();
    return new PlanChange(
        note.kind(),
        since,
        plan.version(),
        note.number(),
        note.answerBy(),
        PlanChange.Answer.OPEN,
        null,
        null);
  }

  private PlanNote lastChange() {
    return plan.notes().stream()
        .filter(note -> note.kind() != PlanNote.Kind.CORRECTED)
        .reduce((_, last) -> last)
        .orElseThrow(() -> new IllegalStateException("Neither amended nor ended: " + plan.id()));
  }

  private AssignmentState with(
      AssignmentState terms, AssignmentStatus status, @Nullable PlanChange change) {
    return new AssignmentState(
        known.id(),
        known.plan(),
        plan.programme(),
        known.unit(),
        known.issuer(), // of a plan whose issuer has ended, the one that answers for it
        plan.content().title(),
        plan.number(),
        plan.content().year(),
        terms.mode(),
        terms.due(),
        terms.items(),
        status,
        known.answer(),
        known.fulfilledOn(),
        known.sequence() + 1,
        plan.version(),
        plan.standing(),
        change,
        succession(terms));
  }

  /** What was taken over stays counted where it came from; what is asked no more is forgotten. */
  private @Nullable Succession succession(AssignmentState terms) {
    Succession before = known.succession();
    if (before == null) {
      return null;
    }
    Set<ItemId> asked =
        terms.items().stream().map(AssignedItem::item).collect(Collectors.toUnmodifiableSet());
    return new Succession(
        before.to(),
        before.lastDay(),
        before.from(),
        before.items().stream().filter(asked::contains).toList());
  }
}
