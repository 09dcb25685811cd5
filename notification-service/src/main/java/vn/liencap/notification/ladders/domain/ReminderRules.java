package vn.liencap.notification.ladders.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DueReminder;
import vn.liencap.notification.deadlines.domain.DueReminder.Rung;
import vn.liencap.notification.deadlines.domain.Told;

/**
 * On which working days deadlines are reminded of, by the ladders and the calendar as they are now:
 * for one batch or one sweep. Steps that lay behind when the unit first owed it are not made up
 * for, a step that was missed is passed over by a later one, and what was long over when the unit
 * first owed it is history. What was overdue when it was taken over from a unit that ended is told
 * once at once, and goes on from there.
 */
public final class ReminderRules {
  private final LadderTable ladders;
  private final WorkingDays days;
  private final Function<UnitId, Optional<Level>> levels;
  private final Map<Step, LocalDate> known = new ConcurrentHashMap<>();

  private record Step(LocalDate due, int step, boolean inWorkingDays) {}

  /**
   * Rules by these.
   *
   * @param levels the level of a unit; empty when it is not known, which is the rule for all then
   */
  public ReminderRules(
      LadderTable ladders, WorkingDays days, Function<UnitId, Optional<Level>> levels) {
    this.ladders = ladders;
    this.days = days;
    this.levels = levels;
  }

  /** The days on which offices work. */
  public WorkingDays days() {
    return days;
  }

  /** The reminders due in an agenda on a day, each once; the longest overdue first. */
  public List<DueReminder> due(Agenda agenda, LocalDate today) {
    Optional<Level> level = levels.apply(agenda.id().unit());
    return agenda.open().stream()
        .filter(deadline -> !deadline.isHistory())
        .flatMap(deadline -> due(deadline, ladderOf(deadline, level), today))
        .sorted(Comparator.comparing(DueReminder::due).thenComparing(r -> r.deadline().subject()))
        .toList();
  }

  private Ladder ladderOf(Deadline deadline, Optional<Level> level) {
    return ladders.of(deadline.kind(), level.orElse(null));
  }

  private Stream<DueReminder> due(Deadline deadline, Ladder ladder, LocalDate today) {
    LocalDate due = deadline.due();
    if (due == null) {
      return Stream.empty();
    }
    Told told = deadline.toldFor(due);
    List<DueReminder> reminders = new ArrayList<>();
    Integer step = lastCome(ladder, due, today);
    if (step != null
        && step > told.step()
        && (deadline.isOverdueInheritance()
            || !dayOf(ladder, due, step).isBefore(deadline.sinceDay()))) {
      reminders.add(DueReminder.step(deadline, due, step));
    }
    if (!told.head() && hasCome(escalation(deadline, due, ladder, ladder.headAfter()), today)) {
      reminders.add(new DueReminder(deadline, due, 0, Rung.HEAD));
    }
    if (!told.superior()
        && hasCome(escalation(deadline, due, ladder, ladder.superiorAfter()), today)) {
      reminders.add(new DueReminder(deadline, due, 0, Rung.SUPERIOR));
    }
    return reminders.stream();
  }

  private static boolean hasCome(@Nullable LocalDate day, LocalDate today) {
    return day != null && !day.isAfter(today);
  }

  /** The last step whose day is not after today; null before the first. */
  private @Nullable Integer lastCome(Ladder ladder, LocalDate due, LocalDate today) {
    int after = lastAfter(ladder, due, today);
    if (after > 0) {
      return after;
    }
    return ladder.before().reversed().stream()
        .filter(before -> !dayOf(ladder, due, -before).isAfter(today))
        .findFirst()
        .map(before -> -before)
        .orElse(null);
  }

  /** The last step after the day that has come; 0 before the first. */
  private int lastAfter(Ladder ladder, LocalDate due, LocalDate today) {
    if (ladder.every() == 0 || !today.isAfter(due)) {
      return 0;
    }
    int over =
        ladder.workingDays()
            ? days.between(due, today)
            : Math.toIntExact(today.toEpochDay() - due.toEpochDay());
    return over / ladder.every() * ladder.every();
  }

  /** The working day of a step. */
  private LocalDate dayOf(Ladder ladder, LocalDate due, int step) {
    return known.computeIfAbsent(new Step(due, step, ladder.workingDays()), this::computed);
  }

  private LocalDate computed(Step it) {
    if (it.step() <= 0) {
      return it.inWorkingDays()
          ? days.minus(it.due(), -it.step())
          : days.onOrBefore(it.due().plusDays(it.step()));
    }
    return it.inWorkingDays()
        ? days.plus(it.due(), it.step())
        : days.onOrAfter(it.due().plusDays(it.step()));
  }

  /** Counted from the last day, or from when the unit first owed what was overdue by then. */
  private @Nullable LocalDate escalation(
      Deadline deadline, LocalDate due, Ladder ladder, @Nullable Integer after) {
    if (after == null) {
      return null;
    }
    LocalDate since = deadline.sinceDay();
    return dayOf(ladder, since.isAfter(due) ? since : due, after);
  }

  /**
   * The first working day, from that day on, on which somebody has to look at an agenda again.
   *
   * @return null when on none
   */
  public @Nullable LocalDate nextLook(Agenda agenda, LocalDate from) {
    Optional<Level> level = levels.apply(agenda.id().unit());
    LocalDate first = days.onOrAfter(from);
    return agenda.open().stream()
        .filter(deadline -> !deadline.isHistory())
        .flatMap(deadline -> looks(deadline, ladderOf(deadline, level), first))
        .map(day -> day.isBefore(first) ? first : day)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Stream<LocalDate> looks(Deadline deadline, Ladder ladder, LocalDate first) {
    LocalDate due = deadline.due();
    if (due == null) {
      return Stream.empty();
    }
    Told told = deadline.toldFor(due);
    Stream<LocalDate> before =
        ladder.before().stream()
            .filter(days -> -days > told.step())
            .map(days -> dayOf(ladder, due, -days))
            .filter(day -> !day.isBefore(deadline.sinceDay()));
    Stream<LocalDate> after = laterSteps(ladder, due, told, first).map(s -> dayOf(ladder, due, s));
    Stream<@Nullable LocalDate> escalations =
        Stream.of(
            told.head() ? null : escalation(deadline, due, ladder, ladder.headAfter()),
            told.superior() ? null : escalation(deadline, due, ladder, ladder.superiorAfter()));
    Stream<LocalDate> atOnce = deadline.isOverdueInheritance() ? Stream.of(first) : Stream.of();
    return Stream.of(
            atOnce,
            before,
            after.filter(day -> !day.isBefore(deadline.sinceDay())),
            escalations.flatMap(Stream::ofNullable))
        .flatMap(all -> all);
  }

  /** The step after the day that has come and was not told, and the one to come. */
  private Stream<Integer> laterSteps(Ladder ladder, LocalDate due, Told told, LocalDate first) {
    if (ladder.every() == 0) {
      return Stream.empty();
    }
    int come = lastAfter(ladder, due, first);
    return come > Math.max(told.step(), 0)
        ? Stream.of(come, come + ladder.every())
        : Stream.of(come + ladder.every());
  }
}
