package vn.liencap.activity.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.contracts.ActivityId;

/**
 * Asks activities that an earlier version stored for their rounds, from the first start of this one
 * on, and tells everybody. Where there is none it is one look through the activities at the start.
 */
@Component
class RoundsUpgrade {
  private static final int AT_ONCE = 500;

  private final Activities activities;
  private final Scheduling scheduling;
  private final Clock clock;

  RoundsUpgrade(Activities activities, Scheduling scheduling, Clock clock) {
    this.activities = activities;
    this.scheduling = scheduling;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void bringUpToDate() {
    LocalDate today = LocalDate.now(clock);
    List<Activity> older = activities.withoutRounds(null, AT_ONCE);
    while (!older.isEmpty()) {
      // Whoever was faster has written the rounds too.
      activities.follow(older.stream().map(one -> one.askedForRoundsFrom(today)).toList());
      List<ActivityId> ids = older.stream().map(one -> one.state().id()).toList();
      scheduling.tellAgain(activities.findAll(ids).stream().map(Activity::state).toList());
      older = activities.withoutRounds(ids.getLast(), AT_ONCE);
    }
  }
}
