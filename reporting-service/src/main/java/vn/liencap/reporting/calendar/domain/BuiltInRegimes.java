package vn.liencap.reporting.calendar.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.liencap.contracts.Level;
import vn.liencap.reporting.calendar.domain.Ladder.Step;

/** The regimes that are there without anybody having entered them. */
public final class BuiltInRegimes {
  private static final int CUT_OFF = 14;
  private static final int LOCK_AFTER = 5;
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  /**
   * Decree 09/2019/NĐ-CP, Art. 12 (data from the 15th of the month before to the 14th; the year
   * from 15/12 to 14/12) and Art. 13 (to the Government by the 25th of the last month; lower levels
   * earlier, at least one working day after the cut-off). The days of the lower levels are a
   * default that the ministry may change.
   */
  public static final Regime ND09 =
      new Regime(
          "ND09",
          "Báo cáo định kỳ theo Nghị định 09/2019/NĐ-CP",
          "Nghị định 09/2019/NĐ-CP, Điều 12, Điều 13",
          Stream.of(
                  IntStream.rangeClosed(1, 12).mapToObj(BuiltInRegimes::month),
                  IntStream.rangeClosed(1, 4).mapToObj(BuiltInRegimes::quarter),
                  Stream.of(sixMonths(), year()))
              .flatMap(rules -> rules)
              .toList(),
          new Ladder(
              0,
              List.of(
                  new Step(Level.COMMUNE, 17),
                  new Step(Level.DISTRICT, 18),
                  new Step(Level.DEPARTMENT, 18),
                  new Step(Level.PROVINCE, 20),
                  new Step(Level.MINISTRY, 25))),
          true,
          LOCK_AFTER,
          0);

  /**
   * Reports on public administration reform: letter 581/BNV-CCHC (Q1, six months, Q3 and year, no
   * Q2 and Q4; the province sends to the ministry by the 20th of the last month). The days of the
   * other levels are a default that the ministry may change.
   */
  public static final Regime CCHC581 =
      new Regime(
          "CCHC581",
          "Báo cáo cải cách hành chính",
          "Công văn 581/BNV-CCHC",
          List.of(quarter(1), sixMonths(), quarter(3), year()),
          new Ladder(
              0,
              List.of(
                  new Step(Level.COMMUNE, 16),
                  new Step(Level.DISTRICT, 17),
                  new Step(Level.DEPARTMENT, 17),
                  new Step(Level.PROVINCE, 20),
                  new Step(Level.MINISTRY, 25))),
          true,
          LOCK_AFTER,
          0);

  private BuiltInRegimes() {}

  /** All of them. */
  public static List<Regime> all() {
    return List.of(ND09, CCHC581);
  }

  /** True when the id is that of a built-in one. */
  public static boolean has(String id) {
    return all().stream().anyMatch(regime -> regime.id().equals(id));
  }

  private static PeriodRule month(int month) {
    return rule(
        String.format(Locale.ROOT, "M%02d", month),
        "Tháng " + month + " năm " + PeriodRule.YEAR,
        month - 1,
        month);
  }

  private static PeriodRule quarter(int quarter) {
    return rule(
        "Q" + quarter,
        "Quý " + ROMAN.get(quarter - 1) + " năm " + PeriodRule.YEAR,
        3 * quarter - 3,
        3 * quarter);
  }

  private static PeriodRule sixMonths() {
    return rule("H1", "6 tháng đầu năm " + PeriodRule.YEAR, 0, 6);
  }

  private static PeriodRule year() {
    return rule("Y", "Năm " + PeriodRule.YEAR, 0, 12);
  }

  private static PeriodRule rule(String code, String label, int fromMonth, int toMonth) {
    return new PeriodRule(
        code, label, new Border(fromMonth, CUT_OFF + 1), new Border(toMonth, CUT_OFF));
  }
}
