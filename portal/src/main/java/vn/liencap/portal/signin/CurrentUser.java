package vn.liencap.portal.signin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/**
 * The person behind a page request, read anew for each request so that a change of the account
 * counts at once. Take it as a parameter of a page's method.
 *
 * @param person the account
 * @param username what the person signs in with
 * @param name as shown
 * @param unit the unit the person acts for now
 * @param unitName its present name; empty while the unit tree is not there yet
 * @param level its level, null while the unit tree is not there yet
 * @param post the post in this unit
 * @param roles the roles in this unit
 * @param memberships all units the person works in, this one among them
 * @param mustChangePassword true until a one-time password is replaced
 */
public record CurrentUser(
    PersonId person,
    String username,
    String name,
    UnitId unit,
    String unitName,
    @Nullable Level level,
    @Nullable String post,
    Set<Role> roles,
    List<Workplace> memberships,
    boolean mustChangePassword)
    implements AuthenticatedPrincipal {
  public CurrentUser {
    roles = Set.copyOf(roles);
    memberships = List.copyOf(memberships);
  }

  /** True when the person holds one of these roles in the unit acted for. */
  public boolean hasAny(Role... wanted) {
    return actor().hasAny(wanted);
  }

  /** The same person as the services see them. */
  public Actor actor() {
    return new Actor(person, name, unit, roles);
  }

  /** The account's id; what logs and metrics may show. */
  @Override
  public String getName() {
    return person.value();
  }
}
