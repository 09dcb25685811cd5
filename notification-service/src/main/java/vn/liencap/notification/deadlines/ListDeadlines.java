package vn.liencap.notification.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

/** What a unit owes, in order of date. */
@Component
public class ListDeadlines {
  private static final Comparator<Owed> BY_DATE =
      Comparator.comparing(
              (Owed owed) -> owed.deadline().due(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(owed -> owed.deadline().subject());

  private final Agendas agendas;
  private final Clock clock;

  ListDeadlines(Agendas agendas, Clock clock) {
    this.agendas = agendas;
    this.clock = clock;
  }

  /**
   * Something owed.
   *
   * @param deadline what
   * @param planNumber number of the plan that asks for it, where it is known
   * @param isOverdue whether its last day is over today
   */
  public record Owed(Deadline deadline, @Nullable String planNumber, boolean isOverdue) {}

  /**
   * All that a unit owes, those without a day last.
   *
   * @param until the last day of interest; null for all, those without a day included
   */
  public List<Owed> of(UnitId unit, @Nullable LocalDate until) {
    LocalDate today = LocalDate.now(clock);
    List<Agenda> volumes = agendas.all(AgendaId.allOf(unit, today));
    Map<PlanId, String> numbers = numbersOf(volumes);
    return volumes.stream()
        .flatMap(agenda -> agenda.open().stream())
        // The report itself stands in the list.
        .filter(deadline -> deadline.kind() != DeadlineKind.REPORT_LOCK)
        .filter(deadline -> until == null || isWithin(deadline.due(), until))
        .map(d -> new Owed(d, numberOf(d.plan(), numbers), isOver(d.due(), today)))
        .sorted(BY_DATE)
        .toList();
  }

  private static @Nullable String numberOf(@Nullable PlanId plan, Map<PlanId, String> numbers) {
    return plan == null ? null : numbers.get(plan);
  }

  private static boolean isWithin(@Nullable LocalDate due, LocalDate until) {
    return due != null && !due.isAfter(until);
  }

  private static boolean isOver(@Nullable LocalDate due, LocalDate today) {
    return due != null && due.isBefore(today);
  }

  private static Map<PlanId, String> numbersOf(List<Agenda> volumes) {
    Map<PlanId, String> numbers = new HashMap<>();
    for (Agenda agenda : volumes) {
      for (Deadline deadline : agenda.deadlines().values()) {
        String number = deadline.planNumber();
        PlanId plan = deadline.plan();
        if (number != null && plan != null) {
          numbers.put(plan, number);
        }
      }
    }
    return numbers;
  }
}
