package vn.liencap.portal.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.domain.Account;

/** Reads who a session belongs to, as the account is now. */
@Component
class CurrentUsers {
  private final Accounts accounts;
  private final UnitDirectory directory;

  CurrentUsers(Accounts accounts, UnitDirectory directory) {
    this.accounts = accounts;
    this.directory = directory;
  }

  /** Empty when the account was disabled or its password changed since. */
  Optional<CurrentUser> find(SignedIn session) {
    return accounts
        .find(new PersonId(session.person()))
        .filter(Account::active)
        .filter(account -> account.credentials() == session.credentials())
        .map(account -> user(account, session.unit()));
  }

  private CurrentUser user(Account account, String chosenUnit) {
    List<Membership> memberships = account.profile().memberships();
    Membership present =
        memberships.stream()
            .filter(m -> m.unit().value().equals(chosenUnit))
            .findFirst()
            .orElseGet(memberships::getFirst);
    return new CurrentUser(
        account.id(),
        account.username().value(),
        account.profile().name(),
        present.unit(),
        nameOf(present.unit()),
        levelOf(present.unit()),
        present.post(),
        present.roles(),
        memberships.stream()
            .map(m -> new Workplace(m.unit(), nameOf(m.unit()), m.post(), m.roles()))
            .toList(),
        account.oneTimePassword());
  }

  private String nameOf(UnitId unit) {
    return directory.latest(unit).map(UnitView::name).orElse("");
  }

  private @Nullable Level levelOf(UnitId unit) {
    return directory.latest(unit).map(UnitView::level).orElse(null);
  }
}
