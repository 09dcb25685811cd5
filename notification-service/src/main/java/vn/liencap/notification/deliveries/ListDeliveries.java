package vn.liencap.notification.deliveries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.DeliveryRecord;

/** Who sees what was sent: everybody their own, administrators that of their unit. */
@Component
public class ListDeliveries {
  private final Deliveries deliveries;

  ListDeliveries(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /** True when what was sent to the people of the unit is the reader's to see. */
  public boolean maySee(Actor reader, UnitId unit) {
    return reader.unit().equals(unit) && reader.hasAny(Role.ADMIN);
  }

  /** What a unit's people and the unit itself were sent, newest first. */
  public List<DeliveryRecord> ofUnit(UnitId unit, @Nullable String after, int limit) {
    return deliveries.ofUnit(unit, after, limit);
  }

  /** What the reader was sent, newest first. */
  public List<DeliveryRecord> ofReader(Actor reader, @Nullable String after, int limit) {
    return deliveries.ofPerson(reader.person(), after, limit);
  }
}
