package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.plan.FigureBorder.WHEN_ENTERED;
import static vn.liencap.contracts.plan.FigureBorder.WHEN_SUBMITTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.rollup.RollupEvent.NodeTotalled;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Change.ChildTotal;
import vn.liencap.reporting.rollup.domain.Change.Contribution;

class NodeTest {
  private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");
  private static final NodeId WARD = node("uphuong");
  private static final NodeId PROVINCE = node("utinh");
  private static final NodeId OTHER_PROVINCE = node("utinhkhac");

  private static NodeId node(String unit) {
    return NodeId.of(new ProgrammeId("cchc"), "Y2026", new UnitId(unit));
  }

  private static Totals totals(String name, long count) {
    return new Totals(Map.of(name, count));
  }

  private static Standing below(NodeId holder, FigureBorder figures, long unitSequence) {
    return new Standing(figures, 1, holder, unitSequence);
  }

  @Test
  void theNewestMessageOfASlotCountsHoweverLateAnOlderOneComes() {
    var node =
        Node.empty(WARD)
            .with(List.of(new Contribution("p~1", 2, totals("act", 1))), NOW)
            .with(List.of(new Contribution("p~1", 1, totals("act", 7))), NOW);

    assertThat(node.total().get("act")).isEqualTo(1);
  }

  @Test
  void theSameMessageAgainGivesTheVeryNodeBack() {
    var message = List.of(new ChildTotal(WARD, 3, totals("act", 5), false));
    var node = Node.empty(PROVINCE).with(message, NOW);

    assertThat(node.with(message, NOW.plusSeconds(9))).isSameAs(node);
  }

  @Test
  void aNewerMessageOfTheSameFiguresIsKeptButIsNoNews() {
    var node = Node.empty(PROVINCE).with(told(3, totals("act", 5)), NOW);
    var again = node.with(told(4, totals("act", 5)), NOW.plusSeconds(9));

    assertThat(again.stamp().sequence()).isEqualTo(node.stamp().sequence());
    assertThat(again.stamp().asOf()).isEqualTo(NOW);
    assertThat(again.with(told(3, totals("act", 9)), NOW).total().get("act")).isEqualTo(5);
  }

  private static List<Change> told(long sequence, Totals totals) {
    return List.of(new ChildTotal(WARD, sequence, totals, false));
  }

  @Test
  void aTombstoneEmptiesTheSlotAndStillGuardsIt() {
    var node =
        Node.empty(PROVINCE)
            .with(told(3, totals("act", 5)), NOW)
            .with(List.of(new ChildTotal(WARD, 4, Totals.NONE, true)), NOW)
            .with(told(3, totals("act", 5)), NOW);

    assertThat(node.total()).isEqualTo(Totals.NONE);
  }

  @Test
  void aUnitIsOneUnitHoweverManyPlansReachIt() {
    var node =
        Node.empty(WARD)
            .with(
                List.of(
                    new Contribution("p1", 1, totals("units", 1)),
                    new Contribution("p2", 1, totals("units", 1)),
                    new ChildTotal(node("uto"), 1, totals("units", 1), false)),
                NOW);

    assertThat(node.total().get("units")).isEqualTo(2);
  }

  @Test
  void figuresStayInTheUnitUntilTheProgrammeLetsThemCross() {
    var node =
        Node.empty(WARD)
            .with(
                List.of(
                    new Contribution("p~1", 1, new Totals(Map.of("out:session", 3L, "act", 1L)))),
                NOW);

    var submitted = node.under(below(PROVINCE, WHEN_SUBMITTED, 1));
    assertThat(submitted.total().get("out:session")).isEqualTo(3);
    assertThat(submitted.crossing()).isEqualTo(totals("act", 1));
    assertThat(node.crossing()).as("programme unknown").isEqualTo(totals("act", 1));

    var entered = submitted.under(new Standing(WHEN_ENTERED, 2, PROVINCE, 1));
    assertThat(entered.crossing().get("out:session")).isEqualTo(3);
    assertThat(entered.stamp().sequence()).isGreaterThan(submitted.stamp().sequence());
  }

  @Test
  void countersOfAPlanEndAtTheUnitThatIssuedIt() {
    var counts = new Totals(Map.of("p:k1:utinh:act", 1L, "pDue:k1:utinh:2026-06-30", 1L));
    var ward =
        Node.empty(WARD)
            .with(List.of(new Contribution("k1", 1, counts)), NOW)
            .under(below(PROVINCE, WHEN_ENTERED, 1));
    var province =
        Node.empty(PROVINCE)
            .with(told(1, ward.crossing()), NOW)
            .under(below(node("bnv"), WHEN_ENTERED, 1));

    assertThat(ward.crossing()).isEqualTo(counts);
    assertThat(province.total()).isEqualTo(counts);
    assertThat(province.crossing()).isEqualTo(Totals.NONE);
  }

  @Test
  void aBucketTellsItsUnitEverything() {
    var counts = new Totals(Map.of("p:k1:utinh:act", 1L, "out:session", 2L));
    var bucket = Node.empty(PROVINCE.bucket(3)).with(told(1, counts), NOW);

    assertThat(bucket.crossing()).isEqualTo(counts);
  }

  @Test
  void theRootTellsNobody() {
    var root = Node.empty(node("bnv")).with(told(1, totals("act", 1)), NOW);

    assertThat(root.under(new Standing(WHEN_ENTERED, 1, null, 1)).tidings(NOW)).isEmpty();
  }

  @Test
  void aUnitThatMovesLeavesATombstoneThatNothingOlderCanUndo() {
    var before =
        Node.empty(WARD)
            .with(List.of(new Contribution("p~1", 1, totals("act", 1))), NOW)
            .under(below(PROVINCE, WHEN_ENTERED, 1));
    var after = before.under(below(OTHER_PROVINCE, WHEN_ENTERED, 2));

    long old = before.tidings(NOW).getFirst().sequence();
    assertThat(after.tidings(NOW))
        .satisfiesExactly(
            tombstone -> {
              assertThat(tombstone.parent()).isEqualTo(PROVINCE);
              assertThat(tombstone.gone()).isTrue();
              assertThat(tombstone.sequence()).isGreaterThan(old);
            },
            total -> {
              assertThat(total.parent()).isEqualTo(OTHER_PROVINCE);
              assertThat(total.totals()).isEqualTo(totals("act", 1));
            });
  }

  @Test
  void aUnitThatMovesBackIsCountedThereAgain() {
    var node =
        Node.empty(WARD)
            .with(List.of(new Contribution("p~1", 1, totals("act", 1))), NOW)
            .under(below(PROVINCE, WHEN_ENTERED, 1));
    var away = node.under(below(OTHER_PROVINCE, WHEN_ENTERED, 2));
    var back = away.under(below(PROVINCE, WHEN_ENTERED, 3));

    var province = deliver(Node.empty(PROVINCE), node, back, away);
    var other = deliver(Node.empty(OTHER_PROVINCE), node, back, away);
    assertThat(province.total()).isEqualTo(totals("act", 1));
    assertThat(other.total()).isEqualTo(Totals.NONE);
  }

  private static Node deliver(Node target, Node... told) {
    List<Change> changes = new ArrayList<>();
    for (Node node : told) {
      for (NodeTotalled tiding : node.tidings(NOW)) {
        if (tiding.parent().equals(target.id())) {
          changes.add(
              new ChildTotal(tiding.child(), tiding.sequence(), tiding.totals(), tiding.gone()));
        }
      }
    }
    return target.with(changes, NOW);
  }

  @Test
  void anInstanceWhoseTreeLagsDoesNotUndoAMove() {
    var moved =
        Node.empty(WARD)
            .under(below(PROVINCE, WHEN_ENTERED, 1))
            .under(below(OTHER_PROVINCE, WHEN_ENTERED, 2));

    assertThat(moved.under(below(PROVINCE, WHEN_ENTERED, 1))).isSameAs(moved);
    assertThat(moved.under(Standing.UNKNOWN)).isSameAs(moved);
  }

  @Test
  void sourcesBeyondWhatADocumentHoldsGoToBucketsAndAreCountedAllTheSame() {
    List<Contribution> many = new ArrayList<>();
    for (int i = 0; i < Node.MAX_OWN + 50; i++) {
      many.add(new Contribution("p~" + i, 1, new Totals(Map.of("act", 1L, "units", 1L))));
    }
    var changes = new Changes();
    many.forEach(change -> changes.add(WARD, change, NOW));

    var node = Node.empty(WARD).with(changes.of(WARD), NOW);
    var overflowing = changes.overflowing(List.of(node));
    for (NodeId id : overflowing.nodes()) {
      var bucket = Node.empty(id).with(overflowing.of(id), NOW);
      node = node.with(List.of(new ChildTotal(id, 1, bucket.crossing(), false)), NOW);
    }

    assertThat(node.own()).hasSize(Node.MAX_OWN);
    assertThat(node.total()).isEqualTo(new Totals(Map.of("act", Node.MAX_OWN + 50L, "units", 1L)));
    var full = node;
    assertThat(many).allSatisfy(change -> assertHome(full, overflowing, change));
  }

  private static void assertHome(Node full, Changes overflowing, Contribution change) {
    NodeId home = full.homeOf(change.source());
    if (full.own().containsKey(change.source())) {
      assertThat(home).isEqualTo(WARD);
    } else {
      assertThat(overflowing.of(home)).contains(change);
    }
  }
}
