package vn.liencap.contracts;

import java.util.Set;

/**
 * Who acts: a person, the unit they act for, and their roles in that unit.
 *
 * @param person the account
 * @param name as shown to others
 * @param unit the unit the person acts for in this request
 * @param roles the roles in that unit
 */
public record Actor(PersonId person, String name, UnitId unit, Set<Role> roles) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** True when the actor holds one of these roles. */
  public boolean hasAny(Role... wanted) {
    for (Role role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
