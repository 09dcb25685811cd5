package vn.liencap.notification.deliveries.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;

/**
 * What one addressee is told at one time by one channel.
 *
 * @param id made of addressee, channel and content: the same delivery always gets the same id,
 *     which is its claim and, of a mail, the left part of its Message-ID
 * @param channel by which it goes
 * @param kind a digest or something urgent
 * @param person to whom; null when it goes to the unit itself
 * @param units for whose work, the first above all; never empty
 * @param subject one line in Vietnamese
 * @param notifications what is told, most urgent first; at most {@value #MOST}
 * @param more how many more there are in the portal
 * @param queuedAt since when it waits
 */
public record Delivery(
    String id,
    DeliveryChannel channel,
    DeliveryKind kind,
    @Nullable PersonId person,
    List<UnitId> units,
    String subject,
    List<Notification> notifications,
    int more,
    Instant queuedAt) {
  /** How many notifications are written out in one delivery. */
  public static final int MOST = 100;

  private static final int ID_BYTES = 20;

  public Delivery {
    units = List.copyOf(units);
    notifications = List.copyOf(notifications);
  }

  /** One notification on its own; the person is null for the unit itself. */
  public static Delivery urgent(
      DeliveryChannel channel, @Nullable PersonId person, Notification told, Instant now) {
    UnitId unit = told.unit();
    return new Delivery(
        idOf(channel, addressee(person, unit), told.id()),
        channel,
        DeliveryKind.URGENT,
        person,
        List.of(unit),
        told.title(),
        List.of(told),
        0,
        now);
  }

  /**
   * The digest of a day.
   *
   * @param all what is told, most urgent first; never empty
   */
  public static Delivery digest(
      DeliveryChannel channel,
      @Nullable PersonId person,
      LocalDate day,
      String subject,
      List<Notification> all,
      Instant now) {
    List<UnitId> units = all.stream().map(Notification::unit).distinct().toList();
    return new Delivery(
        idOf(channel, addressee(person, units.getFirst()), "digest~" + day),
        channel,
        DeliveryKind.DIGEST,
        person,
        units,
        subject,
        all.subList(0, Math.min(MOST, all.size())),
        Math.max(0, all.size() - MOST),
        now);
  }

  private static String addressee(@Nullable PersonId person, UnitId unit) {
    return person == null ? "unit~" + unit.value() : person.value();
  }

  private static String idOf(DeliveryChannel channel, String addressee, String content) {
    String all = String.join("\n", channel.name(), addressee, content);
    byte[] hash = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
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
