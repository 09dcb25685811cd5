package vn.liencap.notification.reminding;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import vn.liencap.contracts.UnitId;

/** At which hour of a working day each unit wants to be reminded. */
@FunctionalInterface
public interface DigestHours {
  /** The hour of a unit that has not chosen one. */
  LocalTime DEFAULT = LocalTime.of(7, 30);

  /** The hours, full or half ones, Asia/Ho_Chi_Minh; a unit that is missing has not chosen. */
  Map<UnitId, LocalTime> of(Collection<UnitId> units);
}
