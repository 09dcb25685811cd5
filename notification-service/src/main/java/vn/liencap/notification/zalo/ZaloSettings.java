package vn.liencap.notification.zalo;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.liencap.notification.deliveries.GuardSettings;

/**
 * Properties {@code liencap.zalo}.
 *
 * @param token the access token of the Official Account; empty switches Zalo off
 * @param url where its API is
 * @param answerWithin how long it may take for one message
 * @param attempts how often it is asked at once before a message has failed
 * @param pauseAfterFaults how long it is left alone after it failed several times
 * @param perSecond how many messages it gets in a second at most
 * @param atOnce how many it gets at the same time at most
 */
@ConfigurationProperties("liencap.zalo")
public record ZaloSettings(
    String token,
    URI url,
    Duration answerWithin,
    int attempts,
    Duration pauseAfterFaults,
    int perSecond,
    int atOnce) {

  /** True when there is an Official Account to send by. */
  public boolean isOn() {
    return !token.isBlank();
  }

  /** How the API is treated. */
  public GuardSettings guard() {
    return new GuardSettings(answerWithin, attempts, pauseAfterFaults, perSecond, atOnce);
  }
}
