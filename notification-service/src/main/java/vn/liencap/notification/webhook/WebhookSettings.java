package vn.liencap.notification.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.liencap.notification.deliveries.GuardSettings;

/**
 * Properties {@code liencap.webhook}.
 *
 * @param enabled whether units may have their notifications sent to an address of theirs
 * @param allowPrivate whether addresses inside our own network, and plain http, are taken
 * @param answerWithin how long an address may take to answer
 * @param attempts how often it is asked at once before a message has failed
 * @param pauseAfterFaults how long an address is left alone after it failed several times
 * @param perSecond how many messages an address gets in a second at most
 * @param atOnce how many messages are on their way at the same time at most
 */
@ConfigurationProperties("liencap.webhook")
public record WebhookSettings(
    boolean enabled,
    boolean allowPrivate,
    Duration answerWithin,
    int attempts,
    Duration pauseAfterFaults,
    int perSecond,
    int atOnce) {

  /** How each address is treated. */
  public GuardSettings guard() {
    return new GuardSettings(answerWithin, attempts, pauseAfterFaults, perSecond, atOnce);
  }
}
