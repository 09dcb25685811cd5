package vn.liencap.notification.urging.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.lateness.AboutInput;
import vn.liencap.notification.lateness.Superior;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.Reach;
import vn.liencap.notification.urging.Urging;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** Whom a letter or a reminder would reach. */
@RestController
class LateUnitsController {
  private final Urging urging;
  private final Superior superiors;

  LateUnitsController(Urging urging, Superior superiors) {
    this.urging = urging;
    this.superiors = superiors;
  }

  /** Something a unit owes. */
  record Duty(
      DeadlineKind kind, String what, LocalDate due, long daysLate, int count, String link) {
    static Duty of(LateDuty duty, LocalDate today) {
      return new Duty(
          duty.kind(), duty.what(), duty.due(), duty.daysLate(today), duty.count(), duty.link());
    }
  }

  /** A late unit; {@code urgedToday} when it was reminded of all of this today. */
  record LateUnitView(
      UnitId unit, String name, int count, long daysLate, boolean urgedToday, List<Duty> duties) {
    static LateUnitView of(Urging.Sight sight, LocalDate today) {
      return new LateUnitView(
          sight.late().unit(),
          sight.late().name(),
          sight.late().count(),
          sight.late().daysLate(today),
          sight.urgedToday(),
          sight.late().duties().stream().map(duty -> Duty.of(duty, today)).toList());
    }
  }

  /**
   * Lists late units, upper levels first.
   *
   * @param unit the superior; the caller's own when not given
   * @param within the branch of that unit only, itself included
   */
  @GetMapping("/api/late-units")
  Page<LateUnitView> list(
      Actor actor,
      PageRequest page,
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable Set<DeadlineKind> kind,
      @RequestParam(required = false) @Nullable PlanId plan,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable UnitId within,
      @RequestParam(defaultValue = "DIRECT") Reach reach) {
    LocalDate today = superiors.today();
    List<LateUnitView> fetched =
        urging
            .look(
                unit == null ? actor.unit() : unit,
                AboutInput.read(new AboutInput(kind, plan, period, programme)),
                new Urging.Where(
                    reach, within, page.after() == null ? null : new UnitId(page.after())),
                page.limit() + 1,
                actor)
            .stream()
            .map(sight -> LateUnitView.of(sight, today))
            .toList();
    return page.page(fetched, view -> view.unit().value());
  }
}
