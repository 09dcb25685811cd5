package vn.liencap.notification.reminding;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaChange;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.DueDays;
import vn.liencap.notification.deadlines.domain.DueDays.ClaimedShard;
import vn.liencap.notification.deadlines.domain.DueDays.DueShard;
import vn.liencap.notification.deadlines.domain.DueReminder;
import vn.liencap.notification.deadlines.domain.ReminderLadder;
import vn.liencap.notification.deadlines.domain.SweepNotes;
import vn.liencap.notification.deadlines.domain.Wording;

/**
 * Looks at the agendas that are entered for today and for days that were missed, and reminds of
 * what is owed by then. Any number of instances may sweep at once: they share the day's shards, and
 * what one leaves behind another takes when the lease is over.
 */
@Component
class ReminderSweep {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int DAYS_KEPT = 2;

  private final DueDays days;
  private final SweepNotes notes;
  private final Agendas agendas;
  private final ReminderLadder ladder;
  private final Channels channels;
  private final Backlog backlog;
  private final Clock clock;
  private final Counter reminders;

  ReminderSweep(
      DueDays days,
      SweepNotes notes,
      Agendas agendas,
      ReminderLadder ladder,
      Channels channels,
      Backlog backlog,
      Clock clock,
      MeterRegistry meters) {
    this.days = days;
    this.notes = notes;
    this.agendas = agendas;
    this.ladder = ladder;
    this.channels = channels;
    this.backlog = backlog;
    this.clock = clock;
    this.reminders = meters.counter("liencap.reminders.due");
  }

  /** One sweep; costs two look-ups when nothing waits. */
  void sweep() {
    LocalDate today = LocalDate.now(clock);
    LocalDate over = today.minusDays(DAYS_KEPT);
    LocalDate forgotten = notes.forgottenThrough(over);
    LocalDate first = (forgotten.isBefore(over) ? forgotten : over).plusDays(1);
    List<DueShard> waiting = waiting(first, today);
    // What was done while we stood still must be known before anybody is reminded of it.
    if (!waiting.isEmpty() && backlog.isTakenIn()) {
      waiting.forEach(this::lookAt);
    }
    first
        .datesUntil(over.plusDays(1))
        .takeWhile(day -> days.waiting(day).isEmpty())
        .forEach(this::forget);
  }

  private void forget(LocalDate day) {
    days.forget(day);
    notes.forgot(day);
  }

  private List<DueShard> waiting(LocalDate first, LocalDate today) {
    return first.datesUntil(today.plusDays(1)).flatMap(day -> days.waiting(day).stream()).toList();
  }

  private void lookAt(DueShard shard) {
    days.claim(shard, clock.instant(), LEASE).ifPresent(this::lookAt);
  }

  private void lookAt(ClaimedShard claimed) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, clock.getZone());
    agendas.change(
        claimed.agendas(), agenda -> told(agenda, today), changes -> tell(changes, today, now));
    days.finish(claimed);
  }

  private Agenda told(Agenda agenda, LocalDate today) {
    return agenda.reminded(
        ladder.due(agenda, today).stream()
            .collect(Collectors.toMap(due -> due.deadline().subject(), DueReminder::marker)));
  }

  private void tell(List<AgendaChange> changes, LocalDate today, Instant now) {
    List<Notification> notifications =
        changes.stream().flatMap(change -> remindersOf(change.before(), today, now)).toList();
    channels.deliver(notifications);
    reminders.increment(notifications.size());
  }

  private Stream<Notification> remindersOf(Agenda agenda, LocalDate today, Instant now) {
    return ladder.due(agenda, today).stream()
        .map(due -> Wording.reminder(agenda.id(), due, today, now));
  }
}
