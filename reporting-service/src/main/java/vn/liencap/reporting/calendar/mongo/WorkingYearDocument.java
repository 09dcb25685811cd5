package vn.liencap.reporting.calendar.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/**
 * A table of days off as it is stored.
 *
 * @param computed true when somebody went back to the computed table; there are no days then
 */
@Document(WorkingYearDocument.COLLECTION)
record WorkingYearDocument(
    @Id int id,
    List<DayOff> daysOff,
    List<LocalDate> workedInstead,
    boolean computed,
    long version,
    PersonId changedBy,
    UnitId changedByUnit,
    Instant changedAt) {
  static final String COLLECTION = "workingYears";

  record DayOff(LocalDate day, String name) {}

  static WorkingYearDocument from(WorkingYear year, Actor by, Instant at) {
    return new WorkingYearDocument(
        year.year(),
        year.daysOff().entrySet().stream().map(e -> new DayOff(e.getKey(), e.getValue())).toList(),
        List.copyOf(year.workedInstead()),
        year.computed(),
        year.version(),
        by.person(),
        by.unit(),
        at);
  }

  WorkingYear toWorkingYear() {
    return new WorkingYear(
        id,
        daysOff.stream().collect(Collectors.toMap(DayOff::day, DayOff::name)),
        Set.copyOf(workedInstead),
        computed,
        version);
  }
}
