package vn.liencap.portal.pages.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.accounts.NewAccount;
import vn.liencap.portal.accounts.domain.Profile;

/**
 * A new account as typed; kept as typed until it is right.
 *
 * @param username what the person will sign in with
 * @param name as shown
 * @param email where mail goes
 * @param post the post inside the unit
 * @param roles what the person may do
 */
record AccountForm(
    @Nullable String username,
    @Nullable String name,
    @Nullable String email,
    @Nullable String post,
    Set<Role> roles) {
  static final AccountForm EMPTY = new AccountForm("", "", "", "", Set.of(Role.OFFICER));

  @SuppressWarnings("NullAway") // The binder leaves out what the form did not send.
  AccountForm {
    roles = roles == null || roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
  }

  NewAccount account(UnitId unit) {
    var membership = new Membership(unit, blankToNull(post), roles);
    var profile = new Profile(clean(name), blankToNull(email), List.of(membership));
    return new NewAccount(clean(username), profile);
  }

  private static @Nullable String blankToNull(@Nullable String typed) {
    String clean = clean(typed);
    return clean.isEmpty() ? null : clean;
  }

  private static String clean(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
