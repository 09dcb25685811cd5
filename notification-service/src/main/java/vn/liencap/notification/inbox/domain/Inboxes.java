package vn.liencap.notification.inbox.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;

/** The inboxes of all units. */
public interface Inboxes {

  /** The inbox of a unit, empty when nothing ever arrived. */
  Inbox of(UnitId unit);

  /**
   * How often the inboxes of these units were written; those in which nothing arrived are missing.
   */
  Map<UnitId, Long> versionsOf(Collection<UnitId> units);

  /** The entries of a page that was put away, newest first. */
  List<Notification> page(UnitId unit, String id);

  /**
   * Puts notifications into the inboxes of their units, one write per unit; those that are there
   * already are left alone.
   *
   * @return how many were new
   */
  int post(List<Notification> notifications);
}
