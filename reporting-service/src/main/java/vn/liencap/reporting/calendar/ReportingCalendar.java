package vn.liencap.reporting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.liencap.calendar.LunarCalendar;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.calendar.domain.Fault;
import vn.liencap.reporting.calendar.domain.Regime;
import vn.liencap.reporting.calendar.domain.Regimes;
import vn.liencap.reporting.calendar.domain.WorkingYearCheck;
import vn.liencap.reporting.calendar.domain.WorkingYears;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** The calendar that reports are made by, and the changes that the ministry makes to it. */
@Service
public class ReportingCalendar {
  private static final int MOST_REGIMES = 50;

  private final Regimes regimes;
  private final WorkingYears workingYears;
  private final UnitDirectory directory;
  private final Clock clock;

  ReportingCalendar(
      Regimes regimes, WorkingYears workingYears, UnitDirectory directory, Clock clock) {
    this.regimes = regimes;
    this.workingYears = workingYears;
    this.directory = directory;
    this.clock = clock;
  }

  /** The days offices work, read anew: for one request or one batch. */
  public WorkingDays workingDays() {
    return new WorkingDays(this::workingYear);
  }

  /** The table of a year: the kept one, or else the computed default. */
  public WorkingYear workingYear(int year) {
    return workingYears
        .find(year)
        .map(kept -> kept.computed() ? computed(year).at(kept.version()) : kept)
        .orElseGet(() -> computed(year));
  }

  private static WorkingYear computed(int year) {
    return WorkingYear.computed(year, LunarCalendar.of(year));
  }

  /** True for the head and the administrators of the unit at the top: the calendar is theirs. */
  public boolean mayChange(Actor actor) {
    return actor.hasAny(Role.HEAD, Role.ADMIN)
        && directory
            .root(LocalDate.now(clock))
            .filter(top -> top.id().equals(actor.unit()))
            .isPresent();
  }

  /**
   * Keeps a table of days off.
   *
   * @param table its version is the one the actor has seen
   * @throws ProblemException 403, 412 or 422
   */
  public WorkingYear keep(WorkingYear table, Actor actor) {
    mustBeAllowed(actor);
    mustBeNewest(workingYear(table.year()).version(), table.version());
    mustBeSound(WorkingYearCheck.of(table));
    return stored(table.at(table.version() + 1), actor);
  }

  /**
   * Goes back to the computed table of a year.
   *
   * @param seen the version the actor has seen
   * @throws ProblemException 403 or 412
   */
  public WorkingYear reset(int year, long seen, Actor actor) {
    mustBeAllowed(actor);
    mustBeNewest(workingYear(year).version(), seen);
    return stored(new WorkingYear(year, Map.of(), Set.of(), true, seen + 1), actor);
  }

  private WorkingYear stored(WorkingYear table, Actor actor) {
    if (!workingYears.keep(table, actor)) {
      throw ProblemException.stale();
    }
    return workingYear(table.year());
  }

  /**
   * Keeps a regime: a new one under version 0, or a change of the version the actor has seen.
   *
   * @throws ProblemException 403, 409, 412 or 422
   */
  public Regime keep(Regime wanted, Actor actor) {
    mustBeAllowed(actor);
    var before = regimes.find(wanted.id());
    mustBeNewest(before.map(Regime::version).orElse(0L), wanted.version());
    mustBeSound(wanted.faults());
    mustBeSound(before.map(wanted::faultsAfter).orElse(List.of()));
    if (before.isEmpty() && regimes.all().size() >= MOST_REGIMES) {
      throw ProblemException.conflict(
          "too-many", "Đã có " + MOST_REGIMES + " chế độ báo cáo. Hãy sửa một chế độ đã có.");
    }
    Regime next = wanted.next();
    if (!regimes.keep(next, actor)) {
      throw ProblemException.stale();
    }
    return next;
  }

  private void mustBeAllowed(Actor actor) {
    if (!mayChange(actor)) {
      throw ProblemException.forbidden(
          "Chỉ lãnh đạo và quản trị của Bộ được sửa lịch báo cáo. Hãy gửi đề nghị lên Bộ.");
    }
  }

  private static void mustBeNewest(long newest, long seen) {
    if (newest != seen) {
      throw ProblemException.stale();
    }
  }

  private static void mustBeSound(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw ProblemException.invalid(
          faults.getFirst().message(),
          faults.stream().map(it -> new FieldProblem(it.field(), it.message())).toList());
    }
  }
}
