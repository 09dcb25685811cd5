package vn.liencap.reporting.rollup.web;

import static vn.liencap.contracts.plan.AssignmentStatus.DRAFTING;
import static vn.liencap.contracts.plan.AssignmentStatus.ISSUED;
import static vn.liencap.contracts.plan.AssignmentStatus.OPENED;
import static vn.liencap.contracts.plan.AssignmentStatus.WAIVED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Counters;

/**
 * Totals in the words of the screen.
 *
 * @param units how far the plans asked for have come
 * @param activities how far the work has come
 * @param outputs figures by kind of output
 * @param budget in đồng
 * @param figures when outputs and budgets of units below are shown here: ENTERED, SUBMITTED,
 *     ACCEPTED
 */
record Figures(
    Units units, Activities activities, Map<String, Long> outputs, Budget budget, String figures) {

  /**
   * What was asked of units.
   *
   * @param reached units that were assigned anything, each once
   * @param assigned assignments in either mode
   * @param opened assignments to issue a plan that somebody opened, no draft yet
   * @param drafting units that draft their plan
   * @param issued plans issued, or another plan that meets the duty
   * @param waived duties waived
   * @param late plans owed past their day, as of today
   * @param issuedLate plans issued after their day
   * @param executing assignments to carry activities out directly
   */
  record Units(
      long reached,
      long assigned,
      long opened,
      long drafting,
      long issued,
      long waived,
      long late,
      long issuedLate,
      long executing) {

    static Units of(Totals totals, LocalDate today) {
      long implementing =
          Arrays.stream(AssignmentStatus.values())
              .mapToLong(status -> totals.get(Counters.of(status)))
              .sum();
      return new Units(
          totals.get(Counters.UNITS),
          totals.get(Counters.ASSIGNED),
          totals.get(Counters.of(OPENED)),
          totals.get(Counters.of(DRAFTING)),
          totals.get(Counters.of(ISSUED)),
          totals.get(Counters.of(WAIVED)),
          Counters.overdue(totals, Counters.PLANS_DUE, today),
          totals.get(Counters.ISSUED_LATE),
          totals.get(Counters.ASSIGNED) - implementing);
    }
  }

  /**
   * The work.
   *
   * @param total all activities
   * @param onTime completed by the original due date
   * @param late completed after it
   * @param overdue open past their day, as of today
   */
  record Activities(
      long total,
      long notStarted,
      long inProgress,
      long completed,
      long cancelled,
      long onTime,
      long late,
      long overdue) {

    static Activities of(Totals totals, LocalDate today) {
      return new Activities(
          totals.get(Counters.ACTIVITIES),
          totals.get(Counters.of(ActivityStatus.NOT_STARTED)),
          totals.get(Counters.of(ActivityStatus.IN_PROGRESS)),
          totals.get(Counters.of(ActivityStatus.COMPLETED)),
          totals.get(Counters.of(ActivityStatus.CANCELLED)),
          totals.get(Counters.ON_TIME),
          totals.get(Counters.LATE),
          Counters.overdue(totals, Counters.ACTIVITIES_DUE, today));
    }
  }

  /**
   * Money in đồng.
   *
   * @param sources of these, what named its source; sources of nothing are left out
   */
  record Budget(long planned, long spent, long settled, List<SourceFigures> sources) {

    static Budget of(Totals totals) {
      return new Budget(
          totals.get(Counters.PLANNED),
          totals.get(Counters.SPENT),
          totals.get(Counters.SETTLED),
          Arrays.stream(FundingSource.values())
              .map(source -> of(source, totals))
              .filter(of -> of.planned() != 0 || of.spent() != 0 || of.settled() != 0)
              .toList());
    }

    private static SourceFigures of(FundingSource source, Totals totals) {
      return new SourceFigures(
          source,
          totals.get(Counters.ofSource(Counters.PLANNED, source)),
          totals.get(Counters.ofSource(Counters.SPENT, source)),
          totals.get(Counters.ofSource(Counters.SETTLED, source)));
    }
  }

  /** Reads totals on a day. */
  static Figures of(Totals totals, @Nullable FigureBorder border, LocalDate today) {
    return new Figures(
        Units.of(totals, today),
        Activities.of(totals, today),
        Counters.outputs(totals),
        Budget.of(totals),
        nameOf(border));
  }

  private static String nameOf(@Nullable FigureBorder border) {
    return switch (border) {
      case WHEN_ENTERED -> "ENTERED";
      case WHEN_ACCEPTED -> "ACCEPTED";
      case WHEN_SUBMITTED -> "SUBMITTED";
      case null -> "SUBMITTED"; // the default, until the programme is known here
    };
  }
}
