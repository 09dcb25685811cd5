package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which days before, on and after its last day a deadline is reminded of. Steps that lay behind
 * when the unit first owed it are not made up for, and what was long over by then is history.
 *
 * @param steps by kind, days from the last day: -3 is three days before, 0 the day itself
 */
public record ReminderLadder(Map<DeadlineKind, List<Integer>> steps) {
  private static final int HISTORY_DAYS = 30;

  public ReminderLadder {
    Map<DeadlineKind, List<Integer>> inOrder = new EnumMap<>(DeadlineKind.class);
    steps.forEach((kind, days) -> inOrder.put(kind, days.stream().distinct().sorted().toList()));
    steps = Collections.unmodifiableMap(inOrder);
  }

  /** True when the last day was over for more than a month when the unit first owed it. */
  public static boolean isHistory(Deadline deadline) {
    LocalDate due = deadline.due();
    return due != null && due.plusDays(HISTORY_DAYS).isBefore(deadline.sinceDay());
  }

  /**
   * The days on which somebody has to look at these deadlines: every day to come with a step, and
   * today for a step that is behind and was not told.
   */
  public Set<LocalDate> daysToLook(List<Deadline> deadlines, LocalDate today) {
    return deadlines.stream()
        .flatMap(deadline -> reminders(deadline).stream())
        .filter(reminder -> !reminder.isTold())
        .map(reminder -> dayOf(reminder).isBefore(today) ? today : dayOf(reminder))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The reminders due in an agenda: of each open deadline the last step that has come, unless it
   * was told. Steps missed before it are passed over, so that days of stillness end in one
   * reminder.
   */
  public List<DueReminder> due(Agenda agenda, LocalDate today) {
    return agenda.open().stream()
        .flatMap(deadline -> lastCome(deadline, today).stream())
        .filter(reminder -> !reminder.isTold())
        .sorted(Comparator.comparing(DueReminder::due).thenComparing(r -> r.deadline().subject()))
        .toList();
  }

  private Optional<DueReminder> lastCome(Deadline deadline, LocalDate today) {
    LocalDate due = deadline.due();
    if (due == null || isHistory(deadline)) {
      return Optional.empty();
    }
    LocalDate since = deadline.sinceDay();
    return steps.getOrDefault(deadline.kind(), List.of()).reversed().stream()
        .filter(step -> !due.plusDays(step).isAfter(today))
        .findFirst()
        .filter(step -> !due.plusDays(step).isBefore(since))
        .map(step -> new DueReminder(deadline, due, step));
  }

  private List<DueReminder> reminders(Deadline deadline) {
    LocalDate due = deadline.due();
    if (due == null || isHistory(deadline)) {
      return List.of();
    }
    return steps.getOrDefault(deadline.kind(), List.of()).stream()
        .map(step -> new DueReminder(deadline, due, step))
        .filter(reminder -> !dayOf(reminder).isBefore(deadline.sinceDay()))
        .toList();
  }

  private static LocalDate dayOf(DueReminder reminder) {
    return reminder.due().plusDays(reminder.step());
  }
}
