package vn.liencap.activity.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.activity.ActivityServiceTest;
import vn.liencap.activity.Samples;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.ActivityCommand;
import vn.liencap.activity.domain.ActivityCommand.Complete;
import vn.liencap.activity.domain.ActivityCommand.EnterProgress;
import vn.liencap.activity.domain.ActivityCommand.NameOwner;
import vn.liencap.activity.progress.Entries.Recorded;
import vn.liencap.activity.progress.Outcome.Done;
import vn.liencap.activity.scheduling.Scheduling;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityProgressed;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.EventPublisher;

@ActivityServiceTest
class ProgressIT {
  @Autowired private Progress progress;
  @Autowired private Scheduling scheduling;
  @Autowired private Activities activities;
  @Autowired private Entries entries;
  @Autowired private EventPublisher publisher;
  @Autowired private UnitDirectory directory;
  @Autowired private MongoTemplate mongo;

  private static int plans;
  private final Actor lead = officer(WARD);
  private final Actor partner = officer(SECOND_WARD);
  private ActivityId activity = new ActivityId("none");

  @BeforeEach
  void anActivityThatTheWardLeadsWithAPartner() {
    Samples.country().forEach(directory::apply);
    var item = item("i1", Carrier.LEAD, List.of(unitParty(WARD)), List.of(unitParty(SECOND_WARD)));
    IssuedPlan plan = plan(new PlanId("progress" + ++plans), PROVINCE, List.of(item));
    scheduling.takeIn(List.of(plan), List.of(assignAll(plan, WARD)));
    activity = ActivityId.of(assignAll(plan, WARD).id(), new ItemId("i1"));
  }

  @Test
  void anEntryIsStoredToldAndTakenIntoTheHistory() {
    Activity after = done(lead, entry("e1", 2));

    assertThat(activities.find(activity)).contains(after);
    assertThat(after.state().status()).isEqualTo(ActivityStatus.IN_PROGRESS);
    await()
        .untilAsserted(
            () ->
                assertThat(entries.of(activity, null, 10))
                    .containsExactly(new Recorded(activity, 2, after.recent().getFirst())));
    await().untilAsserted(() -> assertThat(outbox()).isEmpty());
  }

  @Test
  void theSameEntryAgainGivesTheSameAnswer() {
    Activity once = done(lead, entry("e1", 2));

    assertThat(done(lead, entry("e1", 2))).isEqualTo(once);
    assertThat(activities.find(activity)).contains(once);
  }

  @Test
  void anEntryIsKnownAlsoWhenTheActivityHasForgottenIt() {
    for (int i = 1; i <= Activity.ANSWERED + 1; i++) {
      done(lead, entry("e" + i, 1));
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> entries.contains(activity, "e1"));

    assertThat(done(lead, entry("e1", 1)).state().outputs())
        .containsEntry("session", Activity.ANSWERED + 1L);
    done(lead, new Complete("c1", TODAY, "", Map.of(), 0));
    assertThat(done(lead, entry("e1", 1)).state().status()).isEqualTo(ActivityStatus.COMPLETED);
  }

  @Test
  void eightPeopleAtOnceLoseNothing() throws Exception {
    var enterings = new ArrayList<Callable<Outcome>>();
    for (int person = 0; person < 8; person++) {
      for (int i = 0; i < 25; i++) {
        String id = "p" + person + "-" + i;
        Actor actor = person % 2 == 0 ? lead : partner;
        enterings.add(() -> progress.carryOut(activity, entry(id, 1), actor, null));
        enterings.add(() -> progress.carryOut(activity, entry(id, 1), actor, null));
      }
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Outcome> entering : threads.invokeAll(enterings)) {
        assertThat(entering.get()).isInstanceOf(Done.class);
      }
    }

    ActivityState total = activities.find(activity).orElseThrow().state();
    assertThat(total.outputs()).containsExactly(Map.entry("session", 200L));
    assertThat(total.contributions())
        .containsExactly(Map.entry(SECOND_WARD.value(), Map.of("session", 100L)));
    assertThat(total.sequence()).isEqualTo(201);
    await().untilAsserted(() -> assertThat(outbox()).isEmpty());
  }

  @Test
  void historyTakesEachEntryOnceHoweverOftenAndInWhateverOrderItIsTold() {
    Activity first = done(lead, entry("e1", 1));
    Activity second = done(partner, entry("e2", 2));
    var told = List.of(told(second, partner, 1), told(first, lead, 0), told(second, partner, 1));

    publisher.publish(told);
    publisher.publish(told.reversed());
    done(lead, entry("last", 1));

    await()
        .untilAsserted(
            () ->
                assertThat(entries.of(activity, null, 10))
                    .extracting(recorded -> recorded.entry().id())
                    .containsExactly("last", "e2", "e1"));
    assertThat(entries.of(activity, 3L, 10)).hasSize(1);
    assertThat(entries.of(activity, null, 2)).hasSize(2);
  }

  @Test
  void onlyTheLeadCompletesAndNothingIsEnteredAfterwards() {
    var complete = new Complete("c1", TODAY, "Đã tổng kết", sessions(1), 0);

    assertThat(progress.carryOut(activity, complete, partner, null))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(done(lead, complete).state().status()).isEqualTo(ActivityStatus.COMPLETED);
    assertThat(done(lead, complete).state().outputs()).containsEntry("session", 1L);
    assertThat(progress.carryOut(activity, entry("e9", 1), lead, null))
        .isInstanceOf(Outcome.Refused.class);
    await().untilAsserted(() -> assertThat(entries.of(activity, null, 10)).hasSize(1));
  }

  @Test
  void whoSawAnOlderStateIsTold() {
    done(lead, entry("e1", 1));

    assertThat(progress.carryOut(activity, entry("e2", 1), lead, 1L))
        .isEqualTo(new Outcome.Stale());
    assertThat(progress.carryOut(activity, entry("e2", 1), lead, 2L)).isInstanceOf(Done.class);
    assertThat(progress.carryOut(activity, entry("e2", 1), lead, 2L)).isInstanceOf(Done.class);
  }

  @Test
  void anOwnerIsNamed() {
    var name = new NameOwner(new PersonId("lan"), "Công chức Văn hóa - Xã hội");

    assertThat(done(lead, name).state().owner()).isEqualTo(new PersonId("lan"));
    assertThat(activities.find(activity).orElseThrow().state().post())
        .isEqualTo("Công chức Văn hóa - Xã hội");
  }

  @Test
  void anUnknownActivityIsMissing() {
    assertThat(progress.carryOut(new ActivityId("no~such~thing"), entry("e1", 1), lead, null))
        .isEqualTo(new Outcome.Missing());
  }

  private static ActivityProgressed told(Activity activity, Actor by, int recent) {
    return new ActivityProgressed(activity.state(), activity.recent().get(recent), by, Samples.NOW);
  }

  private static EnterProgress entry(String id, long count) {
    return new EnterProgress(id, TODAY, "Phát thanh", null, sessions(count), 0, null);
  }

  private Activity done(Actor actor, ActivityCommand command) {
    return ((Done) progress.carryOut(activity, command, actor, null)).activity();
  }

  private List<Document> outbox() {
    Document stored =
        Objects.requireNonNull(mongo.findById(activity.value(), Document.class, "activities"));
    return stored.getList("outbox", Document.class, List.of());
  }
}
