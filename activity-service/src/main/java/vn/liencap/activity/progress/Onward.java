package vn.liencap.activity.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.units.Succession;

/**
 * Where an entry belongs that comes for work which was passed on when its unit ended: what was done
 * until the last day counts there, what was done later counts at the successor. Nothing is lost: an
 * entry that the successor has no activity for stays with the old one.
 */
@Component
public class Onward {
  private final Activities activities;
  private final Entries entries;

  Onward(Activities activities, Entries entries) {
    this.activities = activities;
    this.entries = entries;
  }

  /**
   * Where a command is carried out, and as what.
   *
   * @param activity the activity as it stands
   */
  record Place(Activity activity, ActivityCommand command) {}

  /** Where a command that was sent for an activity belongs. */
  Place of(Activity sentTo, ActivityCommand command) {
    Place place = new Place(sentTo, command);
    Optional<Place> next = next(place);
    while (next.isPresent()) {
      place = next.get();
      next = next(place);
    }
    return place;
  }

  private Optional<Place> next(Place place) {
    ActivityState state = place.activity().state();
    if (state.status() != ActivityStatus.PASSED_ON || isKnown(place)) {
      return Optional.empty();
    }
    return switch (place.command()) {
      case EnterProgress enter when isLater(enter.date(), state) ->
          successor(state).map(heir -> new Place(heir, enter));
      case Complete complete when isLater(complete.date(), state) ->
          successor(state).map(heir -> new Place(heir, completed(complete, heir)));
      case Complete complete -> Optional.of(new Place(place.activity(), words(complete)));
      default -> Optional.empty(); // refused, with the reason
    };
  }

  /** Only who took over from one alone can be completed by what its people say. */
  private static ActivityCommand completed(Complete complete, Activity heir) {
    return Succession.orNone(heir.state().succession()).from().size() > 1
        ? words(complete)
        : complete;
  }

  private static EnterProgress words(Complete complete) {
    String id = complete.entryId();
    return new EnterProgress(
        id == null ? "complete-" + complete.date() : id,
        complete.date(),
        complete.text().isBlank()
            ? "Đơn vị báo đã hoàn thành phần việc của mình."
            : complete.text(),
        null,
        complete.outputs(),
        complete.spent(),
        complete.source(),
        null,
        null,
        null);
  }

  private boolean isKnown(Place place) {
    @Nullable String id =
        switch (place.command()) {
          case EnterProgress enter -> enter.entryId();
          case Complete complete -> complete.entryId();
          default -> null;
        };
    return id != null && holds(place.activity(), id);
  }

  private boolean holds(Activity activity, String entry) {
    return activity.hasAnswered(entry)
        || (activity.mayHaveForgotten() && entries.contains(activity.state().id(), entry));
  }

  private static boolean isLater(LocalDate date, ActivityState state) {
    LocalDate lastDay = Succession.orNone(state.succession()).lastDay();
    return lastDay != null && date.isAfter(lastDay);
  }

  private Optional<Activity> successor(ActivityState state) {
    return carriedOn(state).flatMap(activities::find);
  }

  /** The activity that carries on what was passed on; empty when it was not. */
  public static Optional<ActivityId> carriedOn(ActivityState state) {
    UnitId to = Succession.orNone(state.succession()).to();
    return state.status() != ActivityStatus.PASSED_ON || to == null
        ? Optional.empty()
        : Optional.of(ActivityId.of(AssignmentId.of(state.plan(), to), state.item()));
  }

  /**
   * The activity that an entry is in: the one it was sent for, or one that carries on what that
   * did.
   *
   * @param entry the id of the entry; null when none is meant
   */
  public Activity homeOf(Activity sentTo, @Nullable String entry) {
    Activity home = sentTo;
    while (entry != null && !holds(home, entry)) {
      Optional<Activity> next = successor(home.state());
      if (next.isEmpty()) {
        return sentTo;
      }
      home = next.get();
    }
    return home;
  }
}
