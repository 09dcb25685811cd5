package vn.liencap.reporting.indices.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * An index by which provinces are compared each year (chỉ số).
 *
 * @param code permanent, for example {@code PAR_INDEX}
 * @param name in full
 * @param shortName as it stands in a table
 * @param unit what its values are counted in, {@code điểm} or {@code %}
 * @param max the best value there can be; the least is 0
 * @param publisher who publishes it
 * @param retired true when no year is entered any more
 * @param version 0 as built in; raised by each change
 */
public record ProvincialIndex(
    String code,
    String name,
    String shortName,
    String unit,
    Score max,
    String publisher,
    boolean retired,
    long version) {
  /** What a code looks like. */
  public static final String CODE = "[A-Z][A-Z0-9_]{1,29}";

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SHORT_NAME = 40;
  private static final int LONGEST_UNIT = 20;

  /** What keeps it from being kept; empty when nothing does. */
  public List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (!code.matches(CODE)) {
      faults.add(
          new Fault("code", "Mã gồm 2 đến 30 chữ in hoa không dấu, chữ số hoặc dấu gạch dưới."));
    }
    text(faults, "name", name, LONGEST_NAME);
    text(faults, "shortName", shortName, LONGEST_SHORT_NAME);
    text(faults, "unit", unit, LONGEST_UNIT);
    if (publisher.length() > LONGEST_NAME) {
      faults.add(new Fault("publisher", "Dài quá " + LONGEST_NAME + " ký tự."));
    }
    if (max.value().signum() == 0) {
      faults.add(new Fault("max", "Điểm tối đa phải lớn hơn 0."));
    }
    return faults;
  }

  private static void text(List<Fault> faults, String field, String text, int longest) {
    if (text.isBlank()) {
      faults.add(new Fault(field, "Chưa nhập."));
    } else if (text.length() > longest) {
      faults.add(new Fault(field, "Dài quá " + longest + " ký tự."));
    }
  }

  /** True for a value on its scale. */
  public boolean holds(Score score) {
    return score.compareTo(max) <= 0;
  }

  /** The next version of it. */
  public ProvincialIndex next() {
    return new ProvincialIndex(code, name, shortName, unit, max, publisher, retired, version + 1);
  }
}
