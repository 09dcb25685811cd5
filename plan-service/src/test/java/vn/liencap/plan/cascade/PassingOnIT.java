package vn.liencap.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.liencap.contracts.Role.CLERK;
import static vn.liencap.contracts.Role.HEAD;
import static vn.liencap.contracts.Role.OFFICER;
import static vn.liencap.plan.Example.activity;
import static vn.liencap.plan.Example.actor;
import static vn.liencap.plan.Example.content;
import static vn.liencap.plan.Example.everybody;

import java.time.Clock;
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
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
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
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentTakenOver;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.units.Succession;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.Example;
import vn.liencap.plan.WithPlanService;
import vn.liencap.plan.assignments.domain.AssignmentCommand;
import vn.liencap.plan.assignments.domain.AssignmentDecision;
import vn.liencap.plan.assignments.domain.AssignmentLife;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Decision;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;

/** Two communes become one in the middle of a year, by hand, so that every crash can be tried. */
@WithPlanService
@Import(PassingOnIT.ByHand.class)
@TestPropertySource(
    properties = {
      "liencap.succession.look=1h",
      "spring.cloud.stream.bindings.issuedPlans-in-0.consumer.auto-startup=false",
      "spring.cloud.stream.bindings.cascadePieces-in-0.consumer.auto-startup=false"
    })
class PassingOnIT {
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 10);
  private static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);
  private static int countries;

  @Autowired private PassingOn passingOn;
  @Autowired private Assigning assigning;
  @Autowired private Assignments assignments;
  @Autowired private Plans plans;
  @Autowired private UnitDirectory directory;
  @Autowired private Successions successions;
  @Autowired private Clock clock;
  @Autowired private Recorder recorder;

  private UnitId province = new UnitId("none");
  private UnitId one = new UnitId("none");
  private UnitId two = new UnitId("none");
  private UnitId stays = new UnitId("none");
  private UnitId anew = new UnitId("none");

  /** Keeps what is published; fails when told to. */
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
  void aProvinceWithThreeCommunes() {
    String p = "ph" + ++countries;
    province = new UnitId(p);
    one = new UnitId(p + "-cu1");
    two = new UnitId(p + "-cu2");
    stays = new UnitId(p + "-con");
    anew = new UnitId(p + "-moi");
    directory.apply(unit(province, Level.PROVINCE, FIRST, null, new UnitId("bnv")));
    for (UnitId commune : List.of(one, two, stays)) {
      directory.apply(unit(commune, Level.COMMUNE, FIRST, null, province));
    }
    recorder.published.clear();
    recorder.failures = 0;
  }

  @Test
  void twoCommunesThatBecomeOneHaveOneAssignmentThatSaysFromWhom() {
    Plan plan = issued(everybody(AssignmentMode.EXECUTE), activity("a", Carrier.EACH));
    merge(anew, one, two);

    passOn(one, two);
    List<AssignmentState> once = List.of(state(plan, one), state(plan, two), state(plan, anew));
    passOn(two, one);

    assertThat(List.of(state(plan, one), state(plan, two), state(plan, anew))).isEqualTo(once);
    assertThat(state(plan, one).status()).isEqualTo(AssignmentStatus.PASSED_ON);
    assertThat(successionOf(plan, one).to()).isEqualTo(anew);
    assertThat(successionOf(plan, one).lastDay()).isEqualTo(LAST);
    assertThat(state(plan, anew).status()).isEqualTo(AssignmentStatus.ASSIGNED);
    assertThat(state(plan, anew).items()).isEqualTo(state(plan, one).items());
    assertThat(successionOf(plan, anew).from()).containsExactly(one, two);
    assertThat(successionOf(plan, anew).items()).hasSize(1);
    assertThat(recorder.published).anyMatch(AssignmentTakenOver.class::isInstance);
  }

  @Test
  void aNeighbourThatAbsorbsAnotherKeepsItsOwnShareApartFromWhatItTookOver() {
    Plan plan =
        issued(
            everybody(AssignmentMode.EXECUTE),
            activity("a", Carrier.EACH),
            activity("led", Carrier.LEAD, Example.party(one)));
    merge(stays, one);

    passOn(one);

    assertThat(state(plan, stays).items()).hasSize(2);
    assertThat(successionOf(plan, stays).items())
        .extracting(item -> item.value())
        .containsExactly("led");
  }

  @Test
  void theOwnShareOfASuccessorIsNotLostWhenItsPieceOfTheCascadeComesLater() {
    Plan plan = issued(everybody(AssignmentMode.EXECUTE), activity("a", Carrier.EACH));
    assigning.bring(plan.id(), List.of(one));
    merge(stays, one);

    passOn(one);
    assigning.bring(plan.id(), List.of(stays));

    assertThat(state(plan, stays).items()).hasSize(1);
    assertThat(successionOf(plan, stays).items()).isEmpty();
    assertThat(successionOf(plan, stays).from()).containsExactly(one);
  }

  @Test
  void aDraftInAnswerGoesOnAtTheSuccessorAndItsDayStays() {
    Plan plan =
        issued(
            new Addressing(
                List.of(),
                List.of(),
                true,
                AssignmentMode.IMPLEMENT,
                Map.of("COMMUNE", LocalDate.of(2026, 7, 20))),
            activity("a", Carrier.EACH));
    assigning.bring(plan.id(), List.of(one, two));
    Plan draft = draft(one, List.of(plan.id()));
    drafting(plan, one, draft);
    merge(anew, one, two);

    passOn(two, one);

    AssignmentState heir = state(plan, anew);
    assertThat(heir.status()).isEqualTo(AssignmentStatus.DRAFTING);
    assertThat(heir.answer()).isEqualTo(draft.id());
    assertThat(heir.due()).isEqualTo(LocalDate.of(2026, 7, 20));
    Plan passed = plans.find(draft.id()).orElseThrow();
    assertThat(passed.issuer()).isEqualTo(anew);
    assertThat(passed.answers()).containsExactly(heir.id());
    assertThat(passed.mayBeWrittenBy(actor(anew, OFFICER))).isTrue();
  }

  @Test
  void aPlanThatTheUnitItselfIssuedGoesOnUnderItsSuccessor() {
    Plan plan = issuedBy(one, List.of(), activity("a", Carrier.LEAD));
    assigning.bring(plan.id(), List.of(one));
    merge(anew, one);

    passOn(one);

    assertThat(state(plan, anew).issuer()).isEqualTo(anew);
    assertThat(state(plan, anew).items()).hasSize(1);
  }

  @Test
  void aCrashAfterTheSuccessorWasWrittenIsMadeGoodByTheNextLook() {
    Plan plan = issued(everybody(AssignmentMode.EXECUTE), activity("a", Carrier.EACH));
    assigning.bring(plan.id(), List.of(one, two));
    merge(anew, one);
    recorder.failures = 1;

    assertThatThrownBy(() -> passingOn.passOn(end(one))).isInstanceOf(KafkaException.class);
    assertThat(state(plan, one).status()).isEqualTo(AssignmentStatus.ASSIGNED);
    passOn(one);

    assertThat(state(plan, one).status()).isEqualTo(AssignmentStatus.PASSED_ON);
    assertThat(recorder.published)
        .filteredOn(AssignmentTakenOver.class::isInstance)
        .extracting(event -> ((AssignmentTakenOver) event).assignment().unit())
        .contains(anew);
  }

  @Test
  void whatIsStillToComeWaitsAndAYearThatWasOverKeepsItsUnits() {
    Plan plan = issued(everybody(AssignmentMode.EXECUTE), activity("a", Carrier.EACH));
    assigning.bring(plan.id(), List.of(one, two));
    directory.apply(ended(two, LocalDate.of(2026, 12, 31), List.of(anew)));
    directory.apply(ended(one, LAST, List.of()));

    assertThat(successions.endOf(one)).isEmpty(); // nobody is named yet
    directory.apply(unit(anew, Level.COMMUNE, LAST.plusDays(1), null, province));
    var atNewYear = new Successions.Ended(two, LocalDate.of(2026, 12, 31), anew, 3);
    assertThat(passingOn.passOn(atNewYear)).isTrue();
    assertThat(state(plan, two).status()).isEqualTo(AssignmentStatus.ASSIGNED);

    directory.apply(again(ended(one, LAST, List.of(anew))));
    passOn(one);
    assertThat(state(plan, one).status()).isEqualTo(AssignmentStatus.PASSED_ON);
  }

  @Test
  void whatWasPassedOnIsDoneNoMore() {
    Plan plan = issued(everybody(AssignmentMode.EXECUTE), activity("a", Carrier.EACH));
    merge(anew, one);
    passOn(one);
    AssignmentState passed = state(plan, one);

    assigning.bring(plan.id(), List.of(one));

    assertThat(state(plan, one)).isEqualTo(passed);
    assertThat(AssignmentLife.decide(passed, new AssignmentCommand.Open(), clock.instant()))
        .isInstanceOf(AssignmentDecision.Unchanged.class);
  }

  @Test
  void onlyUnitsWithSomethingToPassOnAreLookedAtOneByOne() {
    Plan plan = issued(everybody(AssignmentMode.EXECUTE), activity("a", Carrier.EACH));
    draft(stays, List.of());
    merge(anew, one, two, stays);
    assertThat(state(plan, one).status()).isEqualTo(AssignmentStatus.ASSIGNED);
    var nobody = new Successions.Ended(new UnitId("khongcogi"), LAST, anew, 1);

    List<Successions.Ended> ends = List.of(end(one), end(two), end(stays), nobody);
    assertThat(passingOn.withSomething(ends)).containsExactly(end(one), end(two), end(stays));
    passOn(one, stays);
    assertThat(passingOn.withSomething(ends)).containsExactly(end(two));
  }

  private void merge(UnitId into, UnitId... from) {
    if (into.equals(anew)) {
      directory.apply(unit(anew, Level.COMMUNE, LAST.plusDays(1), null, province));
    }
    for (UnitId past : from) {
      directory.apply(ended(past, LAST, List.of(into)));
    }
  }

  private void passOn(UnitId... units) {
    for (UnitId unit : units) {
      assertThat(passingOn.passOn(end(unit))).isTrue();
    }
  }

  private Successions.Ended end(UnitId unit) {
    return successions.endOf(unit).orElseThrow();
  }

  private AssignmentState state(Plan plan, UnitId unit) {
    return assignments.find(AssignmentId.of(plan.id(), unit)).orElseThrow();
  }

  private Succession successionOf(Plan plan, UnitId unit) {
    return Objects.requireNonNull(state(plan, unit).succession());
  }

  private Plan issued(Addressing rule, KeyActivity... activities) {
    Plan plan = issuedBy(province, List.of(rule), activities);
    if (rule.mode() == AssignmentMode.EXECUTE) {
      assigning.bring(plan.id(), List.of(one, two));
    }
    return plan;
  }

  private Plan issuedBy(UnitId issuer, List<Addressing> rules, KeyActivity... activities) {
    Plan draft = draft(issuer, List.of(), activities);
    Actor both = actor(issuer, HEAD, CLERK);
    var issue =
        new PlanCommand.Issue(
            new DocumentNumber(++countries, "KH-UBND"),
            ISSUED,
            LocalDate.now(clock),
            rules,
            Set.of(),
            null,
            Flow.SHORTEST);
    var accepted = (Decision.Accepted) draft.decide(issue, both, now());
    assertThat(plans.save(new Decision.Accepted(accepted.plan(), List.of()), by(both, "ISSUE")))
        .isEqualTo(Plans.Stored.STORED);
    return accepted.plan();
  }

  private Plan draft(UnitId issuer, List<PlanId> parents, KeyActivity... activities) {
    Plan draft =
        Plan.draft(
            new PlanId("chuyen" + ++countries),
            issuer,
            new PlanCommand.Edit(
                new ProgrammeId("cchc"),
                null,
                content(List.of(activities), List.of()),
                parents,
                List.of()),
            now());
    plans.add(draft, by(actor(issuer, OFFICER), "CREATE"));
    return draft;
  }

  private void drafting(Plan plan, UnitId unit, Plan draft) {
    var decision =
        AssignmentLife.decide(
            state(plan, unit), new AssignmentCommand.StartDraft(draft.id()), now());
    assertThat(assignments.replace(((AssignmentDecision.Changed) decision).state())).isTrue();
  }

  private Change by(Actor actor, String what) {
    return Change.by(actor, what, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private UnitState ended(UnitId id, LocalDate last, List<UnitId> successors) {
    UnitAttributes lasting = directory.find(id).orElseThrow().attributes().getFirst();
    var until =
        new UnitAttributes(
            lasting.validFrom(),
            last,
            lasting.code(),
            lasting.name(),
            lasting.level(),
            lasting.parent());
    return new UnitState(id, List.of(until), successors, null, null, 2);
  }

  private static UnitState again(UnitState unit) {
    return new UnitState(
        unit.id(), unit.attributes(), unit.successors(), null, null, unit.sequence() + 1);
  }

  private static UnitState unit(
      UnitId id, Level level, LocalDate from, @Nullable LocalDate to, UnitId parent) {
    return new UnitState(
        id,
        List.of(new UnitAttributes(from, to, id.value(), "Xã " + id, level, parent)),
        List.of(),
        null,
        null,
        1);
  }
}
