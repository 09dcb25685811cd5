package vn.liencap.portal.services;

import org.jspecify.annotations.Nullable;

/**
 * A kind of output that is counted.
 *
 * @param code its key in the figures
 * @param label in Vietnamese
 * @param unit what is counted, for example {@code buổi}
 * @param retired true when nothing more is counted in it; nothing said means that it is counted
 */
public record OutputKind(
    String code, String label, @Nullable String unit, @Nullable Boolean retired) {

  /** True while figures may be entered for it. */
  public boolean isCounted() {
    return retired == null || !retired;
  }
}
