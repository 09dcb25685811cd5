package vn.liencap.activity.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.activity.Samples.DEPARTMENT;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.SECOND_WARD;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.item;
import static vn.liencap.activity.Samples.officer;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.sessions;
import static vn.liencap.activity.Samples.unitParty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.browsing.ActivityDetail.Agency;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.ActivityFilter.UnitRole;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.browsing.Listing;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.progress.Outcome.Done;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;

/** One entry for several activities, and entries for agencies outside the tree. */
@ActivityServiceTest
class SharedWorkIT {
  private static final UnitId NEWSPAPER = new UnitId("bao");
  private static int plans;

  @Autowired private Progress progress;
  @Autowired private SharedWork shared;
  @Autowired private Scheduling scheduling;
  @Autowired private Activities activities;
  @Autowired private Listing listing;
  @Autowired private Browsing browsing;
  @Autowired private UnitDirectory directory;

  private final Actor ward = officer(WARD);
  private final Actor department = officer(DEPARTMENT);
  private PlanId plan = new PlanId("none");

  @BeforeEach
  void twoActivitiesOfTheWardWithANewspaperThatTheDepartmentAnswersFor() {
    Samples.country().forEach(directory::apply);
    var attributes =
        new UnitAttributes(
            LocalDate.of(2025, 7, 1), null, "bao", "Báo Đồng Nai", new Level("EXTERNAL"), null);
    directory.apply(new UnitState(NEWSPAPER, List.of(attributes), List.of(), null, DEPARTMENT, 1));
    var first = item("i1", Carrier.LEAD, List.of(unitParty(WARD)), List.of(unitParty(NEWSPAPER)));
    var second = item("i2", Carrier.LEAD, List.of(unitParty(WARD)), List.of());
    IssuedPlan issued = plan(new PlanId("shared" + ++plans), PROVINCE, List.of(first, second));
    scheduling.takeIn(List.of(issued), List.of(assignAll(issued, WARD)));
    plan = issued.id();
  }

  @Test
  void oneEntryServesSeveralActivitiesAndItsFiguresCountOnceAlsoWhenItIsSentAgain() {
    for (int times = 0; times < 2; times++) {
      assertThat(shared.enter(id("i1"), entry("e1", null), List.of(id("i2")), ward, null))
          .isInstanceOf(Done.class);
    }

    assertThat(state("i1").outputs()).isEqualTo(sessions(2));
    ActivityState other = state("i2");
    assertThat(other.outputs()).isEmpty();
    assertThat(other.status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    assertThat(other.lastProgressOn()).isEqualTo(TODAY);
    var told = activities.find(id("i2")).orElseThrow().recent();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().countedAt()).isEqualTo(id("i1"));
    assertThat(told.getFirst().text()).isEqualTo("Phát thanh");
  }

  @Test
  void whereOneRefusesNothingIsEnteredAnywhere() {
    progress.carryOut(id("i2"), new Complete("c", TODAY, "", Map.of(), 0), ward, null);

    assertThat(shared.enter(id("i1"), entry("e1", null), List.of(id("i2")), ward, null))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(state("i1").status()).isEqualTo(ActivityStatus.NOT_STARTED);
    assertThat(
            shared.enter(
                id("i1"), entry("e1", null), List.of(new ActivityId("no~such~thing")), ward, null))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void completingWithWordsServesTheOthersToo() {
    var complete = new Complete("c1", TODAY, "", sessions(1), 0);
    assertThat(shared.enter(id("i1"), complete, List.of(id("i2")), ward, null))
        .isInstanceOf(Done.class);
    assertThat(state("i1").status()).isEqualTo(ActivityStatus.COMPLETED);
    assertThat(activities.find(id("i2")).orElseThrow().recent().getFirst().text())
        .contains(state("i1").title());
  }

  @Test
  void whoAnswersForAnAgencyOutsideEntersItsPartWhichIsCountedOnceForTheLead() {
    done(
        department,
        entry("e1", null)); // it has no other part, so that whose it is need not be said
    done(ward, entry("e2", null));

    assertThat(state("i1").outputs()).isEqualTo(sessions(4));
    assertThat(state("i1").contributions()).isEqualTo(Map.of("bao", sessions(2)));
    var detail = browsing.detail(activities.find(id("i1")).orElseThrow(), department);
    assertThat(detail.behalf()).containsExactly(new Agency(NEWSPAPER, "Báo Đồng Nai"));
    assertThat(detail.allowed()).contains("progress").doesNotContain("own-part", "complete");
    assertThat(detail.coordinating().getFirst().answeredBy())
        .isEqualTo(new Agency(DEPARTMENT, "Sở Nội vụ"));
  }

  @Test
  void nobodyElseEntersForTheAgencyAndOnlyItsAnswerableUnitFindsTheWork() {
    assertThat(progress.carryOut(id("i1"), entry("e1", NEWSPAPER), ward, null))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(progress.carryOut(id("i2"), entry("e1", NEWSPAPER), department, null))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(found(DEPARTMENT)).containsExactly("i1");
    assertThat(found(SECOND_WARD)).isEmpty();
  }

  private List<String> found(UnitId unit) {
    var filter =
        new ActivityFilter(
            unit,
            UnitRole.COORDINATING,
            plan,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            false);
    return listing.find(filter, officer(unit), null, 10).orElseThrow().stream()
        .map(state -> state.item().value())
        .toList();
  }

  private void done(Actor actor, EnterProgress entry) {
    assertThat(progress.carryOut(id("i1"), entry, actor, null)).isInstanceOf(Done.class);
  }

  private static EnterProgress entry(String id, @Nullable UnitId behalf) {
    return new EnterProgress(
        id, TODAY, "Phát thanh", null, sessions(2), 0, null, null, behalf, null);
  }

  private ActivityId id(String item) {
    return ActivityId.of(AssignmentId.of(plan, WARD), new ItemId(item));
  }

  private ActivityState state(String item) {
    return activities.find(id(item)).orElseThrow().state();
  }
}
