package vn.liencap.activity.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.units.Succession;

/**
 * How running work becomes the successor's when its unit ends. What was planned, spent and counted
 * stays where it was, so that every total above is the same before and after; what is still to be
 * done goes on at the successor, no further than the least advanced of what it took over.
 */
public final class TakingOver {
  private TakingOver() {}

  /**
   * The activity of the unit that ended, closed with its figures; empty when nothing was running.
   *
   * @param lastDay the last day of that unit
   * @param terms the state of plan and assignment that passes it on
   */
  public static Optional<Activity> passedOn(
      Activity known, UnitId successor, LocalDate lastDay, Terms terms) {
    ActivityState state = known.state();
    if (!Activity.isOpen(state)) {
      return Optional.empty();
    }
    Succession to = Succession.orNone(state.succession()).passedTo(successor, lastDay);
    return Optional.of(with(known, Revision.of(state).passedOn(to).next(), terms, known.handed()));
  }

  /**
   * The successor's activity with what it takes over; empty when it has taken all of it before.
   *
   * @param known as it is
   * @param passed what was passed on to its unit
   * @param item the item, when it is carried only because of that; null for its own
   */
  public static Optional<Activity> over(
      Activity known, List<Activity> passed, @Nullable ItemId item) {
    List<UnitId> taken = Succession.orNone(known.state().succession()).from();
    List<ActivityState> news =
        passed.stream()
            .map(Activity::state)
            .filter(state -> !taken.contains(state.unit()))
            .sorted(comparing(state -> state.unit().value()))
            .toList();
    return news.isEmpty() ? Optional.empty() : Optional.of(over(known, news, taken, item));
  }

  private static Activity over(
      Activity known, List<ActivityState> news, List<UnitId> taken, @Nullable ItemId item) {
    ActivityState state = known.state();
    Succession from = Succession.orNone(state.succession());
    for (ActivityState one : news) {
      from = from.takenFrom(one.unit(), item == null ? List.of() : List.of(item));
    }
    boolean nothingOfItsOwn = item != null && taken.isEmpty() && state.lastProgressOn() == null;
    @Nullable LocalDate lastDone =
        with(state, news)
            .map(ActivityState::lastProgressOn)
            .filter(Objects::nonNull)
            .max(naturalOrder())
            .orElse(null);
    int percent =
        (nothingOfItsOwn ? news.stream() : with(state, news))
            .filter(one -> one.status() != ActivityStatus.COMPLETED)
            .mapToInt(ActivityState::percent)
            .min()
            .orElse(0);
    Revision next =
        Revision.of(state)
            .takenOver(
                from,
                lastDone == null ? ActivityStatus.NOT_STARTED : ActivityStatus.IN_PROGRESS,
                percent,
                lastDone,
                since(news))
            .due(with(state, news).map(ActivityState::due).max(naturalOrder()).orElseThrow());
    asked(state, news).ifPresent(next::extension);
    Owned owned = owned(state, news);
    return with(
        known,
        next.owner(owned.person(), owned.post()).next(),
        known.terms(),
        known.handed() || owned.person() != null);
  }

  /** The day after the last one of the units that ended. */
  private static @Nullable LocalDate since(List<ActivityState> news) {
    return news.stream()
        .map(one -> Succession.orNone(one.succession()).lastDay())
        .filter(Objects::nonNull)
        .max(naturalOrder())
        .map(lastDay -> lastDay.plusDays(1))
        .orElse(null);
  }

  private static Stream<ActivityState> with(ActivityState state, List<ActivityState> news) {
    return Stream.concat(Stream.of(state), news.stream());
  }

  /**
   * A request that waits goes on waiting; the one for the longest time, where there are several.
   */
  private static Optional<Extension> asked(ActivityState state, List<ActivityState> news) {
    Optional<Extension> waiting =
        with(state, news)
            .map(ActivityState::extension)
            .filter(Objects::nonNull)
            .filter(Extension::waits)
            .max(comparing(Extension::until));
    return waiting.isPresent() || state.extension() != null
        ? waiting
        : news.stream()
            .map(ActivityState::extension)
            .filter(Objects::nonNull)
            .max(comparing(Extension::until));
  }

  private record Owned(@Nullable PersonId person, @Nullable String post) {}

  /** Who owned it goes on with it, unless the successor has somebody already. */
  private static Owned owned(ActivityState state, List<ActivityState> news) {
    if (state.owner() != null || state.post() != null) {
      return new Owned(state.owner(), state.post());
    }
    return news.stream()
        .filter(one -> one.owner() != null)
        .findFirst()
        .map(one -> new Owned(one.owner(), one.post()))
        .orElseGet(() -> new Owned(null, null));
  }

  private static Activity with(Activity known, ActivityState next, Terms terms, boolean handed) {
    return new Activity(
        next,
        known.evidence(),
        known.coordinating(),
        known.percentOn(),
        known.recent(),
        known.answered(),
        terms,
        handed);
  }
}
