package vn.liencap.contracts.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;

/**
 * A person with an account. Personal data: only the portal and notification-service keep it.
 *
 * @param id the account
 * @param name as shown
 * @param email where mail goes; null when the person has given none
 * @param memberships the units the person works in, mostly one
 * @param active false once the account is disabled
 * @param sequence counts the changes
 */
public record PersonState(
    PersonId id,
    String name,
    @Nullable String email,
    List<Membership> memberships,
    boolean active,
    long sequence) {
  public PersonState {
    memberships = List.copyOf(memberships);
  }
}
