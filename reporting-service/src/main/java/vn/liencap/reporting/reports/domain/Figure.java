package vn.liencap.reporting.reports.domain;

import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.reporting.templates.domain.Indicator;

/**
 * The answer to an indicator.
 *
 * @param programme what it counts for
 * @param code of the indicator
 * @param value the figure; the numerator of a ratio
 * @param of the denominator of a ratio; null for others
 * @param answered false while nobody typed what has to be typed
 */
public record Figure(
    ProgrammeId programme, String code, Amount value, @Nullable Amount of, boolean answered) {

  /** The name of the figure in its programme: as told, and as adjusted when it is derived. */
  public static String denominatorOf(String code) {
    return code + Indicator.DENOMINATOR;
  }

  /** True when it is not nothing. */
  public boolean saysSomething() {
    return value.value() != 0 || (of != null && of.value() != 0);
  }
}
