package vn.liencap.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  @Test
  void anActivityNamesItsAssignmentAndItsItem() {
    var assignment = AssignmentId.of(new PlanId("p1"), new UnitId("u1"));
    var activity = ActivityId.of(assignment, new ItemId("hd-2"));
    assertThat(activity.value()).isEqualTo("p1~u1~hd-2");
    assertThat(activity.assignment()).isEqualTo(assignment);
    assertThat(activity.item()).isEqualTo(new ItemId("hd-2"));
    assertThat(assignment.plan()).isEqualTo(new PlanId("p1"));
    assertThat(assignment.unit()).isEqualTo(new UnitId("u1"));
  }

  @Test
  void aBucketIsToldFromTheNodeThatPeopleRead() {
    var node = NodeId.of(new ProgrammeId("ct"), "Y2026", new UnitId("u1"));
    assertThat(node.isBucket()).isFalse();
    assertThat(node.bucket(3).isBucket()).isTrue();
    assertThat(node.bucket(3).unit()).isEqualTo(node.unit());
    assertThat(node.bucket(3).period()).isEqualTo("Y2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a/b", "a.b", "a$b", "đ", "a\nb"})
  void anIdHoldsOnlyWhatUrlsAndFieldNamesBear(String text) {
    assertThatThrownBy(() -> new UnitId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIdIsNoLongerThanItsLimit() {
    assertThat(new ItemId("x".repeat(Id.MAX_LENGTH)).value()).hasSize(Id.MAX_LENGTH);
    assertThatThrownBy(() -> new ItemId("x".repeat(Id.MAX_LENGTH + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
