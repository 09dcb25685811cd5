package vn.liencap.activity.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.liencap.activity.Samples.FOREIGN_WARD;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.actor;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.item;
import static vn.liencap.activity.Samples.officer;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.unitParty;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.Listing;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.activity.progress.Outcome;
import vn.liencap.activity.progress.Progress;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.runtime.ProblemException;

@ActivityServiceTest
class OwnersIT {
  private static final PersonId LAN = new PersonId("lan");
  private static final PersonId MINH = new PersonId("minh");
  private static final String ROOM = "Phòng Văn hóa - Xã hội";
  private static int plans;

  @Autowired private HandingOver handingOver;
  @Autowired private Progress progress;
  @Autowired private Scheduling scheduling;
  @Autowired private Activities activities;
  @Autowired private Listing listing;
  @Autowired private UnitDirectory directory;
  @Autowired private MongoTemplate mongo;

  private final Actor head = actor(WARD, Role.HEAD);
  private String plan = "none";

  @BeforeEach
  void fiveActivitiesOfTheWardAlone() {
    Samples.country().forEach(directory::apply);
    mongo.remove(new Query(), "activities");
    var items =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> item("i" + i, Carrier.LEAD, List.of(unitParty(WARD)), List.of()))
            .toList();
    IssuedPlan issued = plan(new PlanId("owners" + ++plans), PROVINCE, items);
    scheduling.takeIn(List.of(issued), List.of(assignAll(issued, WARD)));
    plan = issued.id().value();
    name("i1", LAN, ROOM);
    name("i2", LAN, "Văn phòng");
    name("i3", null, ROOM);
    name("i4", MINH, ROOM);
  }

  @Test
  void everybodyWhoHasWorkIsCounted() {
    assertThat(handingOver.owners(WARD, head))
        .containsExactlyInAnyOrder(
            new OwnedWork(new Owner(LAN, null), 2),
            new OwnedWork(new Owner(MINH, null), 1),
            new OwnedWork(new Owner(null, ROOM), 1),
            new OwnedWork(new Owner(null, null), 1));
  }

  @Test
  void whatIsMineIsWhatIOwnAndWhatMyRoomHasWithoutOneOwnerHoweverItIsSpelled() {
    assertThat(mine(LAN, "phòng văn hoá – xã hội")).containsExactly("i1", "i2", "i3");
    assertThat(mine(MINH, null)).containsExactly("i4");
    assertThat(mine(new PersonId("new"), ROOM)).containsExactly("i3");
  }

  @Test
  void theHeadHandsAllOfAPersonWhoLeavesOverAtOnceAndAgainChangesNothing() {
    assertThat(handingOver.handOver(new Owner(LAN, null), new Owner(null, ROOM), head))
        .isEqualTo(new HandingOver.HandedOver(2));
    assertThat(handingOver.handOver(new Owner(LAN, null), new Owner(null, ROOM), head))
        .isEqualTo(new HandingOver.HandedOver(0));
    assertThat(mine(LAN, null)).isEmpty();
    assertThat(mine(new PersonId("new"), ROOM)).containsExactly("i1", "i2", "i3");
    handingOver.handOver(new Owner(null, ROOM), new Owner(null, null), head);
    assertThat(handingOver.owners(WARD, head))
        .containsExactlyInAnyOrder(
            new OwnedWork(new Owner(MINH, null), 1), new OwnedWork(new Owner(null, null), 4));
  }

  @Test
  void onlyTheHeadHandsAllOverAndNobodyElsewhereSeesWhoHasWhat() {
    assertThatThrownBy(
            () -> handingOver.handOver(new Owner(LAN, null), new Owner(MINH, null), officer(WARD)))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> handingOver.owners(WARD, officer(FOREIGN_WARD)))
        .isInstanceOf(ProblemException.class);
    var foreign = actor(FOREIGN_WARD, Role.HEAD);
    assertThat(handingOver.handOver(new Owner(LAN, null), new Owner(MINH, null), foreign))
        .isEqualTo(new HandingOver.HandedOver(0));
  }

  private void name(String item, @Nullable PersonId person, String post) {
    var id = ActivityId.of(AssignmentId.of(new PlanId(plan), WARD), new ItemId(item));
    assertThat(progress.carryOut(id, new NameOwner(person, post), head, null))
        .isInstanceOf(Outcome.Done.class);
    assertThat(activities.find(id)).isPresent();
  }

  private List<String> mine(PersonId person, @Nullable String post) {
    var filter =
        new ActivityFilter(
            WARD, null, null, null, null, null, null, false, person, post, null, false);
    return listing.find(filter, head, null, 50).orElseThrow().stream()
        .map(ActivityState::item)
        .map(ItemId::value)
        .toList();
  }
}
