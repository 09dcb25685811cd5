package vn.liencap.notification.deliveries;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;

/** The ways out there are. */
public final class Dispatches {
  private final Map<DeliveryChannel, Outlet> outlets = new EnumMap<>(DeliveryChannel.class);
  private final Map<DeliveryChannel, Dispatch> dispatches = new EnumMap<>(DeliveryChannel.class);

  /** Dispatches of these outlets, one for each channel at most. */
  public Dispatches(
      List<Outlet> outlets, Deliveries deliveries, MeterRegistry meters, Clock clock) {
    for (Outlet outlet : outlets) {
      this.outlets.put(outlet.channel(), outlet);
      dispatches.put(outlet.channel(), new Dispatch(outlet, deliveries, meters, clock));
    }
  }

  /** The channels that are configured. */
  public Set<DeliveryChannel> channels() {
    Set<DeliveryChannel> on = EnumSet.noneOf(DeliveryChannel.class);
    outlets.values().stream().filter(Outlet::isOn).map(Outlet::channel).forEach(on::add);
    return on;
  }

  /** Sends all of a channel that waits and may be sent now. */
  public void send(DeliveryChannel channel) {
    Dispatch dispatch = dispatches.get(channel);
    if (dispatch != null) {
      dispatch.sendWaiting();
    }
  }
}
