package vn.liencap.reporting.calendar.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import vn.liencap.calendar.WorkingYear;

/** Whether a table of days off is one of its year. */
public final class WorkingYearCheck {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private WorkingYearCheck() {}

  /** What keeps a table from being kept; empty when nothing does. */
  public static List<Fault> of(WorkingYear year) {
    var off =
        year.daysOff().keySet().stream()
            .filter(day -> day.getYear() != year.year())
            .map(day -> new Fault("daysOff", outside(day, year)));
    var worked =
        year.workedInstead().stream()
            .filter(day -> day.getYear() != year.year())
            .map(day -> new Fault("workedInstead", outside(day, year)));
    var weekdays =
        year.workedInstead().stream()
            .filter(day -> !WorkingYear.isWeekend(day))
            .map(
                day ->
                    new Fault(
                        "workedInstead",
                        DAY.format(day) + " không phải thứ Bảy, Chủ nhật nên không cần làm bù."));
    var both =
        year.workedInstead().stream()
            .filter(year.daysOff()::containsKey)
            .map(
                day ->
                    new Fault(
                        "workedInstead",
                        DAY.format(day) + " vừa là ngày nghỉ vừa là ngày làm bù; hãy bỏ một."));
    return Stream.of(off, worked, weekdays, both).flatMap(faults -> faults).toList();
  }

  private static String outside(LocalDate day, WorkingYear year) {
    return DAY.format(day) + " không thuộc năm " + year.year() + ".";
  }
}
