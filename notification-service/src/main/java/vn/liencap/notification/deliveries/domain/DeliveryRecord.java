package vn.liencap.notification.deliveries.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/**
 * What is remembered of a delivery.
 *
 * @param id of the delivery
 * @param channel by which it went
 * @param kind a digest or something urgent
 * @param person to whom; null for the unit itself
 * @param subject its one line
 * @param count how many notifications it carried
 * @param state what became of it
 * @param attempts how often it was tried
 * @param error why the last attempt failed, in words; null when it did not
 * @param queuedAt when it was due to go
 * @param endedAt when it arrived, was refused or given up
 * @param nextAttempt when it is tried again
 * @param position where it stands in a list, newest first
 */
public record DeliveryRecord(
    String id,
    DeliveryChannel channel,
    DeliveryKind kind,
    @Nullable PersonId person,
    String subject,
    int count,
    DeliveryState state,
    int attempts,
    @Nullable String error,
    Instant queuedAt,
    @Nullable Instant endedAt,
    @Nullable Instant nextAttempt,
    String position) {}
