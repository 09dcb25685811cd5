package vn.liencap.notification.people.domain;

import java.util.Set;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;

/**
 * A person of a unit who can be written to.
 *
 * @param person who
 * @param email where mail goes
 * @param roles in that unit
 * @param preferences what the person wants
 */
public record Contact(PersonId person, String email, Set<Role> roles, Preferences preferences) {
  public Contact {
    roles = Set.copyOf(roles);
  }

  /** Whether mail to the unit goes to this person. */
  public boolean wantsMail() {
    return preferences.wantsMail(roles);
  }
}
