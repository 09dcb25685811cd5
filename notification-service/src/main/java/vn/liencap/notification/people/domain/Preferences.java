package vn.liencap.notification.people.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;

/**
 * What a person wants to receive.
 *
 * @param email true or false once the person has chosen; null leaves it to the roles
 * @param version counts the changes, 0 before the first
 */
public record Preferences(@Nullable Boolean email, long version) {
  /** Of a person who has not chosen anything. */
  public static final Preferences NONE = new Preferences(null, 0);

  private static final Set<Role> WRITTEN_TO = Set.of(Role.OFFICER, Role.HEAD);

  /** Whether mail goes to a person with these roles: by default to officers and heads. */
  public boolean wantsMail(Set<Role> roles) {
    return email == null ? roles.stream().anyMatch(WRITTEN_TO::contains) : email;
  }
}
