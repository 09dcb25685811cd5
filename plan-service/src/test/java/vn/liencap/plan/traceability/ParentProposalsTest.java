package vn.liencap.plan.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.plan.traceability.ParentProposals.Proposal;
import vn.liencap.plan.traceability.domain.ItemKind;
import vn.liencap.plan.traceability.domain.TracedItem;

class ParentProposalsTest {
  private static final PlanId ABOVE = new PlanId("bo");

  private static TracedItem item(String id, ItemKind kind, String text, ItemRef... serves) {
    return new TracedItem(new ItemId(id), kind, text, List.of(serves));
  }

  private static List<Proposal> proposals(TracedItem own, TracedItem... above) {
    return ParentProposals.between(List.of(own), List.of(above), ABOVE);
  }

  @Test
  void theSameWordsInAnotherSpellingAreSure() {
    assertThat(
            proposals(
                item("a", ItemKind.ACTIVITY, "Tuyên truyền trên địa bàn phường Tân Hoà"),
                item("x", ItemKind.ACTIVITY, "Tuyên truyền trên địa bàn phường Tân Hòa"),
                item("y", ItemKind.ACTIVITY, "Tập huấn nghiệp vụ cho công chức")))
        .singleElement()
        .returns(new ItemId("x"), Proposal::serves)
        .returns(true, Proposal::sure);
  }

  @Test
  void whatIsOnlyLikeItIsShownButNotSure() {
    assertThat(
            proposals(
                item(
                    "a",
                    ItemKind.ACTIVITY,
                    "Hướng dẫn người dân nộp hồ sơ trực tuyến tại tổ dân phố"),
                item("x", ItemKind.OBJECTIVE, "Người dân tự nộp hồ sơ trực tuyến tại nơi cư trú")))
        .singleElement()
        .returns(false, Proposal::sure);
  }

  @Test
  void whatSharesNothingIsNotProposed() {
    assertThat(
            proposals(
                item("a", ItemKind.ACTIVITY, "Trồng cây xanh"),
                item("x", ItemKind.ACTIVITY, "Tập huấn nghiệp vụ cho công chức")))
        .isEmpty();
  }

  @Test
  void targetsAndDutiesHaveNoLinksOfTheirOwn() {
    assertThat(
            proposals(
                item("a", ItemKind.DUTY, "Tập huấn nghiệp vụ"),
                item("x", ItemKind.ACTIVITY, "Tập huấn nghiệp vụ")))
        .isEmpty();
  }

  @Test
  void whatIsLinkedAlreadyIsSaidToBe() {
    assertThat(
            proposals(
                item(
                    "a",
                    ItemKind.ACTIVITY,
                    "Tập huấn nghiệp vụ",
                    new ItemRef(ABOVE, new ItemId("x"))),
                item("x", ItemKind.ACTIVITY, "Tập huấn nghiệp vụ")))
        .singleElement()
        .returns(true, Proposal::linked);
  }
}
