package vn.liencap.notification.inbox.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;

/**
 * The newest notifications of a unit. Older ones are put away on pages that nothing changes any
 * more, so that the list at hand stays short.
 *
 * @param unit whose list
 * @param entries newest first
 * @param pages ids of the pages put away, oldest first
 */
public record Inbox(UnitId unit, List<Notification> entries, List<String> pages) {
  /** How many entries go onto a page. */
  public static final int PAGE = 200;

  static final int AT_HAND = 2 * PAGE;

  private static final Comparator<Notification> NEWEST_FIRST =
      Comparator.comparing(Notification::at).thenComparing(Notification::id).reversed();

  public Inbox {
    entries = List.copyOf(entries);
    pages = List.copyOf(pages);
  }

  /** An inbox in which nothing ever arrived. */
  public static Inbox empty(UnitId unit) {
    return new Inbox(unit, List.of(), List.of());
  }

  /**
   * This inbox with what is new of these, and with what says more than it did in its place; what it
   * holds already stays as it is.
   */
  public Inbox with(Collection<Notification> arrived) {
    Map<String, Notification> all = new LinkedHashMap<>();
    entries.forEach(entry -> all.put(entry.id(), entry));
    arrived.forEach(
        notification -> all.merge(notification.id(), notification, Notification::orMore));
    List<Notification> next = new ArrayList<>(all.values());
    if (next.equals(entries)) {
      return this;
    }
    next.sort(NEWEST_FIRST);
    return new Inbox(unit, next, pages);
  }

  /** True when it holds so much that a page should be put away. */
  public boolean isFull() {
    return entries.size() > AT_HAND;
  }

  /** The entries to put away next, newest first. */
  public List<Notification> oldestPage() {
    return entries.subList(entries.size() - PAGE, entries.size());
  }

  /** This inbox after its oldest entries were put away under that id. */
  public Inbox withPageAway(String page) {
    List<String> longer = new ArrayList<>(pages);
    longer.add(page);
    return new Inbox(unit, entries.subList(0, entries.size() - PAGE), longer);
  }

  /** True when that notification is at hand. */
  public boolean holds(String id) {
    return entries.stream().anyMatch(entry -> entry.id().equals(id));
  }

  /** Those at hand that a person has not read; what is put away counts as read. */
  public List<Notification> unread(Set<String> read) {
    return entries.stream().filter(entry -> !read.contains(entry.id())).toList();
  }
}
