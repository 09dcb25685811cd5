package vn.liencap.notification.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.deadlines.domain.Wording;
import vn.liencap.notification.ladders.CurrentRules;
import vn.liencap.notification.ladders.domain.ReminderRules;

/**
 * Keeps the agendas up with what is told of assignments, activities and reports: one write per unit
 * and batch, however many deadlines the batch brings. What others have to decide follows from it.
 */
@Component
public class FollowDeadlines {
  private final Agendas agendas;
  private final LookAhead lookAhead;
  private final CurrentRules rules;
  private final Channels channels;
  private final UnitDirectory units;
  private final Clock clock;

  FollowDeadlines(
      Agendas agendas,
      LookAhead lookAhead,
      CurrentRules rules,
      Channels channels,
      UnitDirectory units,
      Clock clock) {
    this.agendas = agendas;
    this.lookAhead = lookAhead;
    this.rules = rules;
    this.channels = channels;
    this.units = units;
    this.clock = clock;
  }

  /** Takes news in, in any order and perhaps not for the first time. */
  public void follow(List<DeadlineNews> news) {
    if (!news.isEmpty()) {
      follow(news, rules.current());
    }
  }

  private void follow(List<DeadlineNews> news, ReminderRules now) {
    Map<AgendaId, List<Deadline>> byAgenda =
        news.stream()
            .collect(groupingBy(DeadlineNews::agenda, mapping(DeadlineNews::deadline, toList())));
    LocalDate today = LocalDate.now(clock);
    agendas.change(
        byAgenda.keySet(),
        agenda ->
            LookAhead.earlier(
                agenda.after(byAgenda.getOrDefault(agenda.id(), List.of())), now, today),
        changes -> prepare(changes, now));
  }

  /**
   * Before an agenda knows of a deadline, its day is entered, its unit is told, and whoever has to
   * decide knows of that.
   */
  private void prepare(List<AgendaChange> changes, ReminderRules now) {
    lookAhead.enter(changes);
    channels.deliver(changes.stream().flatMap(this::notificationsOf).toList());
    List<DeadlineNews> decisions =
        changes.stream().flatMap(change -> change.decisions().stream()).toList();
    if (!decisions.isEmpty()) {
      follow(decisions, now);
    }
  }

  private Stream<Notification> notificationsOf(AgendaChange change) {
    Agenda agenda = change.after();
    AgendaId id = agenda.id();
    return Stream.of(
            change.added().stream()
                .filter(FollowDeadlines::isOfAssignment)
                .map(deadline -> Wording.assigned(id, deadline, nameOf(deadline.issuer()))),
            change.changedByPlan().stream()
                .map(
                    deadline ->
                        Wording.changed(id, deadline, nameOf(deadline.issuer()), clock.instant())),
            change.cameBack().stream()
                .map(
                    deadline ->
                        Wording.cameBack(id, deadline, nameOf(deadline.issuer()), clock.instant())),
            change.entrusted().stream()
                .map(deadline -> Wording.entrusted(id, deadline, clock.instant())))
        .flatMap(told -> told);
  }

  private static boolean isOfAssignment(Deadline deadline) {
    return switch (deadline.kind()) {
      case ISSUE_PLAN, EXECUTE_PLAN -> true;
      case ANSWER_CHANGE,
          ACTIVITY,
          RHYTHM,
          REPORT,
          REPORT_LOCK,
          MEND_REPORT,
          JUDGE_REPORT,
          DECIDE_EXTENSION ->
          false;
    };
  }

  private String nameOf(UnitId issuer) {
    return units
        .atOrLatest(issuer, LocalDate.now(clock))
        .map(UnitView::name)
        .orElse("Đơn vị cấp trên");
  }
}
