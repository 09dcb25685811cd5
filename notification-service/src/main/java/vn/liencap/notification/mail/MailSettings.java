package vn.liencap.notification.mail;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties {@code liencap.mail}.
 *
 * @param host the mail server; empty switches mail off
 * @param port of its SMTP
 * @param username empty when it asks for none
 * @param password of that user
 * @param startTls whether the connection has to be encrypted by STARTTLS
 * @param from the sender's address
 * @param portal where links in mails lead
 * @param every the pause between two looks at what waits
 * @param answerWithin how long the server may take for one mail
 * @param pauseAfterFaults how long the server is left alone after it failed several times
 */
@ConfigurationProperties("liencap.mail")
public record MailSettings(
    String host,
    int port,
    String username,
    String password,
    boolean startTls,
    String from,
    URI portal,
    Duration every,
    Duration answerWithin,
    Duration pauseAfterFaults) {

  /** True when there is a mail server to send through. */
  public boolean isOn() {
    return !host.isBlank();
  }

  /** The domain of the sender, which Message-IDs end with. */
  public String domain() {
    return from.substring(from.indexOf('@') + 1);
  }
}
