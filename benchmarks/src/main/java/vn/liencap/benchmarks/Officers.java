package vn.liencap.benchmarks;

import java.util.List;
import java.util.Set;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.contracts.people.PersonState;

/** People who are written to. */
final class Officers {
  private Officers() {}

  /** The one officer of a unit, with an address. */
  static PersonState of(UnitId unit) {
    return new PersonState(
        new PersonId("cb" + unit.value()),
        "Cán bộ",
        unit.value() + "@donvi.example.vn",
        List.of(new Membership(unit, null, Set.of(Role.OFFICER))),
        true,
        1);
  }
}
