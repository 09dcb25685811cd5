package vn.liencap.notification.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.Wording;

/**
 * Tells the unit above that more time is asked for, and the lead unit what was decided: nobody
 * waits in silence.
 */
@Component
public class TellDecisions {
  private final Channels channels;
  private final Superiors superiors;
  private final UnitDirectory units;
  private final Clock clock;

  TellDecisions(Channels channels, Superiors superiors, UnitDirectory units, Clock clock) {
    this.channels = channels;
    this.superiors = superiors;
    this.units = units;
    this.clock = clock;
  }

  /** Takes events in, in any order and perhaps not for the first time. */
  public void tell(Collection<ActivityEvent> events) {
    channels.deliver(events.stream().flatMap(event -> notification(event).stream()).toList());
  }

  private Optional<Notification> notification(ActivityEvent event) {
    ActivityState activity = event.activity();
    return switch (event) {
      case ActivityEvent.ExtensionAsked asked ->
          superiors
              .answering(activity.unit(), LocalDate.ofInstant(asked.at(), Deadline.ZONE))
              .map(
                  unit ->
                      Wording.extensionAsked(unit, activity, nameOf(activity.unit()), asked.at()));
      case ActivityEvent.ExtensionGranted granted ->
          Optional.of(
              Wording.extensionGranted(activity, nameOf(granted.by().unit()), granted.at()));
      case ActivityEvent.ExtensionRefused refused ->
          Optional.of(
              Wording.extensionRefused(activity, nameOf(refused.by().unit()), refused.at()));
      case ActivityEvent.ActivityCancelled cancelled
          when !cancelled.by().unit().equals(activity.unit()) ->
          Optional.of(
              Wording.cancelled(
                  activity, nameOf(cancelled.by().unit()), cancelled.reason(), cancelled.at()));
      case ActivityEvent.ActivityCancelled _,
          ActivityEvent.ActivityWithdrawn _,
          ActivityEvent.ActivitySettled _,
          ActivityEvent.ActivityScheduled _,
          ActivityEvent.ActivityProgressed _,
          ActivityEvent.ActivityCompleted _,
          ActivityEvent.OwnerNamed _ ->
          Optional.empty();
    };
  }

  private String nameOf(UnitId unit) {
    return units
        .atOrLatest(unit, LocalDate.now(clock))
        .map(UnitView::name)
        .orElse("Đơn vị " + unit);
  }
}
