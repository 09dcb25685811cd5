package vn.liencap.plan.assignments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.plan.Carrier.EACH;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.section;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.PlanContent;

class TakingOverTest {
  private static final PlanId ABOVE = new PlanId("above");

  private static KeyActivity said(String id, String title, String... serves) {
    KeyActivity plain = activity(id, EACH);
    return new KeyActivity(
        plain.id(),
        title,
        plain.carrier(),
        plain.lead(),
        plain.coordinating(),
        plain.timing(),
        plain.funding(),
        plain.outputs(),
        plain.budget(),
        plain.mandatory(),
        Arrays.stream(serves).map(item -> new ItemRef(ABOVE, new ItemId(item))).toList());
  }

  private static final PlanContent BEFORE =
      content(
          List.of(said("kept", "Giữ"), said("changed", "Cũ"), said("gone", "Bỏ")),
          List.of(section(List.of(), "d1", "d2")));
  private static final PlanContent AFTER =
      content(
          List.of(said("kept", "Giữ"), said("changed", "Mới"), said("added", "Thêm")),
          List.of(section(List.of(), "d1", "d3")));
  private static final PlanContent FRESH =
      content(
          List.of(
              said("kept", "Giữ", "kept"),
              said("changed", "Mới", "changed"),
              said("added", "Thêm", "added")),
          List.of(section(List.of(), "d1", "d3")));

  private static List<String> titles(PlanContent own) {
    return new TakingOver(ABOVE, BEFORE, AFTER, FRESH)
        .into(own).activities().stream().map(KeyActivity::title).toList();
  }

  @Test
  void whatWasTakenWordByWordFollowsAndWhatCameAndWentAboveComesAndGoes() {
    PlanContent own =
        content(
            List.of(
                said("kept", "Giữ", "kept"),
                said("changed", "Cũ", "changed"),
                said("gone", "Bỏ", "gone"),
                said("ours", "Việc riêng")),
            List.of());
    assertThat(titles(own)).containsExactly("Giữ", "Mới", "Việc riêng", "Thêm");
  }

  @Test
  void whatTheUnitWroteItselfStays() {
    PlanContent own =
        content(
            List.of(
                said("changed", "Theo cách của xã", "changed"),
                said("both", "Cả hai", "gone", "kept")),
            List.of());
    assertThat(titles(own)).containsExactly("Theo cách của xã", "Cả hai", "Thêm");
  }

  @Test
  void takenOverTwiceItIsAsOnce() {
    PlanContent own = content(List.of(said("changed", "Cũ", "changed")), List.of());
    var taking = new TakingOver(ABOVE, BEFORE, AFTER, FRESH);
    PlanContent once = taking.into(own);
    assertThat(taking.into(once)).isEqualTo(once);
  }

  @Test
  void dutiesFollowToo() {
    PlanContent own = content(List.of(), List.of(section(List.of(), "d1", "d2", "ours")));
    assertThat(
            new TakingOver(ABOVE, BEFORE, AFTER, FRESH)
                .into(own)
                .responsibilities()
                .getFirst()
                .duties())
        .extracting(Duty::id)
        .containsExactly(new ItemId("d1"), new ItemId("ours"), new ItemId("d3"));
  }
}
