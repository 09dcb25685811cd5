package vn.liencap.reporting.rollup.domain;

import java.time.LocalDate;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.rollup.Totals;

/**
 * States of a unit and all below it on a day.
 *
 * @param activities all but the cancelled
 * @param overdue open past their day
 * @param issued plans issued, or duties waived
 * @param plansLate plans owed past their day
 */
public record StateOfDay(
    LocalDate day,
    long activities,
    long inProgress,
    long completed,
    long overdue,
    long issued,
    long plansLate) {

  static StateOfDay of(Totals totals, LocalDate day) {
    return new StateOfDay(
        day,
        totals.get(Counters.ACTIVITIES) - totals.get(Counters.of(ActivityStatus.CANCELLED)),
        totals.get(Counters.of(ActivityStatus.IN_PROGRESS)),
        totals.get(Counters.of(ActivityStatus.COMPLETED)),
        Counters.overdue(totals, Counters.ACTIVITIES_DUE, day),
        totals.get(Counters.of(AssignmentStatus.ISSUED))
            + totals.get(Counters.of(AssignmentStatus.WAIVED)),
        Counters.overdue(totals, Counters.PLANS_DUE, day));
  }
}
