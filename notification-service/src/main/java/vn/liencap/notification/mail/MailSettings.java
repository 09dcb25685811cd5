package vn.liencap.notification.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.liencap.notification.deliveries.GuardSettings;

/**
 * Properties {@code liencap.mail}.
 *
 * @param host the mail server; empty switches mail off
 * @param port of its SMTP
 * @param username empty when it asks for none
 * @param password of that user
 * @param startTls whether the connection has to be encrypted by STARTTLS
 * @param from the sender's address
 * @param answerWithin how long the server may take for one mail
 * @param attempts how often it is asked at once before a mail has failed
 * @param pauseAfterFaults how long the server is left alone after it failed several times
 * @param perSecond how many mails it gets in a second at most
 * @param atOnce how many it gets at the same time at most
 */
@ConfigurationProperties("liencap.mail")
public record MailSettings(
    String host,
    int port,
    String username,
    String password,
    boolean startTls,
    String from,
    Duration answerWithin,
    int attempts,
    Duration pauseAfterFaults,
    int perSecond,
    int atOnce) {

  /** True when there is a mail server to send through. */
  public boolean isOn() {
    return !host.isBlank();
  }

  /** The domain of the sender, which Message-IDs end with. */
  public String domain() {
    return from.substring(from.indexOf('@') + 1).replace(">", "");
  }

  /** How the server is treated. */
  public GuardSettings guard() {
    return new GuardSettings(answerWithin, attempts, pauseAfterFaults, perSecond, atOnce);
  }
}
