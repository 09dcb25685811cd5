package vn.liencap.portal.pages.activities;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.DeadlineView;
import vn.liencap.portal.services.NotificationClient;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ServiceRefused;

/**
 * By which day continuous and recurring work wants its next entry: what its unit is reminded of, so
 * that page and reminder name one day.
 */
@Component
public class Rounds {
  private static final String RHYTHM = "RHYTHM";
  private static final String PAGE_OF = "/hoat-dong/";
  private static final int MOST = 200;

  private final NotificationClient notifications;

  Rounds(NotificationClient notifications) {
    this.notifications = notifications;
  }

  /** The days of all such work of a unit, by activity. */
  public Map<ActivityId, LocalDate> of(UnitId unit) {
    return notifications
        .deadlines(Query.none().with("unit", unit).with("limit", MOST))
        .items()
        .stream()
        .filter(each -> each.kind().equals(RHYTHM) && each.due() != null && each.link() != null)
        .collect(
            Collectors.toMap(
                each -> activityOf(each), each -> Objects.requireNonNull(each.due()), (a, _) -> a));
  }

  private static ActivityId activityOf(DeadlineView round) {
    return new ActivityId(Objects.requireNonNull(round.link()).substring(PAGE_OF.length()));
  }

  /** The day of one activity; null when it has none, or nobody can say now. */
  @Nullable LocalDate of(ActivityDetails activity) {
    if (activity.evidence() == null) {
      return null;
    }
    try {
      return Section.ask(() -> of(activity.unit())).or(Map.of()).get(activity.id());
    } catch (ServiceRefused _) {
      return null; // a unit that only takes part does not see what the lead owes
    }
  }
}
