package vn.liencap.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.liencap.contracts.Role.CLERK;
import static vn.liencap.contracts.Role.HEAD;
import static vn.liencap.contracts.plan.AssignmentMode.EXECUTE;
import static vn.liencap.contracts.plan.AssignmentMode.IMPLEMENT;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.actor;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.everybody;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentFulfilled;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.CascadeEvent;
import vn.liencap.contracts.plan.CascadeEvent.ChunkPlanned;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.Door;
import vn.liencap.plan.WithPlanService;
import vn.liencap.plan.amending.Amending;
import vn.liencap.plan.amending.domain.Versions;
import vn.liencap.plan.assignments.Answering;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.cascade.domain.Cascades;
import vn.liencap.plan.cascade.domain.Progress;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Decision;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;

/**
 * The cascade's consumers by hand, with the real stores: nothing of it is sent to the broker or
 * taken from there, so that each test decides what arrives when, how often, and after which crash.
 */
@WithPlanService
@Import(CascadingIT.ByHand.class)
@TestPropertySource(
    properties = {
      "spring.cloud.stream.bindings.issuedPlans-in-0.consumer.auto-startup=false",
      "spring.cloud.stream.bindings.cascadePieces-in-0.consumer.auto-startup=false"
    })
class CascadingIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final AtomicInteger PLANS = new AtomicInteger();
  private static final int WARDS = 1_203; // three pieces

  @Autowired private Door door;
  @Autowired private Cascading cascading;
  @Autowired private Answering answering;
  @Autowired private Amending amending;
  @Autowired private Versions versions;
  @Autowired private Plans plans;
  @Autowired private Assignments assignments;
  @Autowired private Cascades cascades;
  @Autowired private UnitDirectory directory;
  @Autowired private Clock clock;
  @Autowired private MeterRegistry meters;
  @Autowired private Recorder recorder;
  private UnitId province = new UnitId("unknown");

  /** Keeps what is published; fails when told to, before or after the broker had it. */
  static final class Recorder implements EventPublisher {
    private final List<Event> published = Collections.synchronizedList(new ArrayList<>());
    private int failures;

    @Override
    public void publish(Collection<? extends Event> events) {
      if (failures > 0 && !events.isEmpty()) {
        failures--;
        throw new KafkaException("The broker is away");
      }
      published.addAll(events);
    }

    <T extends Event> List<T> of(Class<T> type) {
      return List.copyOf(published).stream().filter(type::isInstance).map(type::cast).toList();
    }

    void clear() {
      published.clear();
      failures = 0;
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class ByHand {
    @Bean
    @Primary
    Recorder recorder() {
      return new Recorder();
    }
  }

  @BeforeEach
  void loadATree() {
    List<String> rows = new ArrayList<>(List.of("PROVINCE,70,Tỉnh Bình Phước,,"));
    for (int i = 0; i < WARDS; i++) {
      rows.add("COMMUNE,%05d,Phường số %d,PROVINCE,70".formatted(i, i));
    }
    door.load("2025-07-01", rows.toArray(String[]::new));
    province = new UnitId(door.unit("PROVINCE", "70", "2026-01-01"));
    await()
        .atMost(PATIENCE)
        .until(() -> directory.childCount(province, LocalDate.now(clock)) == WARDS);
    recorder.clear();
  }

  private Plan issued(UnitId issuer, List<PlanId> parents, Addressing... rules) {
    Actor both = actor(issuer, HEAD, CLERK);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate today = LocalDate.now(clock);
    PlanContent content = content(List.of(activity("a", Carrier.EACH)), List.of());
    int number = PLANS.incrementAndGet();
    Plan draft =
        Plan.draft(
            new PlanId("plan" + number),
            issuer,
            new PlanCommand.Edit(new ProgrammeId("cchc"), null, content, parents, List.of()),
            now);
    var issue =
        new PlanCommand.Issue(
            new DocumentNumber(number, "KH-UBND"),
            today,
            today,
            List.of(rules),
            Set.of(),
            null,
            Flow.SHORTEST);
    var accepted = (Decision.Accepted) draft.decide(issue, both, now);
    plans.add(draft, Change.by(both, "CREATE", now));
    // Without its event: here the test delivers it.
    var stored =
        plans.save(
            new Decision.Accepted(accepted.plan(), List.of()), Change.by(both, "ISSUE", now));
    assertThat(stored).isEqualTo(Plans.Stored.STORED);
    return accepted.plan();
  }

  private List<ChunkPlanned> started(Plan plan) {
    recorder.clear();
    cascading.start(plan.issued(), Instant.EPOCH);
    return recorder.of(ChunkPlanned.class);
  }

  private Progress progress(Plan plan) {
    return cascades.find(plan.id(), plan.version()).orElseThrow();
  }

  private int assigned(Plan plan) {
    return assignments
        .list(new Assignments.Wanted(null, plan.id(), null, null), null, 10_000)
        .size();
  }

  @Test
  void aPlanIsCutIntoPiecesThatAreTheSameEveryTime() {
    Plan plan = issued(province, List.of(), everybody(EXECUTE));
    List<ChunkPlanned> first = started(plan);
    assertThat(first).hasSize(3).allMatch(piece -> piece.units().size() <= 500);
    assertThat(first.stream().flatMap(piece -> piece.units().stream()).distinct())
        .hasSize(WARDS + 1);
    assertThat(started(plan)).isEqualTo(first);
    assertThat(progress(plan).expectedUnits()).isEqualTo(WARDS + 1);
    assertThat(progress(plan).isComplete()).isFalse();
    assertThat(cascades.running(1_000)).extracting(Progress::plan).contains(plan.id());
  }

  @Test
  void everyPieceTwiceAndInWrongOrderEndsExact() {
    Plan plan = issued(province, List.of(), everybody(EXECUTE));
    List<ChunkPlanned> pieces = started(plan);
    long measured = meters.get("liencap.cascade.duration").timer().count();
    recorder.clear();
    for (ChunkPlanned piece : pieces.reversed()) {
      cascading.assign(piece);
      cascading.assign(piece);
    }
    started(plan); // the issued plan comes once more, after its pieces
    assertThat(progress(plan).assignedUnits()).isEqualTo(WARDS + 1);
    assertThat(progress(plan).isComplete()).isTrue();
    assertThat(progress(plan).completedAt()).isNotNull();
    assertThat(assigned(plan)).isEqualTo(WARDS + 1);
    assertThat(meters.get("liencap.cascade.duration").timer().count()).isEqualTo(measured + 1);
    assertThat(cascades.running(1_000)).extracting(Progress::plan).doesNotContain(plan.id());
  }

  @Test
  void aPieceMayComeBeforeItsPlanWasCutByThisInstance() {
    Plan plan = issued(province, List.of(), everybody(EXECUTE));
    List<ChunkPlanned> pieces = started(plan);
    Plan unknownHere = issued(province, List.of(), everybody(EXECUTE));
    cascading.assign(new ChunkPlanned(unknownHere.id(), 1, 0, pieces.getFirst().units()));
    assertThat(cascades.find(unknownHere.id(), 1)).isEmpty();
    started(unknownHere);
    assertThat(progress(unknownHere).assignedUnits()).isEqualTo(500);
  }

  @Test
  void whatACrashKeptFromBeingPublishedIsPublishedWhenThePieceComesAgain() {
    Plan plan = issued(province, List.of(), everybody(EXECUTE));
    ChunkPlanned piece = started(plan).getFirst();
    recorder.clear();
    recorder.failures = 1;
    assertThatThrownBy(() -> cascading.assign(piece)).isInstanceOf(KafkaException.class);
    assertThat(assigned(plan)).isEqualTo(500); // written, but nobody knows
    assertThat(progress(plan).assignedUnits()).isZero();
    cascading.assign(piece);
    assertThat(recorder.of(PlanAssigned.class)).hasSize(500);
    assertThat(progress(plan).assignedUnits()).isEqualTo(500);
  }

  @Test
  void aRepeatedPieceTellsTheStateOfNowAndDoesNotSetItBack() {
    Plan plan = issued(province, List.of(), everybody(IMPLEMENT));
    ChunkPlanned piece = started(plan).getFirst();
    cascading.assign(piece);
    UnitId ward = piece.units().getFirst();
    door.post(
            Door.officer(ward.value()),
            "/api/assignments/" + plan.id() + "~" + ward + "/open",
            null,
            "{}")
        .is(200);
    recorder.clear();
    cascading.assign(piece);
    assertThat(recorder.of(PlanAssigned.class))
        .filteredOn(event -> event.assignment().unit().equals(ward))
        .extracting(event -> event.assignment().status())
        .containsExactly(AssignmentStatus.OPENED);
  }

  @Test
  void theAnswerMeetsTheDutyWhicheverComesFirst() {
    UnitId ward = new UnitId(door.unit("COMMUNE", "00007", "2026-01-01"));
    Plan early = issued(province, List.of(), everybody(IMPLEMENT));
    started(early).forEach(cascading::assign);
    Plan answer = issued(ward, List.of(early.id()));
    answering.settle(answer.answers());
    assertThat(of(early, ward).status()).isEqualTo(AssignmentStatus.ISSUED);

    Plan late = issued(province, List.of(), everybody(IMPLEMENT));
    List<ChunkPlanned> pieces = started(late);
    Plan answerFirst = issued(ward, List.of(late.id()));
    answering.settle(answerFirst.answers()); // there is nothing to meet yet
    pieces.forEach(cascading::assign);
    assertThat(of(late, ward).answer()).isEqualTo(answerFirst.id());
    assertThat(of(late, ward).fulfilledOn()).isEqualTo(answerFirst.issuedOn());
  }

  @Test
  void aMetDutyIsToldAgainWhenItsEventWasLost() {
    UnitId ward = new UnitId(door.unit("COMMUNE", "00007", "2026-01-01"));
    Plan above = issued(province, List.of(), everybody(IMPLEMENT));
    started(above).forEach(cascading::assign);
    Plan answer = issued(ward, List.of(above.id()));
    recorder.clear();
    recorder.failures = 1;
    assertThatThrownBy(() -> answering.settle(answer.answers())).isInstanceOf(KafkaException.class);
    answering.settle(answer.answers());
    answering.settle(answer.answers());
    assertThat(recorder.of(AssignmentFulfilled.class))
        .hasSize(2)
        .extracting(event -> event.assignment().sequence())
        .containsOnly(2L);
  }

  private AssignmentState of(Plan plan, UnitId unit) {
    return assignments.find(AssignmentId.of(plan.id(), unit)).orElseThrow();
  }

  private Plan amended(Plan plan, Addressing... rules) {
    Actor both = actor(province, HEAD, CLERK);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Plan draft =
        plan.amendment(content(List.of(activity("b", Carrier.EACH)), List.of()), "Lý do", now);
    plans.add(draft, Change.by(both, "CREATE", now));
    var issue =
        new PlanCommand.Issue(
            new DocumentNumber(PLANS.incrementAndGet(), "QĐ-UBND"),
            LocalDate.now(clock),
            LocalDate.now(clock),
            List.of(rules),
            Set.of(),
            null,
            Flow.SHORTEST);
    var accepted = (Decision.Accepted) draft.decide(issue, both, now);
    plans.save(new Decision.Accepted(accepted.plan(), List.of()), Change.by(both, "ISSUE", now));
    recorder.clear();
    amending.follow(plan.id(), both);
    return plans.find(plan.id()).orElseThrow();
  }

  private void revoke(Plan plan) {
    Actor both = actor(province, HEAD, CLERK);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    LocalDate today = LocalDate.now(clock);
    var end =
        new PlanCommand.End(PlanStanding.REVOKED, "9/QĐ-UBND", today, today, "Lý do", null, null);
    var accepted = (Decision.Accepted) plan.decide(end, both, now);
    plans.save(new Decision.Accepted(accepted.plan(), List.of()), Change.by(both, "REVOKE", now));
  }

  private static Addressing levels(Level level) {
    return new Addressing(List.of(level), List.of(), false, EXECUTE, Map.of());
  }

  @Test
  void aNewVersionReachesThoseItAddressesAndTellsThoseItLeavesOut() {
    Plan first = issued(province, List.of(), everybody(EXECUTE));
    started(first).forEach(cascading::assign);
    Plan second = amended(first, levels(Level.COMMUNE));
    assertThat(second.version()).isEqualTo(2);
    List<ChunkPlanned> pieces = started(second);
    recorder.clear();
    for (ChunkPlanned piece : pieces.reversed()) {
      cascading.assign(piece);
      cascading.assign(piece);
    }
    assertThat(progress(second).assignedUnits()).isEqualTo(WARDS);
    assertThat(progress(second).isComplete()).isTrue();
    UnitId ward = new UnitId(door.unit("COMMUNE", "00007", "2026-01-01"));
    assertThat(of(second, ward).version()).isEqualTo(2);
    assertThat(of(second, ward).items())
        .extracting(item -> item.item().value())
        .containsExactly("b");
    assertThat(of(second, ward).sequence()).as("changed once").isEqualTo(2);
    assertThat(of(second, province).status()).isEqualTo(AssignmentStatus.WITHDRAWN);
    assertThat(recorder.of(AssignmentEvent.AssignmentWithdrawn.class)).hasSize(2);
    assertThat(recorder.of(AssignmentEvent.AssignmentChanged.class)).hasSize(2 * WARDS);
  }

  @Test
  void aPieceOfTheOldVersionAfterTheNewOneSetsNothingBack() {
    Plan first = issued(province, List.of(), everybody(EXECUTE));
    List<ChunkPlanned> old = started(first);
    cascading.assign(old.getFirst());
    Plan second = amended(first, levels(Level.COMMUNE));
    started(second).forEach(cascading::assign);
    old.forEach(cascading::assign);
    assertThat(assigned(second)).isGreaterThanOrEqualTo(WARDS);
    assertThat(
            assignments.list(
                new Assignments.Wanted(null, first.id(), AssignmentStatus.ASSIGNED, null),
                null,
                10_000))
        .hasSize(WARDS)
        .allMatch(assignment -> assignment.version() == 2);
  }

  @Test
  void aPlanFollowsItsAmendmentOnceHoweverOftenItIsTold() {
    Plan first = issued(province, List.of(), everybody(EXECUTE));
    Plan second = amended(first, everybody(EXECUTE));
    recorder.clear();
    amending.follow(first.id(), actor(province, HEAD));
    assertThat(plans.find(first.id())).contains(second);
    assertThat(recorder.of(PlanEvent.PlanAmended.class))
        .extracting(PlanEvent.PlanAmended::plan)
        .containsExactly(second.issued());
    assertThat(versions.find(first.id(), 1).map(Plan::content)).contains(first.content());
  }

  @Test
  void aRevokedPlanReleasesUnitsAlsoThoseThatItsCascadeHadNotReachedYet() {
    Plan plan = issued(province, List.of(), everybody(EXECUTE));
    List<ChunkPlanned> pieces = started(plan);
    cascading.assign(pieces.getFirst());
    revoke(plan);
    Plan revoked = plans.find(plan.id()).orElseThrow();
    recorder.clear();
    cascading.end(revoked.issued());
    List<CascadeEvent.EndPlanned> ends = recorder.of(CascadeEvent.EndPlanned.class);
    ends.forEach(cascading::assign);
    ends.forEach(cascading::assign);
    pieces.forEach(cascading::assign);
    assertThat(assigned(plan)).isEqualTo(500);
    assertThat(
            assignments.list(
                new Assignments.Wanted(null, plan.id(), AssignmentStatus.WITHDRAWN, null),
                null,
                10_000))
        .hasSize(500);
  }

  @Test
  void aUnitAnswersAChangeByItsOwnAmendmentInWhateverOrder() {
    UnitId ward = new UnitId(door.unit("COMMUNE", "00009", "2026-01-01"));
    Plan above = issued(province, List.of(), everybody(IMPLEMENT));
    started(above).forEach(cascading::assign);
    Plan own = issued(ward, List.of(above.id()));
    answering.settle(own.answers());
    Plan changed = amended(above, everybody(IMPLEMENT));
    started(changed).forEach(cascading::assign);
    assertThat(Objects.requireNonNull(of(changed, ward).change()).isOwed()).isTrue();
    String path = "/api/assignments/" + above.id() + "~" + ward;
    String draft =
        door.post(Door.officer(ward.value()), path + "/adapt", null, "{}").is(201).text("plan");
    assertThat(door.post(Door.officer(ward.value()), path + "/adapt", null, "{}").text("plan"))
        .isEqualTo(draft);
    assertThat(Objects.requireNonNull(of(changed, ward).change()).answer())
        .isEqualTo(PlanChange.Answer.ADAPTING);
    door.issue(draft, ward.value(), Map.of());
    answering.settle(own.answers());
    answering.settle(own.answers());
    assertThat(Objects.requireNonNull(of(changed, ward).change()).answer())
        .isEqualTo(PlanChange.Answer.ADAPTED);
    Door.Answer counts =
        door.get(Door.head(province.value()), "/api/plans/" + above.id() + "/answers/counts")
            .is(200);
    assertThat(counts.body().get("adapted").asInt()).isEqualTo(1);
  }
}
