package vn.liencap.notification.digests;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.StillOwed;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.digests.domain.Addressee;
import vn.liencap.notification.digests.domain.DigestContent;
import vn.liencap.notification.digests.domain.DigestTime;
import vn.liencap.notification.digests.domain.Digests;
import vn.liencap.notification.digests.domain.WaitingDigest;
import vn.liencap.notification.people.domain.SettingsOfUnits;
import vn.liencap.notification.people.domain.UnitSettings;
import vn.liencap.notification.reminding.SweepProgress;

/**
 * Makes deliveries of the digests that are due, once the sweep has looked at all reminders of their
 * hour. One that waits too long for that goes without them. Any number of instances may do so at
 * once: each claims some before it looks at them, what goes is set apart with the claim, and what
 * one dies with another repeats when the lease is over, into the same deliveries.
 */
@Component
class SendDigests {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int LOOKED_AT = 2_000;
  private static final int AT_ONCE = 200;

  private final Digests digests;
  private final DigestTime time;
  private final SettingsOfUnits settings;
  private final StillOwed owed;
  private final Reachable reachable;
  private final Deliveries deliveries;
  private final SweepProgress sweep;
  private final Duration patience;
  private final Clock clock;
  private final Instant started;

  SendDigests(
      Digests digests,
      DigestTime time,
      SettingsOfUnits settings,
      StillOwed owed,
      Reachable reachable,
      Deliveries deliveries,
      SweepProgress sweep,
      DigestSettings waiting,
      Clock clock) {
    this.digests = digests;
    this.time = time;
    this.settings = settings;
    this.owed = owed;
    this.reachable = reachable;
    this.deliveries = deliveries;
    this.sweep = sweep;
    this.patience = waiting.patience();
    this.clock = clock;
    this.started = clock.instant();
  }

  /** Sends all that is due; one look-up when nothing is. */
  void sendDue() {
    if (digests.due(clock.instant(), 1).isEmpty()) {
      return;
    }
    List<Addressee> due = digests.due(lookedUpUntil(), LOOKED_AT);
    while (!due.isEmpty()) {
      // Instances that look at the same time begin at different ones.
      Collections.shuffle(due);
      for (int from = 0; from < due.size(); from += AT_ONCE) {
        sendSome(due.subList(from, Math.min(from + AT_ONCE, due.size())));
      }
      due = digests.due(lookedUpUntil(), LOOKED_AT);
    }
  }

  /**
   * Digests due by then may go: their reminders are in them, or were waited for long enough. A
   * service that has just started gives the sweep its time, however long it stood still.
   */
  private Instant lookedUpUntil() {
    Instant now = clock.instant();
    Instant through = sweep.through(now);
    Instant tooLong = now.minus(patience);
    return tooLong.isAfter(through) && !tooLong.isBefore(started) ? tooLong : through;
  }

  private void sendSome(Collection<Addressee> due) {
    List<WaitingDigest> claimed = claim(due);
    send(claimed);
    Map<Addressee, LocalTime> hours = hoursOf(claimed);
    Map<Addressee, String> claims =
        claimed.stream()
            .collect(
                toMap(WaitingDigest::addressee, digest -> Objects.requireNonNull(digest.claim())));
    Instant now = clock.instant();
    digests.change(
        claims.keySet(),
        digest ->
            Objects.equals(digest.claim(), claims.get(digest.addressee()))
                ? digest.gone(hourOf(hours, digest), time, now)
                : digest); // the lease was over and another has it
  }

  private List<WaitingDigest> claim(Collection<Addressee> due) {
    Instant now = clock.instant();
    LocalDate today = time.dayOf(now);
    String me = UUID.randomUUID().toString();
    Map<Addressee, LocalTime> hours = hoursOf(digests.read(due).values());
    digests.change(
        due,
        digest -> {
          if (!digest.isDue(now)) {
            return digest; // another was faster
          }
          boolean isRepeated = !digest.going().isEmpty();
          boolean mayGo = time.isOfficeHours(now) && !today.equals(digest.last());
          return isRepeated || mayGo
              ? digest.claimed(today, me, now.plus(LEASE))
              : digest.postponed(time.next(now, hourOf(hours, digest), digest.last(), false));
        });
    return digests.read(due).values().stream().filter(digest -> me.equals(digest.claim())).toList();
  }

  private void send(List<WaitingDigest> claimed) {
    StillOwed.Owed stillOwed = owed.of(subjectsOf(claimed));
    Set<String> subjects = stillOwed.subjects();
    Reachable.Reach reach = reachable.of(claimed);
    Instant now = clock.instant();
    Map<Delivery, Instant> going = new HashMap<>();
    for (WaitingDigest digest : claimed) {
      List<Notification> mine =
          digest.going().stream()
              .filter(line -> reach.isTold(digest.addressee(), line))
              .map(line -> stillOwed.asOwed(line, time.dayOf(now)))
              .toList();
      DigestContent content = DigestContent.of(mine, subjects);
      if (!content.lines().isEmpty()) {
        deliveriesOf(digest, content, reach, now).forEach(delivery -> going.put(delivery, now));
      }
    }
    deliveries.queue(going);
  }

  private static Stream<Delivery> deliveriesOf(
      WaitingDigest digest, DigestContent content, Reachable.Reach reach, Instant now) {
    LocalDate day = Objects.requireNonNull(digest.goingOn());
    return reach.channelsOf(digest.addressee()).stream()
        .map(
            channel ->
                Delivery.digest(
                    channel,
                    digest.addressee().person(),
                    day,
                    content.subject(day),
                    content.lines(),
                    now));
  }

  private static Set<String> subjectsOf(List<WaitingDigest> digests) {
    return digests.stream()
        .flatMap(digest -> digest.going().stream())
        .flatMap(line -> Stream.ofNullable(line.subject()))
        .collect(toSet());
  }

  /** The earliest of the hours of the units that have something to say. */
  private Map<Addressee, LocalTime> hoursOf(Collection<WaitingDigest> some) {
    Map<UnitId, UnitSettings> chosen =
        settings.of(
            some.stream().flatMap(SendDigests::linesOf).map(Notification::unit).collect(toSet()));
    Map<Addressee, LocalTime> hours = new HashMap<>();
    for (WaitingDigest digest : some) {
      linesOf(digest)
          .map(line -> Objects.requireNonNull(chosen.get(line.unit())).digestAt())
          .min(LocalTime::compareTo)
          .ifPresent(hour -> hours.put(digest.addressee(), hour));
    }
    return hours;
  }

  private static Stream<Notification> linesOf(WaitingDigest digest) {
    return Stream.concat(digest.lines().stream(), digest.going().stream());
  }

  private LocalTime hourOf(Map<Addressee, LocalTime> hours, WaitingDigest digest) {
    return hours.getOrDefault(digest.addressee(), settings.usualHour());
  }
}
