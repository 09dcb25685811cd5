package vn.liencap.portal.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reporting period brought at a unit and the units below it.
 *
 * @param figuresCross when figures cross a unit's border
 * @param indicators what was asked
 * @param total the unit with all below it
 * @param children the units directly below
 */
public record PeriodTotals(
    String programme,
    String period,
    String label,
    LocalDate from,
    LocalDate to,
    String figuresCross,
    List<Asked> indicators,
    Row total,
    List<Row> children) {

  /** An indicator; the target is in its unit, percent of a ratio. */
  public record Asked(
      String code,
      String label,
      String unit,
      String aggregation,
      @Nullable Long target,
      List<Aim> aims) {
    public Asked {
      aims = aims == null ? List.of() : List.copyOf(aims);
    }

    /** True when it is two figures. */
    public boolean isRatio() {
      return aggregation.equals("RATIO");
    }
  }

  /**
   * What a plan aims at.
   *
   * @param name the plan's kind and number
   * @param issuer the name of the unit that issued it
   * @param text as printed
   * @param value the number it prints; null where it prints none
   */
  public record Aim(
      String plan, String name, String issuer, String text, @Nullable BigDecimal value) {}

  /** A unit. */
  public record Row(
      String unit,
      String name,
      String level,
      boolean hasChildren,
      Counts reports,
      Map<String, Value> values) {}

  /** Reports by how far they have come; {@code overdue} are still owed after their day. */
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

    /** Those that were sent, accepted ones included. */
    public long sent() {
      return submitted + accepted;
    }
  }

  /** An indicator at a unit: what was entered, submitted, accepted. */
  public record Value(@Nullable Parts entered, Parts submitted, Parts accepted) {}

  /** A figure, with its denominator when it is a ratio. */
  public record Parts(long value, @Nullable Long of) {}

  /** Units by periods. */
  public record Heat(List<Column> periods, List<HeatRow> rows) {}

  /** A period of the heat table. */
  public record Column(String id, String label) {}

  /** A unit of the heat table, a cell per period. */
  public record HeatRow(String unit, String name, String level, List<Counts> cells) {}
}
