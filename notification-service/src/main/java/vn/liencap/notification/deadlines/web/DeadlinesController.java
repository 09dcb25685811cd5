package vn.liencap.notification.deadlines.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.Rights;
import vn.liencap.notification.deadlines.ListDeadlines;
import vn.liencap.notification.deadlines.ListDeadlines.Owed;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.Wording;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** What a unit owes: the caller's own, or one whose work the caller may see. */
@RestController
class DeadlinesController {
  private final ListDeadlines deadlines;
  private final Rights rights;

  DeadlinesController(ListDeadlines deadlines, Rights rights) {
    this.deadlines = deadlines;
    this.rights = rights;
  }

  /** A deadline on the wire; {@code id} is that of the assignment or the activity. */
  record DeadlineView(
      String id,
      DeadlineKind kind,
      String title,
      @Nullable PlanId plan,
      @Nullable String planNumber,
      UnitId unit,
      UnitId issuer,
      @Nullable LocalDate due,
      boolean overdue,
      @Nullable PersonId owner,
      String link) {

    static DeadlineView of(Owed owed, UnitId unit) {
      Deadline deadline = owed.deadline();
      return new DeadlineView(
          deadline.subject(),
          deadline.kind(),
          Wording.titleOf(deadline),
          deadline.plan(),
          owed.planNumber(),
          unit,
          deadline.issuer(),
          deadline.due(),
          owed.isOverdue(),
          deadline.owner(),
          Wording.linkOf(deadline));
    }
  }

  /**
   * Lists what is owed, in order of date.
   *
   * @param unit the caller's when not given
   * @param until the last day of interest
   */
  @GetMapping("/api/deadlines")
  Page<DeadlineView> list(
      Actor actor,
      PageRequest page,
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable LocalDate until) {
    UnitId whose = unit == null ? actor.unit() : unit;
    if (!rights.isOwn(actor, whose) && !rights.maySee(actor, whose)) {
      throw ProblemException.forbidden(
          "Bạn chỉ xem được thời hạn của đơn vị mình và các đơn vị trực thuộc.");
    }
    List<DeadlineView> fetched =
        deadlines.of(whose, until).stream()
            .map(owed -> DeadlineView.of(owed, whose))
            .dropWhile(view -> !isAfter(view, page.after()))
            .limit(page.limit() + 1L)
            .toList();
    return page.page(fetched, DeadlinesController::keyOf);
  }

  private static boolean isAfter(DeadlineView view, @Nullable String after) {
    return after == null || keyOf(view).compareTo(after) > 0;
  }

  private static String keyOf(DeadlineView view) {
    return (view.due() == null ? "9999-12-31" : view.due().toString()) + "~" + view.id();
  }
}
