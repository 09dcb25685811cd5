package vn.liencap.plan.amending.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.contracts.plan.Carrier.EACH;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.section;
import static vn.liencap.plan.Example.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;

class DifferenceTest {
  private static final PlanContent BEFORE =
      content(
          List.of(activity("a", EACH), activity("b", EACH), activity("c", EACH)),
          List.of(section(List.of(), "d1", "d2")));

  private static KeyActivity later(KeyActivity activity) {
    return new KeyActivity(
        activity.id(),
        activity.title(),
        activity.carrier(),
        List.of(text("Sở Tài chính")),
        activity.coordinating(),
        new Timing(TimingKind.QUARTER, null, 2026, 4, null, null, null, null),
        activity.funding(),
        activity.outputs(),
        activity.budget(),
        activity.mandatory(),
        activity.serves());
  }

  @Test
  void theSameTextDiffersInNothing() {
    Difference none = Difference.between(BEFORE, BEFORE);
    assertThat(none.changes()).isEmpty();
    assertThat(none.unchanged())
        .isEqualTo(7); // the head, an objective, three activities, two duties
  }

  @Test
  void itemsThatCameWentAndChangedAreToldFieldByField() {
    PlanContent after =
        content(
            List.of(activity("c", EACH), later(activity("a", EACH)), activity("e", EACH)),
            List.of(section(List.of(), "d1")));
    Difference difference = Difference.between(BEFORE, after);
    assertThat(difference.changes())
        .extracting(change -> change.kind() + " " + change.part() + " " + change.item())
        .containsExactly(
            "CHANGED activities a",
            "ADDED activities e",
            "REMOVED activities b",
            "REMOVED duties d2");
    assertThat(difference.changes().getFirst().fields())
        .containsExactly(
            new FieldChange("lead", "", "Sở Tài chính"),
            new FieldChange("timing", "Thường xuyên", "quý 4/2026"));
    assertThat(difference.changes().get(1).fields())
        .contains(new FieldChange("title", "", "Việc e"));
    assertThat(difference.of(new ItemId("c"))).as("only moved").isNull();
  }

  @Test
  void whatIsReadBackwardsSwapsWhatCameAndWhatWent() {
    PlanContent after = content(List.of(activity("a", EACH), activity("e", EACH)), List.of());
    Difference down = Difference.between(BEFORE, after);
    Difference up = Difference.between(after, BEFORE);
    assertThat(down.count(ItemChange.Kind.ADDED)).isEqualTo(up.count(ItemChange.Kind.REMOVED));
    assertThat(down.count(ItemChange.Kind.REMOVED)).isEqualTo(up.count(ItemChange.Kind.ADDED));
    assertThat(down.unchanged()).isEqualTo(up.unchanged());
  }
}
