package vn.liencap.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.calendar.LunarCalendar;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.units.Succession;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.DueReminder;
import vn.liencap.notification.deadlines.domain.Wording;
import vn.liencap.notification.ladders.domain.Ladder;
import vn.liencap.notification.ladders.domain.LadderId;
import vn.liencap.notification.ladders.domain.LadderTable;
import vn.liencap.notification.ladders.domain.ReminderRules;

/** Assignments and activities for tests. */
public final class Samples {
  public static final UnitId MINISTRY = new UnitId("bnv");
  public static final UnitId WARD = new UnitId("uphuong1");
  public static final PlanId PLAN = new PlanId("pke-hoach-1");
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final LocalDate DUE = LocalDate.of(2026, 3, 31);

  private Samples() {}

  /** Eight in the morning of a day in Viet Nam. */
  public static Instant morningOf(LocalDate day) {
    return day.atTime(LocalTime.of(8, 0)).atZone(Deadline.ZONE).toInstant();
  }

  /** An assignment of {@link #PLAN} to a unit. */
  public static AssignmentState assignment(
      UnitId unit,
      AssignmentMode mode,
      @Nullable LocalDate due,
      int items,
      AssignmentStatus status,
      long sequence) {
    return new AssignmentState(
        AssignmentId.of(PLAN, unit),
        PLAN,
        new ProgrammeId("tuyen-truyen-2026"),
        unit,
        MINISTRY,
        "Tuyên truyền cải cách hành chính năm 2026",
        "12/KH-BNV",
        2026,
        mode,
        due,
        IntStream.range(0, items)
            .mapToObj(i -> new AssignedItem(new ItemId("hd" + i), Carrier.EACH))
            .toList(),
        status,
        null,
        null,
        sequence,
        1,
        PlanStanding.IN_FORCE,
        null,
        null);
  }

  /** An open activity of {@link #PLAN} at a unit, not yet owned. */
  public static ActivityState activity(UnitId unit, String item, LocalDate due) {
    return activity(unit, item, due, ActivityStatus.NOT_STARTED, null, 1);
  }

  /** An activity of {@link #PLAN} at a unit. */
  public static ActivityState activity(
      UnitId unit,
      String item,
      LocalDate due,
      ActivityStatus status,
      @Nullable PersonId owner,
      long sequence) {
    return activity(unit, item, due, status, owner, null, sequence);
  }

  /** An activity of {@link #PLAN} at a unit, with a request for more time. */
  public static ActivityState activity(
      UnitId unit,
      String item,
      LocalDate due,
      ActivityStatus status,
      @Nullable PersonId owner,
      @Nullable Extension extension,
      long sequence) {
    ItemId itemId = new ItemId(item);
    return new ActivityState(
        ActivityId.of(AssignmentId.of(PLAN, unit), itemId),
        PLAN,
        itemId,
        new ProgrammeId("tuyen-truyen-2026"),
        unit,
        MINISTRY,
        2026,
        "Phát thanh về cải cách hành chính",
        ActivityKind.KEY_ACTIVITY,
        Carrier.EACH,
        null,
        owner,
        new Timing(TimingKind.DATE, null, null, null, null, due, due, null),
        due.minusDays(30),
        due,
        due,
        extension,
        status,
        status == ActivityStatus.COMPLETED ? 100 : 0,
        Map.of(),
        Map.of(),
        Map.of(),
        0,
        0,
        null,
        List.of(),
        null,
        null,
        null,
        sequence,
        null,
        null);
  }

  /** An activity as its unit took it over from one that ended. */
  public static ActivityState takenOver(ActivityState it, UnitId from) {
    return new ActivityState(
        it.id(),
        it.plan(),
        it.item(),
        it.programme(),
        it.unit(),
        it.issuer(),
        it.year(),
        it.title(),
        it.kind(),
        it.carrier(),
        it.post(),
        it.owner(),
        it.timing(),
        it.start(),
        it.due(),
        it.originalDue(),
        it.extension(),
        it.status(),
        it.percent(),
        it.outputs(),
        it.contributions(),
        it.slices(),
        it.budgetPlanned(),
        it.budgetSpent(),
        it.settlement(),
        it.sources(),
        it.completedOn(),
        it.cancelReason(),
        it.lastProgressOn(),
        it.sequence(),
        new Succession(null, null, List.of(from), List.of(it.item())),
        it.scheduledOn());
  }

  /** A report of the first quarter of a unit, due on {@link #DUE} and locked three days later. */
  public static ReportState report(UnitId unit, ReportStatus status, long sequence) {
    return new ReportState(
        ReportId.of("CCHC581-2026-Q1", unit),
        "Quý I năm 2026",
        LocalDate.of(2025, 12, 15),
        LocalDate.of(2026, 3, 14),
        unit,
        MINISTRY,
        null,
        List.of(new ProgrammeId("tuyen-truyen-2026")),
        DUE,
        DUE.plusDays(3),
        status,
        1,
        status == ReportStatus.OPEN ? null : DUE.minusDays(1),
        false,
        status == ReportStatus.RETURNED ? "Thiếu số liệu" : null,
        Map.of(),
        sequence);
  }

  /** The working days of the law. */
  public static WorkingDays workingDays() {
    return new WorkingDays(year -> WorkingYear.computed(year, LunarCalendar.of(year)));
  }

  /** The built-in ladders on the working days of the law. */
  public static ReminderRules rules(Ladder... kept) {
    return new ReminderRules(
        new LadderTable(List.of(kept)), workingDays(), _ -> Optional.of(Level.COMMUNE));
  }

  /** A ladder of activities. */
  public static Ladder ladder(boolean workingDays, int every, Integer... before) {
    return new Ladder(
        new LadderId(DeadlineKind.ACTIVITY, null),
        List.of(before),
        every,
        workingDays,
        null,
        null,
        1);
  }

  /** The deadline of an open activity of {@link #WARD}, known since {@link #TODAY}. */
  public static Deadline deadline(String item, LocalDate due) {
    return Deadline.of(activity(WARD, item, due), morningOf(TODAY));
  }

  /** The reminder of the day on which an activity of {@link #PLAN} falls due. */
  public static Notification reminder(UnitId unit, String item, LocalDate due, Instant at) {
    Deadline deadline = Deadline.of(activity(unit, item, due), morningOf(TODAY));
    return Wording.reminder(new AgendaId(unit, 2026), DueReminder.step(deadline, due, 0), due, at);
  }

  /** All orders of a list; for short lists. */
  public static <T> List<List<T>> ordersOf(List<T> items) {
    if (items.size() <= 1) {
      return List.of(items);
    }
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(
            i -> {
              List<T> rest =
                  IntStream.range(0, items.size())
                      .filter(j -> j != i)
                      .mapToObj(items::get)
                      .toList();
              return ordersOf(rest).stream().map(order -> prepended(items.get(i), order));
            })
        .toList();
  }

  private static <T> List<T> prepended(T first, List<T> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
