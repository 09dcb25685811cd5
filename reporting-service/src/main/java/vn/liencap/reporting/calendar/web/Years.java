package vn.liencap.reporting.calendar.web;

import java.util.List;
import vn.liencap.reporting.calendar.domain.PeriodId;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** The years that may be asked for. */
final class Years {
  private Years() {}

  /**
   * Gives the year back when it has periods.
   *
   * @throws ProblemException 422 when it has none
   */
  static int checked(int year) {
    if (year < PeriodId.FIRST_YEAR || year > PeriodId.LAST_YEAR) {
      String message = "Năm phải từ " + PeriodId.FIRST_YEAR + " đến " + PeriodId.LAST_YEAR + ".";
      throw ProblemException.invalid(message, List.of(new FieldProblem("year", message)));
    }
    return year;
  }
}
