package vn.liencap.portal.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * What a report template asks, as it is read and sent.
 *
 * @param regime the reporting regime that says when; null for a request of one report
 * @param periods codes of the regime's periods; empty for all of them
 * @param adHoc the one report it asks for; null when it follows a regime
 * @param levels the levels that answer
 */
public record TemplateContent(
    String name,
    @Nullable String regime,
    List<String> periods,
    @Nullable AdHoc adHoc,
    List<Level> levels,
    List<Indicator> indicators,
    List<Part> sections) {

  public TemplateContent {
    periods = periods == null ? List.of() : List.copyOf(periods);
    levels = levels == null ? List.of() : List.copyOf(levels);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    sections = sections == null ? List.of() : List.copyOf(sections);
  }

  /**
   * A request of one report.
   *
   * @param from first day it speaks of
   * @param to last day it speaks of
   * @param due last day to answer
   * @param units who is asked; empty for all below of the levels asked
   */
  public record AdHoc(LocalDate from, LocalDate to, LocalDate due, List<UnitId> units) {
    public AdHoc {
      units = units == null ? List.of() : List.copyOf(units);
    }
  }

  /**
   * A question with a figure or a list for an answer.
   *
   * @param aggregation SUM, RATIO, LAST or LIST
   * @param counter what it is filled from; null when it is typed
   * @param of what a ratio's denominator is filled from; null when it is typed, or there is none
   * @param target what is aimed at; null for nothing
   */
  public record Indicator(
      String code,
      String label,
      String unit,
      String aggregation,
      @Nullable String counter,
      @Nullable String of,
      boolean required,
      @Nullable Long target) {

    /** True when the answer is a figure. */
    public boolean isFigure() {
      return !"LIST".equals(aggregation);
    }

    /** True when there are two figures. */
    public boolean isRatio() {
      return "RATIO".equals(aggregation);
    }
  }

  /** A part that is written in words. */
  public record Part(String code, String title, String hint, boolean required) {}
}
