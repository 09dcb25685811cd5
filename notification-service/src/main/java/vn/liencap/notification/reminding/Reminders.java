package vn.liencap.notification.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.Superiors;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.DueReminder;
import vn.liencap.notification.deadlines.domain.DueReminder.Rung;
import vn.liencap.notification.deadlines.domain.Escalation;
import vn.liencap.notification.deadlines.domain.EscalationId;
import vn.liencap.notification.deadlines.domain.Escalations;
import vn.liencap.notification.deadlines.domain.LateBelow;
import vn.liencap.notification.deadlines.domain.Wording;

/** What steps of the ladder say to whom. */
@Component
class Reminders {
  /** Longer than anything waits for a digest. */
  private static final int DAYS_KEPT = 60;

  private final Superiors superiors;
  private final UnitDirectory units;
  private final Escalations escalations;

  Reminders(Superiors superiors, UnitDirectory units, Escalations escalations) {
    this.superiors = superiors;
    this.units = units;
    this.escalations = escalations;
  }

  /**
   * When something is told.
   *
   * @param begun the day on which somebody began with it, today or earlier
   * @param today from which days are counted
   * @param at the moment
   */
  record When(LocalDate begun, LocalDate today, Instant at) {}

  /**
   * What is told of steps: to the unit one line for each, to the unit above one for all units that
   * are late with the same thing. May be repeated.
   */
  List<Notification> of(Map<AgendaId, List<DueReminder>> reached, When when) {
    List<Notification> told = new ArrayList<>();
    Map<EscalationId, Set<LateBelow>> late = new HashMap<>();
    reached.forEach(
        (agenda, steps) -> {
          steps.forEach(step -> toUnit(agenda, step, when).ifPresent(told::add));
          lateOf(agenda, steps, when)
              .forEach(
                  (id, some) -> late.computeIfAbsent(id, _ -> new LinkedHashSet<>()).addAll(some));
        });
    escalations.add(late).forEach(one -> told.add(one.told(when.today(), when.at())));
    return told;
  }

  private static Optional<Notification> toUnit(AgendaId agenda, DueReminder step, When when) {
    return switch (step.rung()) {
      case STEP -> Optional.of(Wording.reminder(agenda, step, when.today(), when.at()));
      case HEAD -> Optional.of(Wording.toHead(agenda, step, when.today(), when.at()));
      case SUPERIOR -> Optional.empty();
    };
  }

  /** Nothing when there is no unit above. */
  private Map<EscalationId, Set<LateBelow>> lateOf(
      AgendaId agenda, List<DueReminder> steps, When when) {
    List<DueReminder> forAbove =
        steps.stream().filter(step -> step.rung() == Rung.SUPERIOR).toList();
    return forAbove.isEmpty()
        ? Map.of()
        : superiors
            .above(agenda.unit(), when.today())
            .map(
                above ->
                    Escalation.sorted(
                        above, agenda, nameOf(agenda.unit(), when.today()), forAbove, when.begun()))
            .orElse(Map.of());
  }

  /** Forgets what was told so long before a day that nobody is told of it any more. */
  void forgetThrough(LocalDate day) {
    escalations.forgetBefore(day.minusDays(DAYS_KEPT));
  }

  private String nameOf(UnitId unit, LocalDate today) {
    return units.atOrLatest(unit, today).map(UnitView::name).orElse("Đơn vị " + unit);
  }
}
