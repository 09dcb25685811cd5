package vn.liencap.notification.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.units.Succession;

/**
 * Something a unit owes by a day.
 *
 * @param subject id of the assignment or of the activity
 * @param kind what has to be done
 * @param plan the plan that asks for it
 * @param planNumber number and symbol of that plan, where the event told it
 * @param title title of the plan or of the activity
 * @param issuer the unit that asks for it
 * @param due last day, inclusive, Asia/Ho_Chi_Minh; null when none is set
 * @param state whether it is still owed
 * @param parts how many items of the plan the unit carries; 0 for an activity
 * @param owner the person named inside the unit
 * @param since when the unit was first known to owe it
 * @param reminded {@link DueReminder#marker} of the last reminder; null before the first
 * @param sequence of the aggregate it follows
 * @param edition what of the plan it speaks of: {@code v2} of its second version, {@code REVOKED}
 *     after such an end; null for an activity
 */
public record Deadline(
    String subject,
    DeadlineKind kind,
    PlanId plan,
    @Nullable String planNumber,
    String title,
    UnitId issuer,
    @Nullable LocalDate due,
    DeadlineState state,
    int parts,
    @Nullable PersonId owner,
    Instant since,
    @Nullable String reminded,
    long sequence,
    @Nullable String edition) {

  /** The zone in which all days are meant. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** What an assignment asks of its unit. */
  public static Deadline of(AssignmentState assignment, Instant at) {
    return new Deadline(
        assignment.id().value(),
        assignment.mode() == AssignmentMode.IMPLEMENT
            ? DeadlineKind.ISSUE_PLAN
            : DeadlineKind.EXECUTE_PLAN,
        assignment.plan(),
        assignment.planNumber(),
        assignment.planTitle(),
        assignment.issuer(),
        assignment.due(),
        switch (assignment.status()) {
          case ASSIGNED, OPENED, DRAFTING ->
              assignment.isAsked() ? DeadlineState.OPEN : DeadlineState.CANCELLED;
          case ISSUED -> DeadlineState.FULFILLED;
          case WAIVED -> DeadlineState.WAIVED;
          case WITHDRAWN, PASSED_ON -> DeadlineState.CANCELLED;
        },
        // What was taken over may have been done before; what was not has a deadline of its own.
        assignment.items().size() - Succession.orNone(assignment.succession()).items().size(),
        null,
        at,
        null,
        assignment.sequence(),
        edition(assignment));
  }

  /** The answer to a change of the plan that an assignment asks for; empty when to none. */
  public static Optional<Deadline> ofChange(AssignmentState assignment, Instant at) {
    PlanChange change = assignment.change();
    if (change == null) {
      return Optional.empty();
    }
    // A plan that is still to be issued answers by being issued.
    boolean owed = change.isOwed() && assignment.status() == AssignmentStatus.ISSUED;
    return Optional.of(
        new Deadline(
            assignment.id().value() + Id.SEPARATOR + "change",
            DeadlineKind.ANSWER_CHANGE,
            assignment.plan(),
            assignment.planNumber(),
            assignment.planTitle(),
            assignment.issuer(),
            change.due(),
            owed ? DeadlineState.OPEN : DeadlineState.FULFILLED,
            0,
            null,
            at,
            null,
            assignment.sequence(),
            edition(assignment)));
  }

  private static String edition(AssignmentState assignment) {
    return assignment.standing() == PlanStanding.IN_FORCE
        ? "v" + assignment.version()
        : assignment.standing().name();
  }

  /** What an activity asks of its lead unit. */
  public static Deadline of(ActivityState activity, Instant at) {
    return new Deadline(
        activity.id().value(),
        DeadlineKind.ACTIVITY,
        activity.plan(),
        null,
        activity.title(),
        activity.issuer(),
        activity.due(),
        switch (activity.status()) {
          case NOT_STARTED, IN_PROGRESS -> DeadlineState.OPEN;
          case COMPLETED -> DeadlineState.FULFILLED;
          case CANCELLED, PASSED_ON -> DeadlineState.CANCELLED;
        },
        0,
        activity.owner(),
        at,
        null,
        activity.sequence(),
        null);
  }

  /**
   * This deadline after news of it: the higher sequence counts, the earlier first day, and what was
   * told stays told. The order in which news come does not matter.
   */
  Deadline after(Deadline news) {
    Deadline newest = news.sequence > sequence ? news : this;
    return newest.with(since.isBefore(news.since) ? since : news.since, reminded);
  }

  /** This deadline with that step told. */
  Deadline reminded(String step) {
    return with(since, step);
  }

  private Deadline with(Instant first, @Nullable String told) {
    return new Deadline(
        subject,
        kind,
        plan,
        planNumber,
        title,
        issuer,
        due,
        state,
        parts,
        owner,
        first,
        told,
        sequence,
        edition);
  }

  /** The day from which the unit was known to owe it. */
  public LocalDate sinceDay() {
    return LocalDate.ofInstant(since, ZONE);
  }

  /** True when it is not owed any more, whatever the other deadlines say. */
  public boolean isClosed() {
    return state != DeadlineState.OPEN;
  }

  /** True when this speaks of another edition of the plan than that. */
  boolean isOfOtherEditionThan(Deadline known) {
    // Deadlines of before plans could be amended say none.
    return !Objects.equals(
            edition, Objects.requireNonNullElse(known.edition, edition == null ? "" : "v1"))
        && edition != null;
  }

  /** True when both fall due alike, so that the same reminders are ahead of them. */
  boolean isScheduledLike(Deadline other) {
    return Objects.equals(due, other.due)
        && isClosed() == other.isClosed()
        && sinceDay().equals(other.sinceDay());
  }
}
