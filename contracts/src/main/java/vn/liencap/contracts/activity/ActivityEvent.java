package vn.liencap.contracts.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Topic;

/** What happens to an activity. */
public sealed interface ActivityEvent extends Event {
  /** The activity afterwards. */
  ActivityState activity();

  /** When. */
  Instant at();

  @Override
  default String key() {
    return activity().id().value();
  }

  /** By unit: all that changes one unit's own figures meets in one partition. */
  @Override
  default String routing() {
    return activity().unit().value();
  }

  @Override
  default long sequence() {
    return activity().sequence();
  }

  @Override
  default Topic topic() {
    return Topic.ACTIVITIES;
  }

  /** It was scheduled from an assignment; told again whenever the assignment comes again. */
  record ActivityScheduled(ActivityState activity, Instant at) implements ActivityEvent {}

  /** Somebody entered progress. */
  record ActivityProgressed(ActivityState activity, ProgressEntry entry, Actor by, Instant at)
      implements ActivityEvent {}

  /** The lead unit completed it; with a last entry when one was made. */
  record ActivityCompleted(
      ActivityState activity, @Nullable ProgressEntry entry, Actor by, Instant at)
      implements ActivityEvent {}

  /** It was cancelled, with a reason; its figures stay. */
  record ActivityCancelled(ActivityState activity, String reason, Actor by, Instant at)
      implements ActivityEvent {}

  /** The lead unit asked its superior for more time. */
  record ExtensionAsked(ActivityState activity, Actor by, Instant at) implements ActivityEvent {}

  /** The superior granted more time; the last day is another one now. */
  record ExtensionGranted(ActivityState activity, Actor by, Instant at) implements ActivityEvent {}

  /** The superior refused more time, and said why. */
  record ExtensionRefused(ActivityState activity, Actor by, Instant at) implements ActivityEvent {}

  /** One person or post inside the unit was named to own it. */
  record OwnerNamed(ActivityState activity, Actor by, Instant at) implements ActivityEvent {}

  /** The finance unit of the plan settled its money, or corrected what it had settled. */
  record ActivitySettled(ActivityState activity, Actor by, Instant at) implements ActivityEvent {}

  /** The plan asks for it no more (amended, ended); its figures stay. */
  record ActivityWithdrawn(ActivityState activity, Instant at) implements ActivityEvent {}

  /** Its unit has ended, and the successor carries it on; its figures stay. */
  record ActivityPassedOn(ActivityState activity, Instant at) implements ActivityEvent {}
}
