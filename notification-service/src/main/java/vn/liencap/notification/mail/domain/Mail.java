package vn.liencap.notification.mail.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;

/**
 * What one person is written in one mail.
 *
 * @param id made of the person and of what is told: the same mail always gets the same id, which is
 *     its claim and the left part of its Message-ID
 * @param person to whom; the address is looked up when it is sent
 * @param unit for which unit
 * @param notifications what is told, most urgent first; never empty
 * @param queuedAt since when it waits
 */
public record Mail(
    String id, PersonId person, UnitId unit, List<Notification> notifications, Instant queuedAt) {
  private static final int ID_BYTES = 20;

  public Mail {
    notifications = List.copyOf(notifications);
  }

  /** The mail that tells a person these. */
  public static Mail to(
      PersonId person, UnitId unit, List<Notification> notifications, Instant now) {
    return new Mail(idOf(person, notifications), person, unit, notifications, now);
  }

  /** One line that tells the most urgent and how much there is beside it. */
  public String subject() {
    String first = notifications.getFirst().title();
    int others = notifications.size() - 1;
    return others == 0 ? first : first + " (và " + others + " việc khác)";
  }

  private static String idOf(PersonId person, List<Notification> notifications) {
    String content =
        notifications.stream()
            .map(Notification::id)
            .sorted()
            .collect(Collectors.joining("\n", person.value() + "\n", ""));
    byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
