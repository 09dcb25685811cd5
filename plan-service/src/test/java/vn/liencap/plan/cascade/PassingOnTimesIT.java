package vn.liencap.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.plan.Example.actor;
import static vn.liencap.plan.Example.content;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.WithPlanService;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;

/** Nobody has to say that a unit has ended: the service looks by itself. */
@WithPlanService
class PassingOnTimesIT {
  private static final UnitId PAST = new UnitId("tunhien-cu");
  private static final UnitId HEIR = new UnitId("tunhien-moi");
  private static final LocalDate LAST = LocalDate.of(2026, 6, 10);

  @Autowired private Plans plans;
  @Autowired private UnitDirectory directory;
  @Autowired private Clock clock;

  @Test
  void aDraftIsTheSuccessorsSomeSecondsAfterTheSuccessorIsNamed() {
    directory.apply(unit(HEIR, null, List.of(), 1));
    directory.apply(unit(PAST, LAST, List.of(), 1));
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Plan draft =
        Plan.draft(
            new PlanId("tunhien"),
            PAST,
            new PlanCommand.Edit(
                new ProgrammeId("cchc"), null, content(List.of(), List.of()), List.of(), List.of()),
            now);
    plans.add(draft, Change.by(actor(PAST, Role.OFFICER), "CREATE", now));
    assertThat(issuer()).isEqualTo(PAST);

    directory.apply(unit(PAST, LAST, List.of(HEIR), 2));

    await().atMost(Duration.ofSeconds(60)).until(() -> issuer().equals(HEIR));
  }

  private UnitId issuer() {
    return plans.find(new PlanId("tunhien")).orElseThrow().issuer();
  }

  private static UnitState unit(
      UnitId id, @Nullable LocalDate to, List<UnitId> successors, long sequence) {
    var attributes =
        new UnitAttributes(
            LocalDate.of(2025, 7, 1), to, id.value(), "Xã " + id, Level.COMMUNE, new UnitId("bnv"));
    return new UnitState(id, List.of(attributes), successors, null, null, sequence);
  }
}
