package vn.liencap.reporting.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

class BucketsTest {
  private static final NodeId PARENT =
      NodeId.of(new ProgrammeId("cchc"), "Y2026", new UnitId("utinh"));

  @Test
  void aParentOfUpTo256ChildrenKeepsThemItself() {
    assertThat(Buckets.holderOf(PARENT, new UnitId("u1"), 256)).isEqualTo(PARENT);
  }

  @ParameterizedTest
  @ValueSource(ints = {257, 300, 1_000, 10_000, 40_000})
  void noBucketHoldsMoreThan256Children(int children) {
    Map<NodeId, Integer> sizes = new HashMap<>();
    for (int i = 0; i < children; i++) {
      NodeId holder = Buckets.holderOf(PARENT, new UnitId("u%012d".formatted(i * 7919)), children);
      assertThat(holder.isBucket()).isTrue();
      sizes.merge(holder, 1, Integer::sum);
    }

    assertThat(sizes.values()).allMatch(size -> size <= 256);
    assertThat(Integer.bitCount(powerOfTwoAbove(sizes.size()))).isEqualTo(1);
    assertThat(sizes.size()).isLessThanOrEqualTo(512);
  }

  private static int powerOfTwoAbove(int number) {
    return Integer.highestOneBit(Math.max(1, number - 1)) * 2;
  }

  @Test
  void whenTheNumberOfBucketsDoublesAChildStaysOrGoesToOneOther() {
    for (int i = 0; i < 500; i++) {
      var child = new UnitId("u" + i);
      int before = number(Buckets.holderOf(PARENT, child, 500));
      int after = number(Buckets.holderOf(PARENT, child, 1_000));
      assertThat(after).isIn(before, before + 4);
    }
  }

  private static int number(NodeId bucket) {
    return Integer.parseInt(bucket.value().substring(bucket.value().lastIndexOf('b') + 1));
  }

  @Test
  void bucketsOfChildrenAndOfOwnSourcesAreToldApart() {
    NodeId children = Buckets.holderOf(PARENT, new UnitId("u1"), 300);
    NodeId own = Buckets.ofSource(PARENT, "p~1");

    assertThat(Buckets.holdsChildren(children)).isTrue();
    assertThat(Buckets.holdsOwn(children)).isFalse();
    assertThat(Buckets.holdsChildren(own)).isFalse();
    assertThat(Buckets.holdsOwn(own)).isTrue();
    assertThat(Buckets.unitNode(own)).isEqualTo(PARENT);
    assertThat(Buckets.holdsChildren(PARENT) || Buckets.holdsOwn(PARENT)).isFalse();
  }
}
