package vn.liencap.notification.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.plan.AssignmentState;

/**
 * Something a unit owes by a day.
 *
 * @param subject id of the assignment, of the activity, of the report, or made from one of these
 * @param kind what has to be done
 * @param plan the plan that asks for it; null for a report
 * @param planNumber number and symbol of that plan, where the event told it
 * @param title title of the plan, the activity or the report
 * @param issuer the unit that asks for it
 * @param due last day, inclusive, Asia/Ho_Chi_Minh; null when none is set
 * @param state whether it is still owed
 * @param parts how many items of the plan the unit carries, or reports it judges; 0 for others
 * @param owner the person named inside the unit
 * @param since when the unit was first known to owe it
 * @param told what was told of it, by the day it fell due on
 * @param sequence of the aggregate it follows
 * @param edition what of the plan it speaks of: {@code v2} of its second version, {@code REVOKED}
 *     after such an end; null for others
 * @param mending that a report came back
 * @param decision what another unit has to decide of it
 * @param takenOver whether the unit took it over from one that ended
 * @param programmes what it counts for; several for a report
 */
public record Deadline(
    String subject,
    DeadlineKind kind,
    @Nullable PlanId plan,
    @Nullable String planNumber,
    String title,
    UnitId issuer,
    @Nullable LocalDate due,
    DeadlineState state,
    int parts,
    @Nullable PersonId owner,
    Instant since,
    List<Told> told,
    long sequence,
    @Nullable String edition,
    @Nullable Mending mending,
    @Nullable Decision decision,
    boolean takenOver,
    Set<ProgrammeId> programmes) {

  /** The zone in which all days are meant. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int HISTORY_DAYS = 30;

  public Deadline {
    told = List.copyOf(told);
    programmes = Set.copyOf(programmes);
  }

  /** What an assignment asks of its unit. */
  public static Deadline of(AssignmentState assignment, Instant at) {
    return Deadlines.ofAssignment(assignment, at);
  }

  /** What an activity asks of its lead unit. */
  public static Deadline of(ActivityState activity, Instant at) {
    return Deadlines.ofActivity(activity, at);
  }

  /** A deadline with nothing but what every one has. */
  static Deadline plain(
      String subject,
      DeadlineKind kind,
      String title,
      UnitId issuer,
      @Nullable LocalDate due,
      DeadlineState state,
      Instant since,
      long sequence) {
    return new Deadline(
        subject, kind, null, null, title, issuer, due, state, 0, null, since, List.of(), sequence,
        null, null, null, false, Set.of());
  }

  /** This deadline, asked for by a plan. */
  Deadline of(PlanId itsPlan, @Nullable String number, int itsParts, @Nullable String itsEdition) {
    return changed().plan(itsPlan, number, itsEdition).parts(itsParts).done();
  }

  /** This deadline with a person named for it. */
  Deadline ownedBy(@Nullable PersonId person) {
    return changed().owner(person).done();
  }

  /** This deadline, which another unit has to decide of; null when nobody has. */
  Deadline awaiting(@Nullable Decision decided) {
    return changed().decision(decided).done();
  }

  /** This deadline of a report that came back: it is due on its day, or later for mending it. */
  Deadline mended(Mending back) {
    LocalDate later = due == null || back.by().isAfter(due) ? back.by() : due;
    return changed().due(later).mending(back).done();
  }

  /** This deadline, taken over from a unit that ended, or not. */
  Deadline takenOverWhen(boolean isTakenOver) {
    return changed().takenOver(isTakenOver).done();
  }

  /** This deadline as one that counts for these. */
  Deadline countingFor(Collection<ProgrammeId> its) {
    return changed().programmes(its).done();
  }

  private DeadlineDraft changed() {
    return new DeadlineDraft(this);
  }

  /**
   * This deadline after news of it: the higher sequence counts, the earlier first day, and what was
   * told stays told. The order in which news come does not matter.
   */
  Deadline after(Deadline news) {
    Deadline newest = news.sequence > sequence ? news : this;
    Deadline other = news.sequence > sequence ? this : news;
    Deadline merged = newest.knownSince(earlier(since, news.since), together(told, news.told));
    Mending back = merged.mending;
    Mending known = other.mending;
    return back != null && known != null && !back.isExact() && known.isExact()
        ? merged.mended(known)
        : merged;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static List<Told> together(Collection<Told> some, Collection<Told> others) {
    var byDay = new TreeMap<LocalDate, Told>();
    some.forEach(one -> byDay.merge(one.due(), one, Told::and));
    others.forEach(one -> byDay.merge(one.due(), one, Told::and));
    return List.copyOf(byDay.values());
  }

  private Deadline knownSince(Instant first, Collection<Told> allTold) {
    return changed().since(first).told(allTold).done();
  }

  /** What was told of it for that day. */
  public Told toldFor(LocalDate day) {
    return told.stream()
        .filter(one -> one.due().equals(day))
        .findFirst()
        .orElseGet(() -> Told.nothing(day));
  }

  /** This deadline with that reminder told. */
  Deadline told(DueReminder reminder) {
    Told more = toldFor(reminder.due()).and(reminder);
    return knownSince(since, together(told, List.of(more)));
  }

  /** This deadline as one for that many things alike. */
  Deadline standingFor(String group, int count, List<Told> allTold) {
    return changed().subject(group).parts(count).told(allTold).done();
  }

  /** The day from which the unit was known to owe it. */
  public LocalDate sinceDay() {
    return LocalDate.ofInstant(since, ZONE);
  }

  /** True when it is not owed any more, whatever the other deadlines say. */
  public boolean isClosed() {
    return state != DeadlineState.OPEN;
  }

  /**
   * True when the last day was over for more than a month when the unit first owed it. What was
   * taken over is no history, however old: somebody owed it until then, and goes on owing it.
   */
  public boolean isHistory() {
    return !takenOver && due != null && due.plusDays(HISTORY_DAYS).isBefore(sinceDay());
  }

  /** True for what was overdue when it was taken over, until the unit is told of it. */
  public boolean isOverdueInheritance() {
    return takenOver
        && due != null
        && due.isBefore(sinceDay())
        && toldFor(due).step() == Told.NOTHING;
  }

  /** True when this speaks of another edition of the plan than that. */
  boolean isOfOtherEditionThan(Deadline known) {
    return edition != null && !Objects.equals(edition, known.edition);
  }
}
