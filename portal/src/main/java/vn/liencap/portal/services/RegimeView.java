package vn.liencap.portal.services;

import java.util.List;

/**
 * A reporting regime.
 *
 * @param source the document that sets it
 * @param lockAfter working days between due date and lock date
 * @param periods the periods of each year
 */
public record RegimeView(String id, String name, String source, int lockAfter, List<Rule> periods) {
  public RegimeView {
    periods = periods == null ? List.of() : List.copyOf(periods);
  }

  /** A period of each year, by code and name. */
  public record Rule(String code, String label) {

    /** The name in whatever year: {@code Quý I} of {@code Quý I năm {năm}}. */
    public String name() {
      return label.replaceFirst("(?<!đầu|cuối) năm \\{năm}$", "").replaceFirst(" ?\\{năm}", "");
    }
  }
}
