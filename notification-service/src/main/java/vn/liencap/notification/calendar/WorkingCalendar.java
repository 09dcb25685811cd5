package vn.liencap.notification.calendar;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.calendar.LunarCalendar;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.calendar.WorkingYearState;
import vn.liencap.notification.calendar.domain.WorkingYears;

/** The days on which offices work: the ministry's table of a year, else what the law gives. */
@Component
public class WorkingCalendar {
  private final WorkingYears changed;
  private final Map<Integer, WorkingYear> computed = new ConcurrentHashMap<>();

  WorkingCalendar(WorkingYears changed) {
    this.changed = changed;
  }

  /** The days as they are now: for one batch or one sweep. */
  public WorkingDays days() {
    Map<Integer, WorkingYear> kept =
        changed.all().stream()
            .filter(year -> !year.computed())
            .collect(Collectors.toMap(WorkingYearState::year, WorkingCalendar::yearOf));
    return new WorkingDays(
        year ->
            kept.containsKey(year)
                ? kept.get(year)
                : computed.computeIfAbsent(year, WorkingCalendar::byLaw));
  }

  private static WorkingYear yearOf(WorkingYearState state) {
    return new WorkingYear(
        state.year(), state.daysOff(), state.workedInstead(), false, state.sequence());
  }

  private static WorkingYear byLaw(int year) {
    return WorkingYear.computed(year, LunarCalendar.of(year));
  }

  /** Differs when a table does. */
  public String fingerprint() {
    return changed.all().stream()
        .sorted(Comparator.comparingInt(WorkingYearState::year))
        .map(year -> year.year() + ":" + year.sequence())
        .collect(Collectors.joining(","));
  }
}
