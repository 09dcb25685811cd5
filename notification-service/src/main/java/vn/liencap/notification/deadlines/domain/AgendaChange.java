package vn.liencap.notification.deadlines.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/**
 * An agenda before and after news.
 *
 * @param before as it is stored
 * @param after as it will be stored
 */
public record AgendaChange(Agenda before, Agenda after) {

  /** True when there is anything to store. */
  public boolean isReal() {
    return !before.equals(after);
  }

  /** The day for which it has to be entered anew; null when it has to be for none. */
  public @Nullable LocalDate newDay() {
    return Objects.equals(before.lookOn(), after.lookOn()) ? null : after.lookOn();
  }

  /** Deadlines that the unit did not have before. */
  public List<Deadline> added() {
    return after.deadlines().values().stream()
        .filter(deadline -> !before.deadlines().containsKey(deadline.subject()))
        .toList();
  }

  /** What plans ask of the unit and have changed since, by an amendment or by their end. */
  public List<Deadline> changedByPlan() {
    return after.deadlines().values().stream()
        .filter(deadline -> deadline.kind() != DeadlineKind.ANSWER_CHANGE)
        .filter(
            deadline -> {
              Deadline known = before.deadlines().get(deadline.subject());
              return known != null && deadline.isOfOtherEditionThan(known);
            })
        .toList();
  }

  /** Deadlines for which a person was named who did not own them before. */
  public List<Deadline> entrusted() {
    return after.deadlines().values().stream()
        .filter(deadline -> deadline.kind() != DeadlineKind.RHYTHM && deadline.owner() != null)
        .filter(deadline -> !Objects.equals(deadline.owner(), ownerBefore(deadline)))
        .toList();
  }

  private @Nullable PersonId ownerBefore(Deadline deadline) {
    Deadline known = before.deadlines().get(deadline.subject());
    return known == null ? null : known.owner();
  }

  /** Reports that came back, or were opened again. */
  public List<Deadline> cameBack() {
    return after.deadlines().values().stream()
        .filter(deadline -> !deadline.isClosed() && isBackAnew(deadline))
        .toList();
  }

  private boolean isBackAnew(Deadline deadline) {
    Mending back = deadline.mending();
    Deadline known = before.deadlines().get(deadline.subject());
    Mending knownBack = known == null ? null : known.mending();
    return back != null
        && (knownBack == null || (back.isExact() && !back.at().equals(knownBack.at())));
  }

  /** What others have to decide by now, and what they have not to decide any more. */
  public List<DeadlineNews> decisions() {
    return after.deadlines().values().stream().flatMap(this::decisionsOf).toList();
  }

  private Stream<DeadlineNews> decisionsOf(Deadline deadline) {
    Deadline known = before.deadlines().get(deadline.subject());
    Decision old = known == null ? null : known.decision();
    Decision now = deadline.decision();
    if (Objects.equals(old, now)) {
      return Stream.empty();
    }
    Stream<DeadlineNews> closed =
        old == null || (now != null && now.agenda().equals(old.agenda()))
            ? Stream.empty()
            : Stream.of(news(deadline, old, DeadlineState.FULFILLED));
    Stream<DeadlineNews> opened =
        now == null ? Stream.empty() : Stream.of(news(deadline, now, DeadlineState.OPEN));
    return Stream.concat(closed, opened);
  }

  private DeadlineNews news(Deadline deadline, Decision decision, DeadlineState state) {
    Deadline decided =
        Deadline.plain(
            Agenda.DECIDE + deadline.subject(),
            decision.kind(),
            deadline.title(),
            after.id().unit(),
            decision.due(),
            state,
            decision.since(),
            deadline.sequence());
    return new DeadlineNews(decision.agenda(), decided);
  }
}
