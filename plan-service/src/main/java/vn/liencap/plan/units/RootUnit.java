package vn.liencap.plan.units;

import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.Units;

/** The unit at the top of the tree, there from the first start on. */
@Component
public class RootUnit implements ApplicationRunner {
  private final UnitProperties.Root root;
  private final Units units;

  RootUnit(UnitProperties properties, Units units) {
    this.root = properties.root();
    this.units = units;
  }

  /** Its permanent id. */
  public UnitId id() {
    return root.id();
  }

  /** Creates it unless it is there already. */
  @Override
  public void run(ApplicationArguments arguments) {
    if (units.find(root.id()).isEmpty()) {
      var _ = units.store(List.of(created()), theSystem());
    }
  }

  private Unit created() {
    return Unit.created(
        root.id(),
        new UnitAttributes(root.validFrom(), null, root.code(), root.name(), root.level(), null),
        null,
        null);
  }

  private Actor theSystem() {
    return new Actor(new PersonId("system"), "Hệ thống", root.id(), Set.of());
  }
}
