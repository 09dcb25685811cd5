package vn.liencap.portal.accounts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.accounts.OneTimePassword;
import vn.liencap.portal.accounts.domain.Account;

/** An account as an administrator sees it; the password only once, when it was made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountView(
    PersonId id,
    String username,
    String name,
    @Nullable String email,
    List<Membership> memberships,
    boolean active,
    boolean mustChangePassword,
    long version,
    @Nullable String oneTimePassword) {

  static AccountView of(Account account) {
    return of(account, null);
  }

  static AccountView of(OneTimePassword made) {
    return of(made.account(), made.password());
  }

  private static AccountView of(Account account, @Nullable String password) {
    return new AccountView(
        account.id(),
        account.username().value(),
        account.profile().name(),
        account.profile().email(),
        account.profile().memberships(),
        account.active(),
        account.oneTimePassword(),
        account.sequence(),
        password);
  }
}
