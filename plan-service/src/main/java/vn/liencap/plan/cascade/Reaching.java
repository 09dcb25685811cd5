package vn.liencap.plan.cascade;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.directory.Successions;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.drafting.AddressingReading;
import vn.liencap.plan.drafting.PlanInput;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** How far a plan would reach, before it is issued. */
@Service
public class Reaching {
  private final PlanAccess access;
  private final AddressingReading addressing;
  private final UnitDirectory directory;
  private final Successions successions;
  private final Clock clock;

  Reaching(
      PlanAccess access,
      AddressingReading addressing,
      UnitDirectory directory,
      Successions successions,
      Clock clock) {
    this.access = access;
    this.addressing = addressing;
    this.directory = directory;
    this.successions = successions;
    this.clock = clock;
  }

  /** How many units issuing would reach. */
  public record Reach(int units, Map<String, Integer> byLevel) {}

  /**
   * How many units issuing the plan today would reach.
   *
   * @param rules to whom; as drafted when null
   */
  public Reach reach(PlanId id, @Nullable List<PlanInput.@Nullable Rule> rules, Actor actor) {
    Plan plan = access.readable(id, actor);
    LocalDate day = plan.issuedOn() == null ? LocalDate.now(clock) : plan.issuedOn();
    List<FieldProblem> problems = new ArrayList<>();
    List<Addressing> read =
        rules == null ? plan.addressing() : addressing.read(rules, plan.issuer(), day, problems);
    if (!problems.isEmpty()) {
      throw ProblemException.invalid("Phạm vi giao chưa đúng.", problems);
    }
    Shares shares = Shares.of(asIfIssued(plan, read, day), directory, successions);
    List<UnitView> reached =
        shares.candidates().filter(unit -> shares.of(unit).isPresent()).toList();
    return new Reach(reached.size(), Cascading.byLevel(reached));
  }

  private static IssuedPlan asIfIssued(Plan plan, List<Addressing> rules, LocalDate day) {
    return new IssuedPlan(
        plan.id(),
        plan.programme(),
        plan.issuer(),
        plan.draftingUnit(),
        plan.version(),
        "",
        day,
        plan.content(),
        plan.parents(),
        rules,
        plan.readerKeys(),
        plan.sequence(),
        List.of(),
        List.of());
  }
}
