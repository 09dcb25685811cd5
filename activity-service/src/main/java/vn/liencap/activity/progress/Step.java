package vn.liencap.activity.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCancelled;
import vn.liencap.contracts.activity.ActivityEvent.ActivityCompleted;
import vn.liencap.contracts.activity.ActivityEvent.ActivityPassedOn;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.ActivitySettled;
import vn.liencap.contracts.activity.ActivityEvent.ActivityWithdrawn;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionAsked;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionGranted;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionRefused;
import vn.liencap.contracts.activity.ActivityEvent.OwnerNamed;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.contracts.units.Succession;

/**
 * Something that happened to an activity beside its entries.
 *
 * @param activity to which
 * @param sequence the sequence of the activity after it
 * @param kind what
 * @param at when
 * @param name who did it; null when it followed from the plan or from a merger
 * @param unit the unit of that person; the successor of a unit that ended
 * @param day the last day asked for or granted, the day of completion, the last day of the old unit
 * @param owner the person named to own it
 * @param post the room or post named to own it
 * @param amount what was settled, in đồng
 * @param text the reason or the answer
 */
public record Step(
    ActivityId activity,
    long sequence,
    Kind kind,
    Instant at,
    @Nullable String name,
    @Nullable UnitId unit,
    @Nullable LocalDate day,
    @Nullable PersonId owner,
    @Nullable String post,
    @Nullable Long amount,
    @Nullable String text) {

  /** What can happen beside entries. */
  public enum Kind {
    OWNER_NAMED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    COMPLETED,
    CANCELLED,
    SETTLED,
    WITHDRAWN,
    PASSED_ON
  }

  /** The step that an event tells of; empty for an entry, and for what is told of its plan. */
  public static Optional<Step> of(ActivityEvent event) {
    return Optional.ofNullable(
        switch (event) {
          case OwnerNamed named ->
              by(Kind.OWNER_NAMED, named, named.by())
                  .ownedBy(named.activity().owner(), named.activity().post());
          case ExtensionAsked asked ->
              extension(Kind.EXTENSION_ASKED, asked, asked.by(), Extension::reason);
          case ExtensionGranted granted ->
              extension(Kind.EXTENSION_GRANTED, granted, granted.by(), Extension::answer);
          case ExtensionRefused refused ->
              extension(Kind.EXTENSION_REFUSED, refused, refused.by(), Extension::answer);
          case ActivityCompleted completed ->
              by(Kind.COMPLETED, completed, completed.by())
                  .saying(completed.activity().completedOn(), null);
          case ActivityCancelled cancelled ->
              by(Kind.CANCELLED, cancelled, cancelled.by()).saying(null, cancelled.reason());
          case ActivitySettled settled -> settled(settled);
          case ActivityWithdrawn withdrawn -> plain(Kind.WITHDRAWN, withdrawn);
          case ActivityPassedOn passedOn -> passedOn(passedOn);
          case ActivityProgressed _, ActivityScheduled _ -> null;
        });
  }

  private static Step plain(Kind kind, ActivityEvent event) {
    ActivityState state = event.activity();
    return new Step(
        state.id(), state.sequence(), kind, event.at(), null, null, null, null, null, null, null);
  }

  private static Step by(Kind kind, ActivityEvent event, Actor actor) {
    ActivityState state = event.activity();
    return new Step(
        state.id(),
        state.sequence(),
        kind,
        event.at(),
        actor.name(),
        actor.unit(),
        null,
        null,
        null,
        null,
        null);
  }

  private static Step extension(
      Kind kind, ActivityEvent event, Actor actor, Function<Extension, @Nullable String> words) {
    Step step = by(kind, event, actor);
    Extension extension = event.activity().extension();
    return extension == null ? step : step.saying(extension.until(), words.apply(extension));
  }

  private static Step settled(ActivitySettled event) {
    Step step = by(Kind.SETTLED, event, event.by());
    Settlement settlement = event.activity().settlement();
    return settlement == null
        ? step
        : step.saying(null, settlement.note()).worth(settlement.amount());
  }

  private static Step passedOn(ActivityPassedOn event) {
    Succession succession = Succession.orNone(event.activity().succession());
    return plain(Kind.PASSED_ON, event).at(succession.to()).saying(succession.lastDay(), null);
  }

  private Step at(@Nullable UnitId itsUnit) {
    return new Step(activity, sequence, kind, at, name, itsUnit, day, owner, post, amount, text);
  }

  private Step saying(@Nullable LocalDate itsDay, @Nullable String words) {
    return new Step(activity, sequence, kind, at, name, unit, itsDay, owner, post, amount, words);
  }

  private Step ownedBy(@Nullable PersonId person, @Nullable String itsPost) {
    return new Step(activity, sequence, kind, at, name, unit, day, person, itsPost, amount, text);
  }

  private Step worth(long dong) {
    return new Step(activity, sequence, kind, at, name, unit, day, owner, post, dong, text);
  }
}
