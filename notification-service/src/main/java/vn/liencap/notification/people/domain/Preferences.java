package vn.liencap.notification.people.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;

/**
 * What a person wants to receive.
 *
 * @param email true or false once the person has chosen; null leaves it to the roles
 * @param digest whether what can wait is sent at all, once a working day
 * @param urgent whether what is urgent is sent at once; else it waits for the digest
 * @param quiet when nothing is sent
 * @param zalo the person's user id with the Zalo Official Account; null without
 * @param version counts the changes, 0 before the first
 */
public record Preferences(
    @Nullable Boolean email,
    boolean digest,
    boolean urgent,
    QuietHours quiet,
    @Nullable String zalo,
    long version) {
  /** Of a person who has not chosen anything. */
  public static final Preferences NONE =
      new Preferences(null, true, true, QuietHours.NIGHT, null, 0);

  private static final Set<Role> WRITTEN_TO = Set.of(Role.OFFICER, Role.HEAD);

  /** These, but with mail on or off, as the next version. */
  public Preferences withEmail(@Nullable Boolean wanted) {
    return new Preferences(wanted, digest, urgent, quiet, zalo, version + 1);
  }

  /** These, but with the digest on or off, as the next version. */
  public Preferences withDigest(boolean wanted) {
    return new Preferences(email, wanted, urgent, quiet, zalo, version + 1);
  }

  /** Whether mail goes to a person with these roles: by default to officers and heads. */
  public boolean wantsMail(Set<Role> roles) {
    return email == null ? doesTheWork(roles) : email;
  }

  /** True for roles whose holders are written to unless they chose otherwise. */
  public static boolean doesTheWork(Set<Role> roles) {
    return roles.stream().anyMatch(WRITTEN_TO::contains);
  }
}
