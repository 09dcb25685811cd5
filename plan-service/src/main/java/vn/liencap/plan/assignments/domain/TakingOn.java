package vn.liencap.plan.assignments.domain;

import static vn.liencap.contracts.plan.AssignmentStatus.ASSIGNED;
import static vn.liencap.contracts.plan.AssignmentStatus.DRAFTING;
import static vn.liencap.contracts.plan.AssignmentStatus.ISSUED;
import static vn.liencap.contracts.plan.AssignmentStatus.OPENED;
import static vn.liencap.contracts.plan.AssignmentStatus.PASSED_ON;
import static vn.liencap.contracts.plan.AssignmentStatus.WAIVED;
import static vn.liencap.contracts.plan.AssignmentStatus.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.units.Succession;

/**
 * How what a plan asked of a unit that ended becomes its successor's. The successor carries the
 * items of both; it owes a plan of its own as long as one of them owed one, and goes on with the
 * draft that one of them began. Twice is once, and it does not matter which of several units comes
 * first.
 */
public final class TakingOn {
  private TakingOn() {}

  /**
   * True when an assignment is still running when its unit ends: a year that was over by then keeps
   * its units.
   *
   * @param lastDay the last day of the unit
   */
  public static boolean isRunning(AssignmentState assignment, LocalDate lastDay) {
    return assignment.isAsked() && assignment.planYear() >= lastDay.plusDays(1).getYear();
  }

  /**
   * What the plan asks of the successor afterwards; empty when it has taken all of it over before.
   *
   * @param heir what the plan asked of the successor; null when nothing
   * @param past what it asked of the unit that ended
   */
  public static Optional<AssignmentState> over(
      @Nullable AssignmentState heir, AssignmentState past, UnitId successor) {
    if (heir == null) {
      return Optional.of(fresh(past, successor));
    }
    AssignmentState next = merged(heir, past);
    return sameBut(heir, next) ? Optional.empty() : Optional.of(next);
  }

  /** The assignment of the unit that ended, passed on to another. */
  public static AssignmentState passedOn(
      AssignmentState past, UnitId successor, LocalDate lastDay) {
    return with(
        past,
        past.items(),
        PASSED_ON,
        past.answer(),
        past.fulfilledOn(),
        past.change(),
        Succession.orNone(past.succession()).passedTo(successor, lastDay));
  }

  private static AssignmentState fresh(AssignmentState past, UnitId successor) {
    return new AssignmentState(
        AssignmentId.of(past.plan(), successor),
        past.plan(),
        past.programme(),
        successor,
        // A plan of the unit that ended is its successor's to answer for.
        past.issuer().equals(past.unit()) ? successor : past.issuer(),
        past.planTitle(),
        past.planNumber(),
        past.planYear(),
        past.mode(),
        past.due(),
        past.items(),
        past.status() == OPENED ? ASSIGNED : past.status(),
        past.answer(),
        past.fulfilledOn(),
        1,
        past.version(),
        past.standing(),
        past.change(),
        Succession.NONE.takenFrom(past.unit(), ids(past.items())));
  }

  private static AssignmentState merged(AssignmentState heir, AssignmentState past) {
    boolean gone = heir.status() == WITHDRAWN || heir.status() == PASSED_ON;
    List<AssignedItem> own = gone ? List.of() : heir.items();
    List<AssignedItem> added =
        past.items().stream().filter(item -> !ids(own).contains(item.item())).toList();
    List<AssignedItem> items = new ArrayList<>(own);
    items.addAll(added);
    Succession succession = Succession.orNone(heir.succession()).takenFrom(past.unit(), ids(added));
    AssignmentState base = gone ? past : heir;
    boolean drafts = heir.mode() == AssignmentMode.IMPLEMENT;
    AssignmentStatus status = drafts ? status(base, past) : gone ? ASSIGNED : heir.status();
    return with(
        heir,
        items,
        status,
        answer(status, base, past),
        fulfilledOn(status, base, past),
        change(base, past),
        succession);
  }

  /** Whoever owes more decides. */
  private static AssignmentStatus status(AssignmentState heir, AssignmentState past) {
    boolean owed = owes(heir) || owes(past);
    if (!owed) {
      return heir.status() == ISSUED || past.status() == ISSUED ? ISSUED : WAIVED;
    }
    if (heir.status() == DRAFTING || past.status() == DRAFTING) {
      return DRAFTING;
    }
    return heir.status() == OPENED ? OPENED : ASSIGNED;
  }

  private static boolean owes(AssignmentState assignment) {
    return assignment.mode() == AssignmentMode.IMPLEMENT
        && switch (assignment.status()) {
          case ASSIGNED, OPENED, DRAFTING -> true;
          case ISSUED, WAIVED, WITHDRAWN, PASSED_ON -> false;
        };
  }

  private static @Nullable PlanId answer(
      AssignmentStatus status, AssignmentState heir, AssignmentState past) {
    if (status != DRAFTING && status != ISSUED) {
      return heir.answer();
    }
    return heir.status() == status && heir.answer() != null ? heir.answer() : past.answer();
  }

  private static @Nullable LocalDate fulfilledOn(
      AssignmentStatus status, AssignmentState heir, AssignmentState past) {
    if (status != ISSUED && status != WAIVED) {
      return null;
    }
    return heir.fulfilledOn() == null ? past.fulfilledOn() : heir.fulfilledOn();
  }

  /** A change that one of them has not answered is the successor's to answer. */
  private static @Nullable PlanChange change(AssignmentState heir, AssignmentState past) {
    return heir.change() == null ? past.change() : heir.change();
  }

  private static List<ItemId> ids(List<AssignedItem> items) {
    return items.stream().map(AssignedItem::item).toList();
  }

  private static boolean sameBut(AssignmentState known, AssignmentState next) {
    return known.items().equals(next.items())
        && known.status() == next.status()
        && Objects.equals(known.answer(), next.answer())
        && Objects.equals(known.change(), next.change())
        && Succession.orNone(known.succession()).equals(next.succession());
  }

  private static AssignmentState with(
      AssignmentState before,
      List<AssignedItem> items,
      AssignmentStatus status,
      @Nullable PlanId answer,
      @Nullable LocalDate fulfilledOn,
      @Nullable PlanChange change,
      Succession succession) {
    return new AssignmentState(
        before.id(),
        before.plan(),
        before.programme(),
        before.unit(),
        before.issuer(),
        before.planTitle(),
        before.planNumber(),
        before.planYear(),
        before.mode(),
        before.due(),
        items,
        status,
        answer,
        fulfilledOn,
        before.sequence() + 1,
        before.version(),
        before.standing(),
        change,
        succession);
  }
}
