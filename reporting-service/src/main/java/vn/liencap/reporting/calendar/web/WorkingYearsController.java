package vn.liencap.reporting.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Actor;
import vn.liencap.reporting.calendar.ReportingCalendar;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** The days off of a year: read by everybody who is signed in, changed by the ministry. */
@RestController
@RequestMapping("/api/working-years/{year}")
class WorkingYearsController {
  private static final int MOST_OFF = 60;
  private static final int MOST_WORKED = 30;

  private final ReportingCalendar calendar;

  WorkingYearsController(ReportingCalendar calendar) {
    this.calendar = calendar;
  }

  /** A day off and why. */
  record DayOff(
      @NotNull(message = "Thiếu ngày nghỉ.") LocalDate day,
      @NotBlank(message = "Thiếu tên ngày nghỉ.")
          @Size(max = 100, message = "Tên ngày nghỉ dài quá 100 ký tự.")
          String name) {}

  /** A table as programs read it; {@code mayChange} tells whether the caller may. */
  record WorkingYearResource(
      int year,
      List<DayOff> daysOff,
      Set<LocalDate> workedInstead,
      boolean computed,
      boolean mayChange) {}

  /** A table to keep. */
  record Table(
      @NotNull(message = "Thiếu danh sách ngày nghỉ.")
          @Size(max = MOST_OFF, message = "Một năm có nhiều nhất 60 ngày nghỉ lễ.")
          List<@Valid @NotNull(message = "Thiếu ngày nghỉ.") DayOff> daysOff,
      @NotNull(message = "Thiếu danh sách ngày làm bù.")
          @Size(max = MOST_WORKED, message = "Một năm có nhiều nhất 30 ngày làm bù.")
          List<@NotNull(message = "Thiếu ngày làm bù.") LocalDate> workedInstead) {

    WorkingYear of(int year, long seen) {
      var byDay = new TreeMap<LocalDate, String>();
      for (int i = 0; i < daysOff.size(); i++) {
        DayOff off = daysOff.get(i);
        if (byDay.put(off.day(), off.name().strip()) != null) {
          String twice = "Ngày nghỉ này đã có trong bảng. Hãy bỏ bớt một dòng.";
          throw ProblemException.invalid(
              twice, List.of(new FieldProblem("daysOff[" + i + "].day", twice)));
        }
      }
      return new WorkingYear(year, byDay, Set.copyOf(workedInstead), false, seen);
    }
  }

  /** The table of a year; its ETag is needed to change it. */
  @GetMapping
  ResponseEntity<WorkingYearResource> get(@PathVariable int year, Actor actor) {
    return answer(calendar.workingYear(Years.checked(year)), actor);
  }

  /** Keeps a table. */
  @PutMapping
  ResponseEntity<WorkingYearResource> keep(
      @PathVariable int year,
      @Valid @RequestBody Table table,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    long seen = Etags.required(ifMatch);
    return answer(calendar.keep(table.of(Years.checked(year), seen), actor), actor);
  }

  /** Goes back to the computed table. */
  @DeleteMapping
  ResponseEntity<WorkingYearResource> reset(
      @PathVariable int year,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(calendar.reset(Years.checked(year), Etags.required(ifMatch), actor), actor);
  }

  private ResponseEntity<WorkingYearResource> answer(WorkingYear year, Actor actor) {
    return ResponseEntity.ok()
        .eTag(Etags.of(year.version()))
        .body(
            new WorkingYearResource(
                year.year(),
                year.daysOff().entrySet().stream()
                    .map(off -> new DayOff(off.getKey(), off.getValue()))
                    .toList(),
                year.workedInstead(),
                year.computed(),
                calendar.mayChange(actor)));
  }
}
