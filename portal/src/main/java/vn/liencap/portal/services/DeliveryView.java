package vn.liencap.portal.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/**
 * Something that was sent outside the portal.
 *
 * @param id of the delivery
 * @param channel EMAIL, ZALO, WEBHOOK
 * @param kind DIGEST or URGENT
 * @param person to whom; null when it went to the unit itself
 * @param subject its one line
 * @param count how many notifications it carried
 * @param state WAITING, SENT, REFUSED, GIVEN_UP
 * @param attempts how often it was tried
 * @param error why it has not arrived, in words
 * @param queuedAt when it was due to go
 * @param endedAt when it arrived or ended otherwise
 * @param nextAttempt when it is tried again
 */
public record DeliveryView(
    String id,
    String channel,
    String kind,
    @Nullable PersonId person,
    String subject,
    int count,
    String state,
    int attempts,
    @Nullable String error,
    Instant queuedAt,
    @Nullable Instant endedAt,
    @Nullable Instant nextAttempt) {}
