package vn.liencap.activity.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.activity.access.ActivityRights;
import vn.liencap.activity.domain.Acting;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.ActivityCommand.AskExtension;
import vn.liencap.activity.domain.ActivityCommand.Cancel;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.ActivityCommand.GrantExtension;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.activity.domain.ActivityCommand.RefuseExtension;
import vn.liencap.activity.domain.ActivityCommand.Settle;
import vn.liencap.activity.domain.Decision;
import vn.liencap.activity.domain.Refusal;
import vn.liencap.activity.outputs.OutputKinds;
import vn.liencap.activity.scheduling.domain.IssuedPlans;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;

/**
 * Carries commands out: one read by id, one write. Entries commute, so whoever comes second simply
 * decides again on what the first one left.
 */
@Service
public class Progress {
  private static final int ATTEMPTS = 200;
  private static final int LONGEST_PAUSE_MS = 10;

  private final Activities activities;
  private final Entries entries;
  private final Onward onward;
  private final ActivityRights rights;
  private final OutputKinds outputKinds;
  private final IssuedPlans plans;
  private final Clock clock;

  Progress(
      Activities activities,
      Entries entries,
      Onward onward,
      ActivityRights rights,
      OutputKinds outputKinds,
      IssuedPlans plans,
      Clock clock) {
    this.activities = activities;
    this.entries = entries;
    this.onward = onward;
    this.rights = rights;
    this.outputKinds = outputKinds;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * Carries a command out.
   *
   * @param seen the sequence of the activity that the caller saw; null when it does not matter
   */
  public Outcome carryOut(
      ActivityId id, ActivityCommand command, Actor actor, @Nullable Long seen) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Optional<Activity> found = activities.find(id);
      if (found.isEmpty()) {
        return new Outcome.Missing();
      }
      Onward.Place place = onward.of(found.get(), command);
      boolean here = place.activity().state().id().equals(id);
      Optional<Outcome> outcome =
          attempt(place.activity(), place.command(), actor, here ? seen : null);
      if (outcome.isPresent()) {
        return outcome.get();
      }
      pause(attempt);
    }
    return new Outcome.Stale();
  }

  /** What would become of a command now; nothing is written. */
  public Foreseen foresee(ActivityId id, ActivityCommand command, Actor actor) {
    Optional<Activity> found = activities.find(id);
    if (found.isEmpty()) {
      return new Foreseen.Missing();
    }
    Onward.Place place = onward.of(found.get(), command);
    return switch (decide(place.activity(), place.command(), actor)) {
      case Decision.Accepted _ -> new Foreseen.Possible();
      case Decision.Repeated() -> new Foreseen.DoneBefore();
      case Decision.Refused(var refusal) -> new Foreseen.Refused(refusal);
    };
  }

  /** Empty when somebody else was faster. */
  private Optional<Outcome> attempt(
      Activity activity, ActivityCommand command, Actor actor, @Nullable Long seen) {
    return switch (decide(activity, command, actor)) {
      case Decision.Refused(var refusal) -> Optional.of(new Outcome.Refused(refusal));
      case Decision.Repeated() -> Optional.of(new Outcome.Done(activity));
      case Decision.Accepted _ when seen != null && seen != activity.state().sequence() ->
          Optional.of(new Outcome.Stale());
      case Decision.Accepted(var after, var event) ->
          activities.replace(activity, after, event)
              ? Optional.of(new Outcome.Done(after))
              : Optional.empty();
    };
  }

  /** The activity's decision; what it has forgotten, its history may know. */
  private Decision decide(Activity activity, ActivityCommand command, Actor actor) {
    Decision decision = activity.decide(command, acting(actor, activity, command));
    boolean mayBeKnown =
        switch (decision) {
          case Decision.Accepted _ -> true;
          case Decision.Refused(var refusal) -> refusal instanceof Refusal.Closed;
          case Decision.Repeated() -> false;
        };
    return mayBeKnown && isInHistory(activity, command) ? new Decision.Repeated() : decision;
  }

  private boolean isInHistory(Activity activity, ActivityCommand command) {
    @Nullable String entryId =
        switch (command) {
          case EnterProgress enter -> enter.entryId();
          case Complete complete -> complete.entryId();
          case NameOwner _,
              AskExtension _,
              GrantExtension _,
              RefuseExtension _,
              Cancel _,
              Settle _ ->
              null;
        };
    return entryId != null
        && activity.mayHaveForgotten()
        && entries.contains(activity.state().id(), entryId);
  }

  private Acting acting(Actor actor, Activity activity, ActivityCommand command) {
    // The database keeps milliseconds; what is told shall equal what is kept.
    return new Acting(
        actor,
        rights.partOf(actor, activity),
        rights.isAbove(actor, activity),
        command instanceof Settle && settles(actor, activity),
        command instanceof EnterProgress ? rights.answersFor(actor, activity) : Set.of(),
        outputKinds.codes(activity.state().programme()),
        LocalDate.now(clock),
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /** Looked up only when it matters: it is in the plan, and costs a read. */
  private boolean settles(Actor actor, Activity activity) {
    return plans.find(List.of(activity.state().plan())).stream()
        .anyMatch(plan -> rights.settles(actor, plan));
  }

  private static void pause(int attempt) {
    int longest = Math.min(attempt, LONGEST_PAUSE_MS);
    LockSupport.parkNanos(
        ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(longest)));
  }
}
