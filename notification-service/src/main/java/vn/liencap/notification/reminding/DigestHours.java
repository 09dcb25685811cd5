package vn.liencap.notification.reminding;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import vn.liencap.contracts.UnitId;

/** At which hour of a working day each unit wants to be reminded. */
@FunctionalInterface
public interface DigestHours {
  /** The hours, full or half ones, Asia/Ho_Chi_Minh; each unit is there. */
  Map<UnitId, LocalTime> of(Collection<UnitId> units);
}
