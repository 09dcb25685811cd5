package vn.liencap.notification.ladders.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.notification.deadlines.domain.DeadlineKind;

/** All ladders: those that somebody has kept, over one built in for each kind of deadline. */
public final class LadderTable {
  private final Map<LadderId, Ladder> ladders = new LinkedHashMap<>();

  /** The table with these kept. */
  public LadderTable(Collection<Ladder> kept) {
    Arrays.stream(DeadlineKind.values())
        .map(LadderTable::builtIn)
        .forEach(ladder -> ladders.put(ladder.id(), ladder));
    kept.forEach(ladder -> ladders.put(ladder.id(), ladder));
  }

  /** All, by kind, the one of all levels first. */
  public List<Ladder> all() {
    return ladders.values().stream()
        .sorted(
            Comparator.comparing((Ladder ladder) -> ladder.id().kind())
                .thenComparing(ladder -> ladder.id().level() == null ? "" : ladder.id().value()))
        .toList();
  }

  /** The ladder for a unit of that level; null when the level is not known. */
  public Ladder of(DeadlineKind kind, @Nullable Level level) {
    Ladder own = ladders.get(new LadderId(kind, level));
    return own == null ? general(kind) : own;
  }

  /** The ladder of that name; without one of its own, what holds for it by now, version 0. */
  public Ladder named(LadderId id) {
    Ladder own = ladders.get(id);
    if (own != null) {
      return own;
    }
    Ladder general = general(id.kind());
    return new Ladder(
        id,
        general.before(),
        general.every(),
        general.workingDays(),
        general.headAfter(),
        general.superiorAfter(),
        0);
  }

  private Ladder general(DeadlineKind kind) {
    return Objects.requireNonNull(ladders.get(new LadderId(kind, null)));
  }

  /** Differs between any two tables that say different things. */
  public String fingerprint() {
    return all().stream()
        .map(ladder -> ladder.id().value() + ":" + ladder.version())
        .collect(Collectors.joining(","));
  }

  /** The ladder that holds until somebody changes it. */
  private static Ladder builtIn(DeadlineKind kind) {
    return switch (kind) {
      case ISSUE_PLAN, EXECUTE_PLAN, ANSWER_CHANGE, ACTIVITY, REPORT ->
          ladder(kind, List.of(14, 7, 3, 1, 0), 2, 3, 7);
      case MEND_REPORT -> ladder(kind, List.of(1, 0), 2, 3, 7);
      case JUDGE_REPORT, DECIDE_EXTENSION -> ladder(kind, List.of(5, 1, 0), 2, 3, 7);
      // Entries are asked for once a period; nobody above is troubled with one.
      case RHYTHM -> ladder(kind, List.of(3, 0), 5, 10, null);
      // After the lock the report itself goes on being reminded of.
      case REPORT_LOCK -> ladder(kind, List.of(2, 1, 0), 0, null, null);
    };
  }

  private static Ladder ladder(
      DeadlineKind kind,
      List<Integer> before,
      int every,
      @Nullable Integer head,
      @Nullable Integer superior) {
    return new Ladder(new LadderId(kind, null), before, every, true, head, superior, 0);
  }
}
