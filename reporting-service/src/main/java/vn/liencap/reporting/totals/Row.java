package vn.liencap.reporting.totals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Counters;

/**
 * A unit in the table of a period.
 *
 * @param hasChildren whether it can be opened further
 * @param reports how far its reports and those below it have come
 * @param values by the code of the indicator
 */
public record Row(
    String unit,
    String name,
    String level,
    boolean hasChildren,
    Counts reports,
    Map<String, Value> values) {

  /**
   * Reports by how far they have come.
   *
   * @param overdue still owed after their day, as of today
   * @param complete submitted with all the content that is asked for
   */
  public record Counts(
      long total,
      long open,
      long returned,
      long submitted,
      long accepted,
      long onTime,
      long late,
      long overdue,
      long complete) {

    /** Reads the counters on a day. */
    public static Counts of(Totals totals, LocalDate today) {
      return new Counts(
          totals.get(Counters.REPORTS),
          totals.get(Counters.of(ReportStatus.OPEN)),
          totals.get(Counters.of(ReportStatus.RETURNED)),
          totals.get(Counters.of(ReportStatus.SUBMITTED)),
          totals.get(Counters.of(ReportStatus.ACCEPTED)),
          totals.get(Counters.REPORTS_ON_TIME),
          totals.get(Counters.REPORTS_LATE),
          Counters.overdue(totals, Counters.REPORTS_DUE, today),
          totals.get(Counters.REPORTS_COMPLETE));
    }
  }

  /**
   * An indicator of a unit, the units below it included.
   *
   * @param entered from what was entered so far; null where it may not cross the unit's border
   * @param submitted what reports say that were submitted
   * @param accepted what reports say that were accepted
   */
  public record Value(@Nullable Parts entered, Parts submitted, Parts accepted) {}

  /**
   * What a plan aims at.
   *
   * @param plan its id
   * @param name its kind and number
   * @param issuer the name of the unit that issued it
   * @param text as printed
   * @param value the number it prints, percent of a ratio; null where it prints none
   */
  public record Aim(
      String plan, String name, String issuer, String text, @Nullable BigDecimal value) {}

  /**
   * A figure, with its denominator when it is a ratio: ratios are added up as two sums.
   *
   * @param of null for anything but a ratio
   */
  public record Parts(long value, @Nullable Long of) {}
}
