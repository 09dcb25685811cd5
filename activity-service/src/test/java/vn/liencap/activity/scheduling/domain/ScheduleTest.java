package vn.liencap.activity.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.DEPARTMENT;
import static vn.liencap.activity.Samples.PLAN;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.assignment;
import static vn.liencap.activity.Samples.item;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.text;
import static vn.liencap.activity.Samples.timing;
import static vn.liencap.activity.Samples.unitParty;
import static vn.liencap.activity.Samples.wardsOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liencap.activity.domain.Activity;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.TimingKind;

class ScheduleTest {
  private final KeyActivity led =
      item(
          "led",
          Carrier.LEAD,
          List.of(unitParty(WARD), unitParty(DEPARTMENT)),
          List.of(unitParty(SECOND_WARD)));
  private final KeyActivity each =
      item("each", Carrier.EACH, List.of(wardsOf(PROVINCE)), List.of(unitParty(DEPARTMENT)));
  private final IssuedPlan plan = plan(PLAN, PROVINCE, List.of(led, each));

  @Test
  void inModeExecuteEveryItemBecomesAnActivity() {
    assertThat(Schedule.of(plan).activities(assignAll(plan, WARD), TODAY))
        .extracting(activity -> activity.state().id().value())
        .containsExactly("ke-hoach~phuong1~led", "ke-hoach~phuong1~each");
  }

  @Test
  void inModeImplementOnlyWhatTheUnitLeadsDoes() {
    var implement =
        assignment(
            plan,
            WARD,
            AssignmentMode.IMPLEMENT,
            List.of(
                new AssignedItem(led.id(), Carrier.LEAD),
                new AssignedItem(each.id(), Carrier.EACH)));

    assertThat(Schedule.of(plan).activities(implement, TODAY))
        .extracting(activity -> activity.state().item())
        .containsExactly(led.id());
  }

  @Test
  void anActivitySaysAllThatItsPlanSays() {
    var state = only(plan, led).state();

    assertThat(state.id()).isEqualTo(ActivityId.of(assignAll(plan, WARD).id(), new ItemId("led")));
    assertThat(state.title()).isEqualTo(led.title());
    assertThat(state.kind()).isEqualTo(ActivityKind.KEY_ACTIVITY);
    assertThat(state.unit()).isEqualTo(WARD);
    assertThat(state.issuer()).isEqualTo(PROVINCE);
    assertThat(state.start()).isEqualTo(LocalDate.of(2026, 1, 20));
    assertThat(state.due()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(state.originalDue()).isEqualTo(state.due());
    assertThat(state.budgetPlanned()).isEqualTo(1_000_000);
    assertThat(state.status()).isEqualTo(ActivityStatus.NOT_STARTED);
    assertThat(state.sequence()).isEqualTo(1);
    assertThat(only(plan, led).evidence()).isEqualTo(Rhythm.QUARTER);
  }

  @Test
  void aSecondLeadTakesPart() {
    assertThat(only(plan, led).coordinating())
        .containsExactly(unitParty(DEPARTMENT), unitParty(SECOND_WARD));
  }

  @Test
  void theOthersOfAGroupDoNotTakePartInEachOthersWork() {
    assertThat(only(plan, each).coordinating()).containsExactly(unitParty(DEPARTMENT));
  }

  @Test
  void aPostThatLeadsIsNamedAtTheIssuer() {
    var byPosts =
        item(
            "posts",
            Carrier.LEAD,
            List.of(text("Công chức Văn phòng – Thống kê"), text("Văn hóa – Xã hội")),
            List.of(text("Các cán bộ, công chức phường có liên quan")));
    IssuedPlan wardPlan = plan(PLAN, WARD, List.of(byPosts));
    Activity activity = only(wardPlan, byPosts);

    assertThat(activity.state().post())
        .isEqualTo("Công chức Văn phòng – Thống kê; Văn hóa – Xã hội");
    assertThat(activity.coordinating())
        .containsExactly(text("Các cán bộ, công chức phường có liên quan"));
  }

  @Test
  void aDutyOfTheImplementationSectionBecomesAnActivity() {
    var duty = new Duty(new ItemId("duty"), "Báo cáo kết quả", timing(TimingKind.UNSPECIFIED));
    var responsibility =
        new Responsibility("UBND các xã, phường", List.of(wardsOf(PROVINCE)), List.of(duty));
    IssuedPlan withDuty = plan(PLAN, PROVINCE, List.of(), List.of(responsibility), 1);
    var assignment =
        assignment(
            withDuty,
            WARD,
            AssignmentMode.EXECUTE,
            List.of(new AssignedItem(duty.id(), Carrier.EACH)));

    var state = Schedule.of(withDuty).activities(assignment, TODAY).getFirst().state();

    assertThat(state.kind()).isEqualTo(ActivityKind.DUTY);
    assertThat(state.title()).isEqualTo("Báo cáo kết quả");
    assertThat(state.post()).isNull();
    assertThat(state.budgetPlanned()).isZero();
  }

  @Test
  void aDutyOfPostsIsTheIssuersOwnWithTheirNames() {
    var duty = new Duty(new ItemId("duty"), "Theo dõi", timing(TimingKind.UNSPECIFIED));
    Party post = new Party("Văn phòng HĐND và UBND", null, null, "Văn phòng");
    IssuedPlan withDuty =
        plan(
            PLAN,
            WARD,
            List.of(),
            List.of(new Responsibility("Văn phòng", List.of(post), List.of(duty))),
            1);
    var assignment =
        assignment(
            withDuty,
            WARD,
            AssignmentMode.EXECUTE,
            List.of(new AssignedItem(duty.id(), Carrier.EACH)));

    assertThat(Schedule.of(withDuty).activities(assignment, TODAY).getFirst().state().post())
        .isEqualTo("Văn phòng");
  }

  @Test
  void anItemOfALaterVersionIsMissed() {
    var later =
        assignment(
            plan,
            WARD,
            AssignmentMode.EXECUTE,
            List.of(
                new AssignedItem(led.id(), Carrier.LEAD),
                new AssignedItem(new ItemId("later"), Carrier.EACH)));

    assertThat(Schedule.of(plan).knowsAll(later)).isFalse();
    assertThat(Schedule.of(plan).activities(later, TODAY)).hasSize(1);
    assertThat(Schedule.of(plan).knowsAll(assignAll(plan, WARD))).isTrue();
  }

  private static Activity only(IssuedPlan plan, KeyActivity item) {
    var unit = plan.issuer().equals(WARD) ? plan.issuer() : WARD;
    var assignment =
        assignment(
            plan,
            unit,
            AssignmentMode.EXECUTE,
            List.of(new AssignedItem(item.id(), item.carrier())));
    return Schedule.of(plan).activities(assignment, TODAY).getFirst();
  }
}
