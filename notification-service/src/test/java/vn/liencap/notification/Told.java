package vn.liencap.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.channels.domain.NotificationKind;
import vn.liencap.notification.channels.domain.Urgency;

/** Notifications for tests. */
public final class Told {
  private Told() {}

  /** A plan was assigned: it waits for the digest and reminds of nothing. */
  public static Notification news(UnitId unit, String id, Instant at) {
    return of(unit, id, null, NotificationKind.ASSIGNED, Urgency.DIGEST, null, null, at);
  }

  /** A reminder of something due; the subject as {@code StillOwed} would take it. */
  public static Notification reminder(
      UnitId unit, String id, @Nullable String subject, LocalDate due, Instant at) {
    return of(unit, id, null, NotificationKind.REMINDER, Urgency.DIGEST, subject, due, at);
  }

  /** A report came back: nobody may wait with that. */
  public static Notification returned(UnitId unit, String id, Instant at) {
    return of(unit, id, null, NotificationKind.REPORT_RETURNED, Urgency.NOW, null, null, at);
  }

  /** Anything. */
  public static Notification of(
      UnitId unit,
      String id,
      @Nullable PersonId person,
      NotificationKind kind,
      Urgency urgency,
      @Nullable String subject,
      @Nullable LocalDate due,
      Instant at,
      Role... roles) {
    Set<Role> named = Arrays.stream(roles).collect(Collectors.toSet());
    return new Notification(
        id,
        unit,
        person,
        kind,
        urgency,
        subject,
        due,
        named,
        "Việc " + id,
        "Hãy làm <b>việc</b> " + id + ".",
        "/hoat-dong/" + id,
        at);
  }
}
