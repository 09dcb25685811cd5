package vn.liencap.portal.accounts.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.accounts.domain.Profile;

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
    @NotNull(message = "Cần chọn đơn vị.") List<Membership> memberships) {

  Profile profile() {
    String mail = email == null || email.isBlank() ? null : email.strip();
    return new Profile(name.strip(), mail, memberships);
  }
}
