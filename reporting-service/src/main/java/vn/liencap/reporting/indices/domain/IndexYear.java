package vn.liencap.reporting.indices.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;

/**
 * What a province aimed at and reached in one year of an index.
 *
 * @param resultBy who entered the result; null while there is none
 * @param changes who entered what, oldest first; the last {@value #KEPT}
 * @param version 0 while nothing was entered
 */
public record IndexYear(
    IndexYearId id,
    @Nullable Score target,
    @Nullable Result result,
    @Nullable Side resultBy,
    List<Change> changes,
    long version) {
  static final int KEPT = 30;

  public IndexYear {
    changes = List.copyOf(changes);
  }

  /** A year of which nothing was entered. */
  public static IndexYear empty(IndexYearId id) {
    return new IndexYear(id, null, null, null, List.of(), 0);
  }

  /** Whoever enters, for which side, and when. */
  public record Entering(Actor actor, Side side, Instant at, LocalDate today) {}

  /**
   * Takes an entry in. A blank target is no target. A blank result takes away only what the same
   * side has entered: nobody removes the other's, but the ministry's takes a province's place.
   */
  public Decision decide(Entry entry, ProvincialIndex index, Entering who) {
    List<Fault> faults = EntryCheck.of(entry, index, id.year(), who.today());
    if (!faults.isEmpty()) {
      return new Decision.Invalid(faults);
    }
    @Nullable Result typed = resultOf(entry);
    boolean official = resultBy == Side.MINISTRY && who.side() == Side.PROVINCE;
    if (official && typed != null && !typed.equals(result)) {
      return new Decision.Official();
    }
    boolean others = resultBy != null && resultBy != who.side();
    boolean stays = official || (typed == null && others);
    @Nullable Result after = stays ? result : typed;
    @Nullable Side by = stays ? resultBy : typed == null ? null : who.side();
    if (Objects.equals(target, entry.target()) && Objects.equals(result, after) && resultBy == by) {
      return new Decision.Unchanged(this);
    }
    return new Decision.Changed(
        new IndexYear(
            id, entry.target(), after, by, remembering(entry.target(), after, who), version + 1));
  }

  private static @Nullable Result resultOf(Entry entry) {
    Score score = entry.score();
    String document = entry.document();
    return score == null || document == null
        ? null
        : new Result(score, entry.rank(), entry.of(), document, entry.link(), entry.date());
  }

  private List<Change> remembering(@Nullable Score aimed, @Nullable Result reached, Entering who) {
    var all = new ArrayList<>(changes);
    Actor actor = who.actor();
    all.add(
        new Change(
            who.at(), actor.person(), actor.name(), actor.unit(), who.side(), aimed, reached));
    return all.subList(Math.max(0, all.size() - KEPT), all.size());
  }

  /** What was entered as it could be entered again, for whoever changes a part of it. */
  public Entry asEntered() {
    return result == null
        ? new Entry(target, null, null, null, null, null, null)
        : new Entry(
            target,
            result.score(),
            result.rank(),
            result.of(),
            result.document(),
            result.link(),
            result.date());
  }
}
