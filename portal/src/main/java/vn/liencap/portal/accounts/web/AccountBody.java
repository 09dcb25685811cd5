package vn.liencap.portal.accounts.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/**
 * An account as an administrator sends it.
 *
 * @param username of a new account; ignored when an account is changed
 * @param name as shown
 * @param email where mail goes
 * @param memberships where the person works
 */
record AccountBody(
    @Nullable String username,
    @NotNull(message = "Cần nhập họ tên.") String name,
    @Nullable String email,
    @NotNull(message = AccountBody.NO_UNIT)
        List<@NotNull(message = AccountBody.NO_UNIT) Membership> memberships) {
  private static final String NO_UNIT = "Cần chọn đơn vị.";

  /**
   * What it says of the person.
   *
   * @throws ProblemException 422 when a place names no unit
   */
  Profile profile() {
    if (memberships.stream().anyMatch(place -> Objects.isNull(place.unit()))) {
      throw ProblemException.invalid(NO_UNIT, List.of(new FieldProblem("memberships", NO_UNIT)));
    }
    String mail = email == null || email.isBlank() ? null : email.strip();
    return new Profile(name.strip(), mail, memberships);
  }
}
