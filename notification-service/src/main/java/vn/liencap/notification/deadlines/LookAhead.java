package vn.liencap.notification.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DueDays;
import vn.liencap.notification.deadlines.domain.ReminderLadder;
import vn.liencap.notification.deadlines.domain.SweepNotes;

/** Enters agendas for the days on which a step of the ladder of their deadlines falls. */
@Component
public class LookAhead {
  private final Agendas agendas;
  private final DueDays days;
  private final SweepNotes notes;
  private final ReminderLadder ladder;
  private final Clock clock;

  /** A look ahead along that ladder. */
  public LookAhead(
      Agendas agendas, DueDays days, SweepNotes notes, ReminderLadder ladder, Clock clock) {
    this.agendas = agendas;
    this.days = days;
    this.notes = notes;
    this.ladder = ladder;
    this.clock = clock;
  }

  /** Enters the days of these deadlines. */
  void enter(Map<AgendaId, List<Deadline>> deadlines) {
    LocalDate today = LocalDate.now(clock);
    Map<LocalDate, Set<AgendaId>> agendasByDay = new HashMap<>();
    deadlines.forEach(
        (agenda, its) -> {
          for (LocalDate day : ladder.daysToLook(its, today)) {
            agendasByDay.computeIfAbsent(day, _ -> new HashSet<>()).add(agenda);
          }
        });
    days.enter(agendasByDay);
  }

  /**
   * When the ladder was configured anew, enters the days of everything that is owed; this one time
   * all agendas are read. Does nothing while the ladder stays what it was.
   */
  public void enterAllWhenTheLadderIsNew() {
    if (!notes.isEnteredBy(ladder)) {
      agendas.forEach(this::enterOpen);
      notes.enteredBy(ladder);
    }
  }

  private void enterOpen(List<Agenda> some) {
    Map<AgendaId, List<Deadline>> open = new HashMap<>();
    some.forEach(agenda -> open.put(agenda.id(), agenda.open()));
    enter(open);
  }
}
