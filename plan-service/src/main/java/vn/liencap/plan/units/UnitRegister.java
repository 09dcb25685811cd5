package vn.liencap.plan.units;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.units.domain.Decision;
import vn.liencap.plan.units.domain.Refusal;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.UnitCommand;
import vn.liencap.plan.units.domain.UnitIds;
import vn.liencap.plan.units.domain.Units;
import vn.liencap.runtime.ProblemException;

/** Creates and changes single units on behalf of a person. */
@Service
public class UnitRegister {
  private final Units units;
  private final UnitDirectory directory;
  private final UnitRights rights;
  private final UnitRules rules;

  UnitRegister(Units units, UnitDirectory directory, UnitRights rights, UnitRules rules) {
    this.units = units;
    this.directory = directory;
    this.rights = rights;
    this.rules = rules;
  }

  /**
   * A unit of the register.
   *
   * @param isNew true when the call made it, false when it was there already
   */
  public record Registered(Unit unit, boolean isNew) {}

  /**
   * Creates a unit; asking again with the same particulars gives the unit that is there.
   *
   * @throws ProblemException 403 when it is not the actor's to create, 409 or 422 when it does not
   *     fit
   */
  public Registered create(NewUnit wanted, Actor actor) {
    UnitId above = wanted.parent() == null ? wanted.answerableUnit() : wanted.parent();
    if (above != null && !rights.mayPlaceUnder(actor, above)) {
      throw notYours();
    }
    rules.requirePlace(wanted);
    rules.requireSound(wanted);
    return sameAs(wanted)
        .map(unit -> new Registered(unit, false))
        .orElseGet(() -> new Registered(created(wanted, actor), true));
  }

  private Optional<Unit> sameAs(NewUnit wanted) {
    return directory
        .byCode(wanted.level(), wanted.code(), wanted.validFrom())
        .flatMap(view -> units.find(view.id()))
        .filter(unit -> unit.latest().equals(wanted.attributes()));
  }

  private Unit created(NewUnit wanted, Actor actor) {
    UnitId id =
        UnitIds.of(
            wanted.level(),
            wanted.code(),
            wanted.validFrom(),
            other -> directory.find(other).isPresent());
    Unit unit = Unit.created(id, wanted.attributes(), wanted.via(), wanted.answerableUnit());
    rules.requireFits(unit, wanted.validFrom());
    return stored(unit, actor);
  }

  /**
   * Carries commands out as one change.
   *
   * @param sequence the state the actor has seen
   * @return the unit afterwards
   * @throws ProblemException 403 when it is not the actor's to change, 404, 412 when somebody else
   *     was faster, 409 or 422 when the change does not fit
   */
  public Unit change(UnitId id, long sequence, List<UnitCommand> commands, Actor actor) {
    Unit unit = units.find(id).orElseThrow(() -> ProblemException.notFound("Không có đơn vị này."));
    if (!rights.mayChange(actor, unit) || !commands.stream().allMatch(c -> mayAsk(actor, c))) {
      throw notYours();
    }
    if (unit.sequence() != sequence) {
      throw ProblemException.stale();
    }
    commands.forEach(command -> rules.requireSound(unit, command));
    return switch (unit.decide(commands)) {
      case Decision.Unchanged _ -> unit;
      case Decision.Refused(Refusal refusal) ->
          throw ProblemException.conflict(refusal.code(), refusal.reason());
      case Decision.Changed(Unit changed) -> {
        commands.forEach(command -> rules.requireFits(changed, command));
        yield stored(changed, actor);
      }
    };
  }

  /** Moving a unit takes the right over the place it goes to as well. */
  private boolean mayAsk(Actor actor, UnitCommand command) {
    return !(command instanceof UnitCommand.Change change)
        || change.parent() == null
        || rights.mayPlaceUnder(actor, change.parent());
  }

  private Unit stored(Unit unit, Actor actor) {
    if (!units.store(List.of(unit), actor)) {
      throw ProblemException.stale();
    }
    return unit;
  }

  private static ProblemException notYours() {
    return ProblemException.forbidden(
        "Chỉ quản trị viên của đơn vị cấp trên mới được thay đổi đơn vị này.");
  }
}
