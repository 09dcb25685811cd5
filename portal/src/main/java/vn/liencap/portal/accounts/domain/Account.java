package vn.liencap.portal.accounts.domain;

import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.people.PersonState;

/**
 * A person's account.
 *
 * @param id permanent
 * @param username what the person signs in with, see {@link Username}
 * @param profile who they are and where they work
 * @param active false once disabled
 * @param passwordHash Argon2id, in the encoder's own format
 * @param oneTimePassword true when the password must be changed at the next sign-in
 * @param credentials counts the passwords; a session of an older one ends
 * @param sequence counts the changes
 */
public record Account(
    PersonId id,
    Username username,
    Profile profile,
    boolean active,
    String passwordHash,
    boolean oneTimePassword,
    int credentials,
    long sequence) {

  /** A new account with its first password. */
  public static Account open(
      PersonId id, Username username, Profile profile, String passwordHash, boolean oneTime) {
    return new Account(id, username, profile, true, passwordHash, oneTime, 1, 1);
  }

  /** The same person with another name, mail address or place. */
  public Account with(Profile changed) {
    return new Account(
        id, username, changed, active, passwordHash, oneTimePassword, credentials, sequence + 1);
  }

  /** The same account, able to sign in or not. */
  public Account active(boolean now) {
    return new Account(
        id, username, profile, now, passwordHash, oneTimePassword, credentials, sequence + 1);
  }

  /** The same account with another password; its sessions end. */
  public Account withPassword(String hash, boolean oneTime) {
    return new Account(id, username, profile, active, hash, oneTime, credentials + 1, sequence + 1);
  }

  /** What other services may know. */
  public PersonState state() {
    return new PersonState(
        id, profile.name(), profile.email(), profile.memberships(), active, sequence);
  }
}
