package vn.liencap.notification.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaChange;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.deadlines.domain.DueDays;
import vn.liencap.notification.deadlines.domain.ReminderLadder;
import vn.liencap.notification.deadlines.domain.Wording;

/**
 * Keeps the agendas up with what is told of assignments and activities: one write per unit and
 * batch, however many deadlines the batch brings.
 */
@Component
public class FollowDeadlines {
  private final Agendas agendas;
  private final DueDays days;
  private final ReminderLadder ladder;
  private final Channels channels;
  private final UnitDirectory units;
  private final Clock clock;

  FollowDeadlines(
      Agendas agendas,
      DueDays days,
      ReminderLadder ladder,
      Channels channels,
      UnitDirectory units,
      Clock clock) {
    this.agendas = agendas;
    this.days = days;
    this.ladder = ladder;
    this.channels = channels;
    this.units = units;
    this.clock = clock;
  }

  /** Takes news in, in any order and perhaps not for the first time. */
  public void follow(List<DeadlineNews> news) {
    Map<AgendaId, List<Deadline>> byAgenda =
        news.stream()
            .collect(groupingBy(DeadlineNews::agenda, mapping(DeadlineNews::deadline, toList())));
    agendas.change(
        byAgenda.keySet(),
        agenda -> agenda.after(byAgenda.getOrDefault(agenda.id(), List.of())),
        this::prepare);
  }

  /** Before an agenda knows of a deadline, its days are entered and its unit is told. */
  private void prepare(List<AgendaChange> changes) {
    days.enter(daysToLook(changes));
    channels.deliver(changes.stream().flatMap(this::notificationsOf).toList());
  }

  private Map<LocalDate, Set<AgendaId>> daysToLook(List<AgendaChange> changes) {
    LocalDate today = LocalDate.now(clock);
    Map<LocalDate, Set<AgendaId>> agendasByDay = new HashMap<>();
    for (AgendaChange change : changes) {
      for (LocalDate day : ladder.daysToLook(change.rescheduled(), today)) {
        agendasByDay.computeIfAbsent(day, _ -> new HashSet<>()).add(change.after().id());
      }
    }
    return agendasByDay;
  }

  private Stream<Notification> notificationsOf(AgendaChange change) {
    Agenda agenda = change.after();
    UnitId unit = agenda.id().unit();
    return Stream.concat(
        change.added().stream()
            .filter(deadline -> deadline.kind() != DeadlineKind.ACTIVITY)
            .map(deadline -> Wording.assigned(unit, deadline, nameOf(deadline.issuer()))),
        change.entrusted().stream()
            .map(deadline -> Wording.entrusted(unit, deadline, clock.instant())));
  }

  private String nameOf(UnitId issuer) {
    return units
        .at(issuer, LocalDate.now(clock))
        .or(() -> units.latest(issuer))
        .map(UnitView::name)
        .orElse("Đơn vị cấp trên");
  }
}
