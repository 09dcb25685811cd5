package vn.liencap.notification.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.Superiors;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.DueReminder;
import vn.liencap.notification.deadlines.domain.Wording;

/** What a step of the ladder says to whom. */
@Component
class Reminders {
  private final Superiors superiors;
  private final UnitDirectory units;

  Reminders(Superiors superiors, UnitDirectory units) {
    this.superiors = superiors;
    this.units = units;
  }

  /** What is told of a step; nothing when it is for the unit above and there is none. */
  Optional<Notification> of(AgendaId agenda, DueReminder reminder, LocalDate today, Instant at) {
    return switch (reminder.rung()) {
      case STEP -> Optional.of(Wording.reminder(agenda, reminder, today, at));
      case HEAD -> Optional.of(Wording.toHead(agenda, reminder, today, at));
      case SUPERIOR ->
          superiors
              .above(agenda.unit(), today)
              .map(
                  above ->
                      Wording.toSuperior(
                          agenda, reminder, above, nameOf(agenda.unit(), today), today, at));
    };
  }

  private String nameOf(UnitId unit, LocalDate today) {
    return units.atOrLatest(unit, today).map(UnitView::name).orElse("Đơn vị " + unit);
  }
}
