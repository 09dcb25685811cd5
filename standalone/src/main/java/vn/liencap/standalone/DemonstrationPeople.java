package vn.liencap.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.domain.Profile;

/** The accounts to sign in with, and who enters the demonstration in the name of a unit. */
final class DemonstrationPeople {
  private final Accounts accounts;
  private final DemonstrationUnits units;

  DemonstrationPeople(Accounts accounts, DemonstrationUnits units) {
    this.accounts = accounts;
    this.units = units;
  }

  /** Whoever does all the work of a unit. */
  static Actor of(UnitId unit) {
    return of(unit, Role.OFFICER, Role.CLERK, Role.HEAD);
  }

  static Actor of(UnitId unit, Role... roles) {
    return new Actor(new PersonId("minh-hoa"), "Dữ liệu minh họa", unit, Set.of(roles));
  }

  /** Opens the accounts that are not there yet. */
  void enter() {
    for (List<String> person : DemonstrationFiles.rows("people.csv")) {
      UnitId unit = units.today(person.get(2), person.get(3));
      Set<Role> roles =
          Arrays.stream(person.get(4).split(" ", -1))
              .map(Role::valueOf)
              .collect(Collectors.toUnmodifiableSet());
      var place = List.of(new Membership(unit, null, roles));
      var _ =
          accounts.create(
              person.get(0),
              new Profile(person.get(1), null, place),
              DemonstrationData.PASSWORD,
              false);
    }
  }
}
