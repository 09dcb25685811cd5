package vn.liencap.notification.ladders;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.calendar.WorkingCalendar;
import vn.liencap.notification.ladders.domain.LadderTable;
import vn.liencap.notification.ladders.domain.Ladders;
import vn.liencap.notification.ladders.domain.ReminderRules;

/** The ladders and the working days as they are now. */
@Component
public class CurrentRules {
  private final Ladders ladders;
  private final WorkingCalendar calendar;
  private final UnitDirectory units;
  private final Clock clock;

  CurrentRules(Ladders ladders, WorkingCalendar calendar, UnitDirectory units, Clock clock) {
    this.ladders = ladders;
    this.calendar = calendar;
    this.units = units;
    this.clock = clock;
  }

  /** Read anew: for one batch or one sweep. */
  public ReminderRules current() {
    LocalDate today = LocalDate.now(clock);
    return new ReminderRules(
        new LadderTable(ladders.kept()),
        calendar.days(),
        unit -> units.atOrLatest(unit, today).map(UnitView::level));
  }

  /** Differs when a ladder or the calendar does. */
  public String fingerprint() {
    return new LadderTable(ladders.kept()).fingerprint() + ";" + calendar.fingerprint();
  }
}
