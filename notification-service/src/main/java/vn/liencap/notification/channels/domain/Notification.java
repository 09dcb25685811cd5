package vn.liencap.notification.channels.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/**
 * Something a unit, or one person in it, is told.
 *
 * @param id names what is told: telling it again carries the same id
 * @param unit whose list it stands in
 * @param person the person it concerns above all; null when it is everybody's in the unit
 * @param kind what occasioned it
 * @param urgency how soon it has to reach people
 * @param subject the deadline it reminds of, opaque, as {@code StillOwed} takes it, so that a
 *     digest can leave out what was done meanwhile; null when it is worth telling all the same
 * @param due the last day of that deadline, inclusive, Asia/Ho_Chi_Minh; null when there is none
 * @param roles for whom in the unit it is; empty for those who do the work
 * @param title one line in Vietnamese
 * @param text what to do about it, in Vietnamese
 * @param link the page of the portal to go to, from its root
 * @param at when it was occasioned
 * @param revision 0 for what says one thing for good; of what grows under one id, the higher says
 *     more
 */
public record Notification(
    String id,
    UnitId unit,
    @Nullable PersonId person,
    NotificationKind kind,
    Urgency urgency,
    @Nullable String subject,
    @Nullable LocalDate due,
    Set<Role> roles,
    String title,
    String text,
    String link,
    Instant at,
    int revision) {
  public Notification {
    roles = Set.copyOf(roles);
  }

  /** What says one thing for good. */
  public Notification(
      String id,
      UnitId unit,
      @Nullable PersonId person,
      NotificationKind kind,
      Urgency urgency,
      @Nullable String subject,
      @Nullable LocalDate due,
      Set<Role> roles,
      String title,
      String text,
      String link,
      Instant at) {
    this(id, unit, person, kind, urgency, subject, due, roles, title, text, link, at, 0);
  }

  /** Of two under one id what says more, in the place of the one that came first. */
  public Notification orMore(Notification later) {
    return later.revision <= revision
        ? this
        : new Notification(
            id,
            unit,
            later.person,
            later.kind,
            later.urgency,
            later.subject,
            later.due,
            later.roles,
            later.title,
            later.text,
            later.link,
            at,
            later.revision);
  }

  /** True when nobody is written to. */
  public boolean isQuiet() {
    return urgency == Urgency.LIST_ONLY;
  }
}
