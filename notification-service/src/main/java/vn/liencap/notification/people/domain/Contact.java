package vn.liencap.notification.people.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;

/**
 * A person of a unit who can be written to, by mail or by Zalo.
 *
 * @param person who
 * @param email where mail goes; null for nowhere
 * @param roles in that unit
 * @param preferences what the person wants
 */
public record Contact(
    PersonId person, @Nullable String email, Set<Role> roles, Preferences preferences) {
  public Contact {
    roles = Set.copyOf(roles);
  }

  /** Whether the person is told what concerns the whole unit. */
  public boolean doesTheWork() {
    return Preferences.doesTheWork(roles) || Boolean.TRUE.equals(preferences.email());
  }

  /** Whether mail reaches the person, and they do not mind. */
  public boolean takesMail() {
    return email != null && !Boolean.FALSE.equals(preferences.email());
  }
}
