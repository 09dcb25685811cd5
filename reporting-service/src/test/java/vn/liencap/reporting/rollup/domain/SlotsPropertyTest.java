package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.Contribution;

/** The laws that make the roll-up independent of order, repetition and grouping. */
class SlotsPropertyTest {
  private static final NodeId NODE =
      NodeId.of(new ProgrammeId("cchc"), "Y2026", new UnitId("uphuong"));

  @Provide
  Arbitrary<Totals> totals() {
    return Arbitraries.maps(
            Arbitraries.of("act", "out:session", "budget:spent", "actDue:2026-06-30"),
            Arbitraries.longs().between(-1_000_000, 1_000_000))
        .map(Totals::new);
  }

  @Provide
  Arbitrary<List<Contribution>> messages() {
    // A sequence says one thing only: the figures are a function of source and sequence.
    return Arbitraries.integers()
        .between(0, 39)
        .map(
            i -> new Contribution("p~" + i % 5, 1 + i / 5, new Totals(Map.of("act", 31L * i % 17))))
        .list()
        .ofMaxSize(60);
  }

  @Property
  void addingIsAssociative(
      @ForAll("totals") Totals a, @ForAll("totals") Totals b, @ForAll("totals") Totals c) {
    assertThat(Totals.sum(List.of(Totals.sum(List.of(a, b)), c)))
        .isEqualTo(Totals.sum(List.of(a, Totals.sum(List.of(b, c)))));
  }

  @Property
  void addingIsCommutativeAndNothingIsItsZero(
      @ForAll("totals") Totals a, @ForAll("totals") Totals b) {
    assertThat(Totals.sum(List.of(a, b))).isEqualTo(Totals.sum(List.of(b, a)));
    assertThat(Totals.sum(List.of(a, Totals.NONE))).isEqualTo(a);
  }

  @Property
  void anyOrderWithAnyDuplicatesInAnyBatchesGivesTheSameTotal(
      @ForAll("messages") List<Contribution> messages, @ForAll Random chance) {
    Map<String, Contribution> newest = new HashMap<>();
    messages.forEach(
        message ->
            newest.merge(
                message.source(), message, (a, b) -> a.sequence() >= b.sequence() ? a : b));
    Totals direct = Totals.sum(newest.values().stream().map(Contribution::totals).toList());

    List<Contribution> delivered = new ArrayList<>(messages);
    messages.stream().filter(_ -> chance.nextBoolean()).forEach(delivered::add);
    Collections.shuffle(delivered, chance);
    Node node = Node.empty(NODE);
    for (int from = 0; from < delivered.size(); ) {
      int to = Math.min(delivered.size(), from + 1 + chance.nextInt(7));
      node = node.with(delivered.subList(from, to), Instant.EPOCH);
      from = to;
    }

    assertThat(node.total()).isEqualTo(direct);
  }
}
