package vn.liencap.notification.digests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.notification.channels.domain.Notification;

/**
 * What waits for the next digest of one addressee, and what is just going out in one. What goes is
 * set apart before it is sent, so that whoever repeats it after a crash sends the same.
 *
 * @param addressee whose
 * @param lines what waits; at most {@value #MOST}
 * @param going what is going out; empty when nothing is
 * @param goingOn the day of the digest that is going out
 * @param told what is kept of what went, by {@link Gone#noteOf}, the newest {@value #REMEMBERED}
 * @param last the day of the last digest
 * @param dueAt when somebody has to see to it; null when nothing waits
 * @param claim who sees to what is going
 */
public record WaitingDigest(
    Addressee addressee,
    List<Notification> lines,
    List<Notification> going,
    @Nullable LocalDate goingOn,
    List<String> told,
    @Nullable LocalDate last,
    @Nullable Instant dueAt,
    @Nullable String claim) {
  /** More than that nobody reads; the rest stands in the portal. */
  static final int MOST = 1_000;

  static final int REMEMBERED = 500;

  public WaitingDigest {
    lines = List.copyOf(lines);
    going = List.copyOf(going);
    told = List.copyOf(told);
  }

  /** That of somebody who was never told anything. */
  public static WaitingDigest none(Addressee addressee) {
    return new WaitingDigest(addressee, List.of(), List.of(), null, List.of(), null, null, null);
  }

  /**
   * This with what is new of these; the same when nothing is.
   *
   * @param hour of the digest
   */
  public WaitingDigest with(
      Collection<Notification> arrived, LocalTime hour, DigestTime time, Instant now) {
    Gone gone = Gone.of(told, going);
    Map<String, Notification> all = new LinkedHashMap<>();
    lines.forEach(line -> all.put(line.id(), line));
    List<Notification> added = arrived.stream().filter(line -> !gone.holds(line)).toList();
    for (Notification line : added) {
      if (all.size() < MOST || all.containsKey(line.id())) {
        all.merge(line.id(), line, Notification::orMore);
      }
    }
    List<Notification> more = List.copyOf(all.values());
    if (more.equals(lines)) {
      return this;
    }
    boolean isStep = added.stream().anyMatch(WaitingDigest::isStep);
    Instant next = going.isEmpty() ? time.next(now, hour, last, isStep, dueAt) : dueAt;
    return new WaitingDigest(addressee, more, going, goingOn, told, last, next, claim);
  }

  private static boolean isStep(Notification notification) {
    return switch (notification.kind()) {
      case REMINDER, ESCALATED, REPORT_TO_JUDGE -> true;
      case ASSIGNED,
          OWNER_NAMED,
          EXTENSION_ASKED,
          EXTENSION_DECIDED,
          CANCELLED,
          REPORT_RETURNED,
          LETTER ->
          false;
    };
  }

  /** True when somebody has to see to it now. */
  public boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** What waits is set apart; what another died with stays as the other set it apart. */
  public WaitingDigest claimed(LocalDate day, String by, Instant leaseEnds) {
    return going.isEmpty()
        ? new WaitingDigest(addressee, List.of(), lines, day, told, last, leaseEnds, by)
        : new WaitingDigest(addressee, lines, going, goingOn, told, last, leaseEnds, by);
  }

  /** Somebody has to see to it later. */
  public WaitingDigest postponed(Instant until) {
    return new WaitingDigest(addressee, lines, going, goingOn, told, last, until, claim);
  }

  /** What was going has gone. */
  public WaitingDigest gone(LocalTime hour, DigestTime time, Instant now) {
    List<String> all = new ArrayList<>(told);
    going.stream().map(Gone::noteOf).forEach(all::add);
    List<String> newest = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    Instant next = lines.isEmpty() ? null : time.next(now, hour, goingOn, false);
    return new WaitingDigest(addressee, lines, List.of(), null, newest, goingOn, next, null);
  }
}
