package vn.liencap.notification.reminding;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.deadlines.LookAhead;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaChange;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Buckets;
import vn.liencap.notification.deadlines.domain.Buckets.Bucket;
import vn.liencap.notification.deadlines.domain.Buckets.ClaimedBucket;
import vn.liencap.notification.deadlines.domain.DueReminder;
import vn.liencap.notification.deadlines.domain.SweepNotes;
import vn.liencap.notification.ladders.CurrentRules;
import vn.liencap.notification.ladders.domain.ReminderRules;

/**
 * On working days, looks at the agendas that are entered for this hour and for hours that were
 * missed, and reminds of what is owed by then. Any number of instances may sweep at once: they
 * share the buckets, and what one leaves behind another takes when the lease is over.
 */
@Component
public class ReminderSweep {
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int DAYS_KEPT = 2;

  private final Buckets buckets;
  private final SweepNotes notes;
  private final Agendas agendas;
  private final CurrentRules rules;
  private final LookAhead lookAhead;
  private final Reminders reminders;
  private final Channels channels;
  private final Backlog backlog;
  private final Clock clock;
  private final Counter due;

  ReminderSweep(
      Buckets buckets,
      SweepNotes notes,
      Agendas agendas,
      CurrentRules rules,
      LookAhead lookAhead,
      Reminders reminders,
      Channels channels,
      Backlog backlog,
      Clock clock,
      MeterRegistry meters) {
    this.buckets = buckets;
    this.notes = notes;
    this.agendas = agendas;
    this.rules = rules;
    this.lookAhead = lookAhead;
    this.reminders = reminders;
    this.channels = channels;
    this.backlog = backlog;
    this.clock = clock;
    this.due = meters.counter("liencap.reminders.due");
  }

  /** One sweep; costs a few look-ups when nothing waits. */
  public void sweep() {
    LocalDateTime now = LocalDateTime.now(clock);
    LocalDate today = now.toLocalDate();
    LocalDate over = today.minusDays(DAYS_KEPT);
    LocalDate first = firstDay(notes, today);
    List<Bucket> waiting = buckets.waiting(first, today, now.toLocalTime());
    if (!waiting.isEmpty()) {
      ReminderRules current = rules.current();
      // What falls due on a day off was told before it, or is told after it.
      if (!current.days().works(today)) {
        return;
      }
      // What was done while we stood still must be known before anybody is reminded of it.
      if (backlog.isTakenIn()) {
        waiting.forEach(bucket -> lookAt(bucket, current));
      }
      waiting = buckets.waiting(first, over, LocalTime.MAX);
    }
    forget(first, waiting.isEmpty() ? over : waiting.getFirst().hour().day().minusDays(1));
  }

  /** The earliest day of which something may still wait. */
  static LocalDate firstDay(SweepNotes notes, LocalDate today) {
    LocalDate over = today.minusDays(DAYS_KEPT);
    LocalDate forgotten = notes.forgottenThrough(over);
    return (forgotten.isBefore(over) ? forgotten : over).plusDays(1);
  }

  private void forget(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return;
    }
    buckets.forget(first, last);
    reminders.forgetThrough(last);
    notes.forgot(last);
  }

  private void lookAt(Bucket bucket, ReminderRules current) {
    Instant now = clock.instant();
    buckets.claim(bucket, now, dayOf(now), LEASE).ifPresent(claimed -> lookAt(claimed, current));
  }

  private LocalDate dayOf(Instant now) {
    return LocalDate.ofInstant(now, clock.getZone());
  }

  private void lookAt(ClaimedBucket claimed, ReminderRules current) {
    Instant now = clock.instant();
    LocalDate today = dayOf(now);
    // What a dead instance has perhaps told is told again under the day on which it told it.
    var when = new Reminders.When(claimed.begun(), today, now);
    agendas.change(
        withoutThoseOfLaterHours(claimed, LocalDateTime.ofInstant(now, clock.getZone())),
        agenda -> told(agenda, current, today),
        changes -> tell(changes, current, when));
    buckets.finish(claimed);
  }

  /** A unit that chose a later hour since, or was missed on another day, is told at its hour. */
  private List<AgendaId> withoutThoseOfLaterHours(ClaimedBucket claimed, LocalDateTime now) {
    Map<UnitId, LocalTime> hours = lookAhead.hoursOf(claimed.agendas());
    List<AgendaId> mayBeTold = new ArrayList<>();
    Map<AgendaId, LocalDate> later = new HashMap<>();
    for (AgendaId agenda : claimed.agendas()) {
      if (Objects.requireNonNull(hours.get(agenda.unit())).isAfter(now.toLocalTime())) {
        later.put(agenda, now.toLocalDate());
      } else {
        mayBeTold.add(agenda);
      }
    }
    lookAhead.enter(later);
    return mayBeTold;
  }

  private static Agenda told(Agenda agenda, ReminderRules current, LocalDate today) {
    Agenda reminded = agenda.reminded(current.due(agenda, today));
    return reminded.lookedAtOn(current.nextLook(reminded, today.plusDays(1)));
  }

  private void tell(List<AgendaChange> changes, ReminderRules current, Reminders.When when) {
    lookAhead.enter(changes);
    Map<AgendaId, List<DueReminder>> reached = new LinkedHashMap<>();
    for (AgendaChange change : changes) {
      reached.put(change.before().id(), current.due(change.before(), when.today()));
    }
    channels.deliver(reminders.of(reached, when));
    due.increment(reached.values().stream().mapToInt(List::size).sum());
  }
}
