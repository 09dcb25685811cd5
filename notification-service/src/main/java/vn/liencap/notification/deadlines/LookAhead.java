package vn.liencap.notification.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaChange;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Buckets;
import vn.liencap.notification.deadlines.domain.Buckets.Hour;
import vn.liencap.notification.deadlines.domain.SweepNotes;
import vn.liencap.notification.ladders.CurrentRules;
import vn.liencap.notification.ladders.domain.ReminderRules;
import vn.liencap.notification.reminding.DigestHours;

/**
 * Enters each agenda for the next working day on which a step of its deadlines comes, at the hour
 * its unit chose. An agenda that is looked at is entered for its next day; one whose day moves away
 * costs one look more.
 */
@Component
public class LookAhead {
  private final Agendas agendas;
  private final Buckets buckets;
  private final SweepNotes notes;
  private final CurrentRules rules;
  private final DigestHours hours;
  private final Clock clock;

  LookAhead(
      Agendas agendas,
      Buckets buckets,
      SweepNotes notes,
      CurrentRules rules,
      DigestHours hours,
      Clock clock) {
    this.agendas = agendas;
    this.buckets = buckets;
    this.notes = notes;
    this.rules = rules;
    this.hours = hours;
    this.clock = clock;
  }

  /** The agenda, to be looked at on the day it was to be, or earlier when a step comes earlier. */
  static Agenda earlier(Agenda agenda, ReminderRules rules, LocalDate today) {
    LocalDate planned = agenda.lookOn();
    LocalDate next = rules.nextLook(agenda, today);
    return next != null && (planned == null || next.isBefore(planned))
        ? agenda.lookedAtOn(next)
        : agenda;
  }

  /** Enters the agendas that have a new day. */
  public void enter(Collection<AgendaChange> changes) {
    Map<AgendaId, LocalDate> days = new HashMap<>();
    for (AgendaChange change : changes) {
      LocalDate day = change.newDay();
      if (day != null) {
        days.put(change.after().id(), day);
      }
    }
    enter(days);
  }

  /** Enters agendas for days, each at the hour of its unit. */
  public void enter(Map<AgendaId, LocalDate> days) {
    if (days.isEmpty()) {
      return;
    }
    Map<UnitId, LocalTime> chosen = hoursOf(days.keySet());
    Map<Hour, Set<AgendaId>> byHour = new HashMap<>();
    days.forEach(
        (agenda, day) -> {
          Hour hour = new Hour(day, Objects.requireNonNull(chosen.get(agenda.unit())));
          byHour.computeIfAbsent(hour, _ -> new HashSet<>()).add(agenda);
        });
    buckets.enter(byHour);
  }

  /** The hours of the units of these agendas. */
  public Map<UnitId, LocalTime> hoursOf(Collection<AgendaId> some) {
    return hours.of(some.stream().map(AgendaId::unit).collect(Collectors.toSet()));
  }

  /** Enters all of a unit again, which chose another hour; what was entered before does no harm. */
  public void enterAgain(UnitId unit) {
    LocalDate today = LocalDate.now(clock);
    Map<AgendaId, LocalDate> days = new HashMap<>();
    for (Agenda agenda : agendas.all(AgendaId.allOf(unit, today))) {
      LocalDate day = agenda.lookOn();
      if (day != null) {
        days.put(agenda.id(), day.isBefore(today) ? today : day);
      }
    }
    enter(days);
  }

  /**
   * When a ladder or the calendar was changed, enters everything that is owed anew; this one time
   * all agendas are read. Does nothing while they stay what they were.
   */
  public void enterAllWhenTheRulesAreNew() {
    String fingerprint = rules.fingerprint();
    if (!notes.isEnteredBy(fingerprint)) {
      ReminderRules now = rules.current();
      LocalDate today = LocalDate.now(clock);
      agendas.forEach(some -> enterEarlier(some, now, today));
      notes.enteredBy(fingerprint);
    }
  }

  private void enterEarlier(List<Agenda> some, ReminderRules now, LocalDate today) {
    agendas.change(
        some.stream().map(Agenda::id).toList(), agenda -> earlier(agenda, now, today), this::enter);
  }
}
