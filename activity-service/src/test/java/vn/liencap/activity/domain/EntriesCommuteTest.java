package vn.liencap.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.NOW;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.contracts.activity.ActivityState;

class EntriesCommuteTest {
  private static final Set<String> KINDS = Set.of("session", "leaflet");
  private static final Acting LEAD =
      new Acting(Samples.officer(WARD), Part.LEAD, false, false, KINDS, TODAY, NOW);
  private static final Acting PARTNER =
      new Acting(Samples.officer(SECOND_WARD), Part.COORDINATING, false, false, KINDS, TODAY, NOW);

  @Property(tries = 200)
  void totalsDoNotDependOnTheOrderNorOnRepetition(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1_000) Integer> figures,
      @ForAll long seed) {
    var forward = new ArrayList<Integer>();
    for (int i = 0; i < figures.size(); i++) {
      forward.add(i);
    }
    var shuffled = new ArrayList<>(forward);
    shuffled.addAll(forward.subList(0, forward.size() / 2));
    Collections.shuffle(shuffled, new Random(seed));

    ActivityState one = enter(forward, figures);
    ActivityState other = enter(shuffled, figures);

    assertThat(other.outputs()).isEqualTo(one.outputs());
    assertThat(other.contributions()).isEqualTo(one.contributions());
    assertThat(other.budgetSpent()).isEqualTo(one.budgetSpent());
    assertThat(other.sequence()).isEqualTo(one.sequence());
    assertThat(one.outputs().getOrDefault("session", 0L))
        .isEqualTo(figures.stream().mapToLong(Integer::longValue).sum());
  }

  /** Every second entry is the partner's. */
  private static ActivityState enter(List<Integer> order, List<Integer> figures) {
    Activity activity = Samples.activity();
    for (int i : order) {
      long figure = figures.get(i);
      var command =
          new EnterProgress(
              "e" + i, TODAY, "x", null, Map.of("session", figure, "leaflet", 1L), figure, null);
      if (activity.decide(command, i % 2 == 0 ? LEAD : PARTNER)
          instanceof Decision.Accepted(var after, _)) {
        activity = after;
      }
    }
    return activity.state();
  }
}
