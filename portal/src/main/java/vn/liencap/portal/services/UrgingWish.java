package vn.liencap.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * Whom to remind or write to, and of what.
 *
 * @param about of what
 * @param reach DIRECT or BRANCH
 * @param units whom
 */
public record UrgingWish(About about, String reach, List<UnitId> units) {
  /** Of what; whatever is null is not narrowed. */
  public record About(
      @Nullable List<String> kinds,
      @Nullable String plan,
      @Nullable String period,
      @Nullable String programme) {}
}
