package vn.liencap.notification.people.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.UnitId;

/**
 * What a unit chose for its people and itself.
 *
 * @param unit which
 * @param digestAt when on a working day the digests go, a full or half hour, Asia/Ho_Chi_Minh
 * @param webhook where the unit itself is told; null without
 * @param version counts the changes, 0 before the first
 */
public record UnitSettings(
    UnitId unit, LocalTime digestAt, @Nullable Webhook webhook, long version) {
  /** The earliest hour a unit may choose. */
  public static final LocalTime EARLIEST = LocalTime.of(6, 0);

  /** The latest hour a unit may choose. */
  public static final LocalTime LATEST = LocalTime.of(15, 0);

  private static final int HALF_HOUR = 30;

  /** Of a unit that has chosen nothing, and has the usual hour. */
  public static UnitSettings none(UnitId unit, LocalTime usual) {
    return new UnitSettings(unit, usual, null, 0);
  }

  /** True for an hour that a unit may choose. */
  public static boolean isChoice(LocalTime hour) {
    return hour.toSecondOfDay() % (HALF_HOUR * 60) == 0
        && !hour.isBefore(EARLIEST)
        && !hour.isAfter(LATEST);
  }
}
