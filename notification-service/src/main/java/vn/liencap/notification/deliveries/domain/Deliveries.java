package vn.liencap.notification.deliveries.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/** All deliveries: those that wait, and what became of the others. */
public interface Deliveries {

  /** Lets deliveries wait from a moment on; those that are known already are left alone. */
  void queue(Map<Delivery, Instant> notBefore);

  /** Ids of deliveries of a channel that may be claimed now, those due longest first. */
  List<String> claimable(DeliveryChannel channel, DeliveryKind kind, Instant now, int limit);

  /**
   * Takes a delivery for oneself for a while, before it is sent; empty when another was faster.
   * Whoever dies with it loses it when the lease is over.
   */
  Optional<WaitingDelivery> claim(String id, Instant now, Duration lease);

  /** Notes how a delivery ended, with the reason if it did not arrive. */
  void end(WaitingDelivery claimed, DeliveryState state, @Nullable String reason, Instant at);

  /** Lets a delivery wait for its next attempt. */
  void retry(WaitingDelivery claimed, Instant notBefore, String reason);

  /** Gives a claimed delivery back as if it had never been tried, until a later moment. */
  void giveBack(WaitingDelivery claimed, Instant notBefore, String reason);

  /** How many of a channel wait. */
  long waiting(DeliveryChannel channel);

  /** What a unit's people and the unit itself were sent, newest first, after a position. */
  List<DeliveryRecord> ofUnit(UnitId unit, @Nullable String after, int limit);

  /** What a person was sent, newest first, after a position. */
  List<DeliveryRecord> ofPerson(PersonId person, @Nullable String after, int limit);

  /** Forgets what ended before a moment. */
  void forgetEndedBefore(Instant moment);
}
