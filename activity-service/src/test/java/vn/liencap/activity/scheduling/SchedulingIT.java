package vn.liencap.activity.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.liencap.activity.Samples.PROVINCE;
import static vn.liencap.activity.Samples.TODAY;
import static vn.liencap.activity.Samples.WARD;
import static vn.liencap.activity.Samples.amended;
import static vn.liencap.activity.Samples.assignAll;
import static vn.liencap.activity.Samples.eachItems;
import static vn.liencap.activity.Samples.following;
import static vn.liencap.activity.Samples.item;
import static vn.liencap.activity.Samples.officer;
import static vn.liencap.activity.Samples.plan;
import static vn.liencap.activity.Samples.sessions;
import static vn.liencap.activity.Samples.unitParty;
import static vn.liencap.activity.Samples.withdrawn;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.Acting;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.Decision;
import vn.liencap.activity.domain.Part;
import vn.liencap.activity.scheduling.domain.Assignments;
import vn.liencap.activity.scheduling.domain.IssuedPlans;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.messaging.EventPublisher;

@ActivityServiceTest
class SchedulingIT {
  @Autowired private IssuedPlans plans;
  @Autowired private Assignments assignments;
  @Autowired private Activities activities;
  @Autowired private Clock clock;
  @Autowired private MongoTemplate mongo;

  private final RecordingPublisher published = new RecordingPublisher();

  @Test
  void anAssignmentOfAKnownPlanBecomesActivities() {
    IssuedPlan plan = eachPlan("known", 10);

    scheduling().takeIn(List.of(plan), List.of());
    scheduling().takeIn(List.of(), List.of(assignAll(plan, WARD)));

    assertThat(stored(plan, WARD)).hasSize(10);
    assertThat(published.states()).containsExactlyInAnyOrderElementsOf(stored(plan, WARD));
  }

  @Test
  void anAssignmentThatComesFirstWaitsForItsPlan() {
    IssuedPlan plan = eachPlan("late", 10);

    scheduling().takeIn(List.of(), List.of(assignAll(plan, WARD)));
    assertThat(stored(plan, WARD)).isEmpty();
    assertThat(published.states()).isEmpty();
    scheduling().takeIn(List.of(plan), List.of());

    assertThat(stored(plan, WARD)).hasSize(10);
    assertThat(published.states()).hasSize(10);
    assertThat(assignments.parked(plan.id(), null, 10)).isEmpty();
  }

  @Test
  void moreAssignmentsThanAPageWaitForTheirPlan() {
    IssuedPlan plan = eachPlan("crowd", 1);
    List<AssignmentState> crowd =
        IntStream.range(0, 1_100).mapToObj(i -> assignAll(plan, new UnitId("crowd" + i))).toList();

    scheduling().takeIn(List.of(), crowd);
    scheduling().takeIn(List.of(plan), List.of());

    assertThat(published.states()).hasSize(1_100);
    assertThat(assignments.parked(plan.id(), null, 10)).isEmpty();
  }

  @Test
  void everythingTwiceAndInTheWrongOrderIsAsOnce() {
    IssuedPlan plan = eachPlan("twice", 3);
    AssignmentState assignment = assignAll(plan, WARD);

    scheduling().takeIn(List.of(), List.of(assignment, assignment));
    scheduling().takeIn(List.of(plan, plan), List.of(assignment));
    List<ActivityState> once = stored(plan, WARD);
    published.clear();
    scheduling().takeIn(List.of(plan), List.of());
    scheduling().takeIn(List.of(), List.of(assignment));

    assertThat(once).hasSize(3);
    assertThat(stored(plan, WARD)).isEqualTo(once);
    assertThat(published.states()).containsExactlyInAnyOrderElementsOf(once);
  }

  @Test
  void whatWasWrittenButNotPublishedIsPublishedWhenTheBatchComesAgain() {
    IssuedPlan plan = eachPlan("crash", 10);
    AssignmentState assignment = assignAll(plan, WARD);
    published.failOnce();

    assertThatThrownBy(() -> scheduling().takeIn(List.of(plan), List.of(assignment)))
        .isInstanceOf(KafkaException.class);
    assertThat(stored(plan, WARD)).hasSize(10);
    assertThat(published.states()).isEmpty();
    scheduling().takeIn(List.of(plan), List.of(assignment));

    assertThat(published.states()).containsExactlyInAnyOrderElementsOf(stored(plan, WARD));
  }

  @Test
  void aPlanThatFailsToServeTheWaitingServesThemWhenItComesAgain() {
    IssuedPlan plan = eachPlan("crashlate", 2);
    scheduling().takeIn(List.of(), List.of(assignAll(plan, WARD)));
    published.failOnce();

    assertThatThrownBy(() -> scheduling().takeIn(List.of(plan), List.of()))
        .isInstanceOf(KafkaException.class);
    scheduling().takeIn(List.of(plan), List.of());

    assertThat(published.states()).hasSize(2);
  }

  @Test
  void aRedeliveredAssignmentTellsThePresentStateAndOverwritesNothing() {
    IssuedPlan plan = eachPlan("underway", 2);
    AssignmentState assignment = assignAll(plan, WARD);
    scheduling().takeIn(List.of(plan), List.of(assignment));
    Activity begun = enter(activities.find(id(plan, WARD, "i1")).orElseThrow());
    published.clear();

    scheduling().takeIn(List.of(), List.of(assignment));

    assertThat(published.states()).contains(begun.state());
    assertThat(activities.find(begun.state().id())).contains(begun);
  }

  @Test
  void aNewItemAmongKnownOnesIsAddedBesideThem() {
    IssuedPlan plan = eachPlan("grown", 3);
    AssignmentState all = assignAll(plan, WARD);
    AssignmentState first = withItems(all, 1, List.of(all.items().getFirst()));
    scheduling().takeIn(List.of(plan), List.of(first));
    Activity begun = enter(activities.find(id(plan, WARD, "i1")).orElseThrow());

    scheduling().takeIn(List.of(), List.of(withItems(all, 2, all.items()), first));

    assertThat(stored(plan, WARD)).hasSize(3);
    assertThat(activities.find(begun.state().id())).contains(begun);
  }

  @Test
  void anItemThatOnlyALaterVersionHoldsIsScheduledWhenItComes() {
    IssuedPlan first = eachPlan("amended", 1);
    IssuedPlan second = plan(first.id(), PROVINCE, eachItems(2), List.of(), first.sequence() + 1);

    scheduling().takeIn(List.of(first), List.of(assignAll(second, WARD)));
    assertThat(stored(second, WARD)).hasSize(1);
    scheduling().takeIn(List.of(second), List.of());

    assertThat(stored(second, WARD)).hasSize(2);
  }

  @Test
  void anOlderPlanAfterANewerOneChangesNothing() {
    IssuedPlan old = eachPlan("reordered", 1);
    IssuedPlan newer = plan(old.id(), PROVINCE, eachItems(2), List.of(), old.sequence() + 1);

    scheduling().takeIn(List.of(newer), List.of());
    scheduling().takeIn(List.of(old), List.of());

    assertThat(plans.find(Set.of(old.id()))).containsExactly(newer);
  }

  /** Three items of which one is begun; then one goes, one is renamed, one comes. */
  private final class Amended {
    private final IssuedPlan first;
    private final AssignmentState assigned;
    private final IssuedPlan second;
    private final AssignmentState following;

    Amended(String id) {
      first = eachPlan(id, 3);
      assigned = assignAll(first, WARD);
      var items = eachItems(4);
      second = amended(first, List.of(renamed(items.get(1)), items.get(2), items.get(3)));
      following = following(assigned, second);
      scheduling().takeIn(List.of(first), List.of(assigned));
      enter(activities.find(id(first, WARD, "i1")).orElseThrow());
      published.clear();
    }

    void check() {
      assertThat(state("i1").status()).isEqualTo(ActivityStatus.CANCELLED);
      assertThat(state("i1").outputs()).isEqualTo(sessions(2));
      assertThat(state("i2").title()).isEqualTo("Tên mới");
      assertThat(state("i3").sequence()).as("not touched").isEqualTo(1);
      assertThat(state("i4").status()).isEqualTo(ActivityStatus.NOT_STARTED);
      assertThat(assignments.parked(first.id(), null, 10)).isEmpty();
    }

    ActivityState state(String item) {
      return activities.find(id(first, WARD, item)).map(Activity::state).orElseThrow();
    }
  }

  private static KeyActivity renamed(KeyActivity item) {
    return new KeyActivity(
        item.id(),
        "Tên mới",
        item.carrier(),
        item.lead(),
        item.coordinating(),
        item.timing(),
        item.funding(),
        item.outputs(),
        item.budget(),
        item.mandatory(),
        item.serves());
  }

  @Test
  void activitiesFollowTheAmendedPlan() {
    var amended = new Amended("follows");
    scheduling().takeIn(List.of(amended.second), List.of());
    scheduling().takeIn(List.of(), List.of(amended.following));
    amended.check();
    assertThat(published.states()).extracting(state -> state.item().value()).contains("i1", "i2");
  }

  @Test
  void anAssignmentOfTheNewVersionWaitsForItsPlan() {
    var amended = new Amended("waits");
    scheduling().takeIn(List.of(), List.of(amended.following));
    assertThat(amended.state("i1").status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    scheduling().takeIn(List.of(amended.second), List.of());
    amended.check();
  }

  @Test
  void theOldVersionAfterTheNewOneAndEverythingTwiceSetsNothingBack() {
    var amended = new Amended("setback");
    scheduling().takeIn(List.of(amended.second), List.of(amended.following));
    ActivityState renamed = amended.state("i2");
    scheduling().takeIn(List.of(amended.first), List.of(amended.assigned));
    scheduling().takeIn(List.of(), List.of(amended.assigned, amended.following));
    scheduling().takeIn(List.of(amended.second), List.of(amended.following));
    amended.check();
    assertThat(amended.state("i2")).isEqualTo(renamed);
  }

  @Test
  void whatACrashKeptFromBeingToldIsToldWhenTheAmendmentComesAgain() {
    var amended = new Amended("crashed");
    published.failOnce();
    assertThatThrownBy(
            () -> scheduling().takeIn(List.of(amended.second), List.of(amended.following)))
        .isInstanceOf(KafkaException.class);
    scheduling().takeIn(List.of(amended.second), List.of(amended.following));
    amended.check();
    assertThat(published.states()).contains(amended.state("i1"), amended.state("i2"));
  }

  @Test
  void aUnitThatIsAskedNoMoreKeepsItsFiguresAndOwesNothing() {
    var amended = new Amended("released");
    scheduling().takeIn(List.of(amended.second), List.of(withdrawn(amended.assigned, 2)));
    assertThat(amended.state("i1").status()).isEqualTo(ActivityStatus.CANCELLED);
    assertThat(amended.state("i1").outputs()).isEqualTo(sessions(2));
    assertThat(amended.state("i3").status()).isEqualTo(ActivityStatus.CANCELLED);
    assertThat(activities.find(id(amended.first, WARD, "i4"))).isEmpty();
  }

  @Test
  void aPlanAndItsAssignmentsThatComeAtTheSameMomentMeet() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 40; round++) {
        IssuedPlan plan = eachPlan("race" + round, 1);
        var together = new CyclicBarrier(2);
        List<Callable<Void>> both =
            List.of(
                () -> takeInAfter(together, List.of(plan), List.of()),
                () -> takeInAfter(together, List.of(), List.of(assignAll(plan, WARD))));
        for (Future<Void> one : threads.invokeAll(both)) {
          one.get();
        }
        assertThat(stored(plan, WARD)).as("round %s", round).hasSize(1);
      }
    }
  }

  @Test
  void coordinatingUnitsAreKeptAsAddressingKeys() {
    KeyActivity led =
        item(
            "led",
            Carrier.LEAD,
            List.of(unitParty(WARD)),
            List.of(unitParty(Samples.SECOND_WARD), Samples.wardsOf(Samples.OTHER_PROVINCE)));
    IssuedPlan plan = plan(new PlanId("keys"), PROVINCE, List.of(led));
    scheduling().takeIn(List.of(plan), List.of(assignAll(plan, WARD)));

    var document =
        Objects.requireNonNull(mongo.findById("keys~phuong1~led", Document.class, "activities"));

    assertThat(document.getList("coordinatingKeys", String.class))
        .containsExactly("g:tinhkhac:COMMUNE", "u:phuong2");
  }

  @Test
  void whatAnEarlierVersionStoredIsAskedForItsRoundsFromNowOn() {
    IssuedPlan old = eachPlan("truoc-day", 2);
    scheduling().takeIn(List.of(old), List.of(assignAll(old, WARD)));
    ActivityId id = id(old, WARD, "i1");
    var collection = mongo.getCollection("activities");
    collection.updateMany(
        Filters.eq("state.plan", "truoc-day"),
        Updates.combine(Updates.unset("nextDue"), Updates.unset("state.scheduledOn")));
    published.clear();

    new RoundsUpgrade(activities, scheduling(), clock).bringUpToDate();

    ActivityState state = activities.find(id).orElseThrow().state();
    assertThat(state.scheduledOn()).isEqualTo(TODAY);
    assertThat(state.nextDue()).isEqualTo(LocalDate.of(2026, 9, 14));
    assertThat(state.sequence()).isEqualTo(2);
    assertThat(collection.find(Filters.eq("_id", id.value())).first())
        .containsEntry("nextDue", "2026-09-14");
    assertThat(published.states()).hasSize(2);
    published.clear();
    new RoundsUpgrade(activities, scheduling(), clock).bringUpToDate();
    assertThat(published.states()).isEmpty();
  }

  private Void takeInAfter(
      CyclicBarrier together, List<IssuedPlan> issued, List<AssignmentState> assigned)
      throws Exception {
    together.await();
    scheduling().takeIn(issued, assigned);
    return null;
  }

  private Scheduling scheduling() {
    return new Scheduling(plans, assignments, new Following(activities, clock), published, clock);
  }

  private static IssuedPlan eachPlan(String id, int items) {
    return plan(new PlanId(id), PROVINCE, eachItems(items));
  }

  private static ActivityId id(IssuedPlan plan, UnitId unit, String item) {
    return ActivityId.of(assignAll(plan, unit).id(), new ItemId(item));
  }

  private static AssignmentState withItems(
      AssignmentState assignment, long sequence, List<AssignedItem> items) {
    return new AssignmentState(
        assignment.id(),
        assignment.plan(),
        assignment.programme(),
        assignment.unit(),
        assignment.issuer(),
        assignment.planTitle(),
        assignment.planNumber(),
        assignment.planYear(),
        assignment.mode(),
        assignment.due(),
        items,
        assignment.status(),
        null,
        null,
        sequence,
        assignment.version(),
        assignment.standing(),
        null,
        null);
  }

  private List<ActivityState> stored(IssuedPlan plan, UnitId unit) {
    return plan.content().activities().stream()
        .flatMap(item -> activities.find(id(plan, unit, item.id().value())).stream())
        .map(Activity::state)
        .sorted(Comparator.comparing(state -> state.id().value()))
        .toList();
  }

  private Activity enter(Activity activity) {
    var acting =
        new Acting(
            officer(WARD), Part.LEAD, false, false, Set.of("session"), Samples.TODAY, Samples.NOW);
    var command = new EnterProgress("e1", Samples.TODAY, "Phát thanh", null, sessions(2), 0, null);
    var decision = (Decision.Accepted) activity.decide(command, acting);
    assertThat(activities.replace(activity, decision.after(), decision.event())).isTrue();
    return decision.after();
  }

  private static final class RecordingPublisher implements EventPublisher {
    private final List<ActivityState> states = new ArrayList<>();
    private boolean failing;

    @Override
    public synchronized void publish(Collection<? extends Event> events) {
      if (failing && !events.isEmpty()) {
        failing = false;
        throw new KafkaException("The broker is away");
      }
      events.forEach(event -> states.add(((ActivityEvent) event).activity()));
    }

    synchronized void failOnce() {
      failing = true;
    }

    synchronized void clear() {
      states.clear();
    }

    synchronized List<ActivityState> states() {
      return List.copyOf(states);
    }
  }
}
