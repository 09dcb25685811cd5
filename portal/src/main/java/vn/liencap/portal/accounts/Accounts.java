package vn.liencap.portal.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.VietnameseText;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.portal.accounts.domain.Flaw;
import vn.liencap.portal.accounts.domain.PasswordRules;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.portal.accounts.domain.ProfileRules;
import vn.liencap.portal.accounts.domain.Username;

/** The accounts as the system itself uses them: at sign-in, at the first start, for a trial. */
@Service
public class Accounts {
  private static final int MOST_COLLEAGUES = 1_000;

  private final MongoAccounts accounts;
  private final Passwords passwords;
  private final Clock clock;

  Accounts(MongoAccounts accounts, Passwords passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** True before the first account is opened. */
  public boolean isEmpty() {
    return accounts.isEmpty();
  }

  /** The account with this id. */
  public Optional<Account> find(PersonId person) {
    return accounts.find(person);
  }

  /** Who can be named to own a piece of work of a unit: its people who may sign in, by name. */
  public List<Account> colleagues(UnitId unit) {
    return accounts.list(Set.of(unit), "", null, MOST_COLLEAGUES).stream()
        .filter(Account::active)
        .sorted(
            Comparator.comparing(
                account -> account.profile().name(), VietnameseText.dictionaryOrder()))
        .toList();
  }

  /** The account that signs in with this name, however it is capitalised. */
  public Optional<Account> find(String username) {
    return Username.read(username).flatMap(accounts::find);
  }

  /**
   * Opens an account with a known password, for demonstration data and the first administrator.
   * Doing it again changes nothing: the id follows from the username.
   *
   * @param username see {@link Username}
   * @param profile who the person is
   * @param password clear text, by the rules of {@link PasswordRules}
   * @param oneTime true when it must be changed at the first sign-in
   * @return true when it was opened, false when the username is taken
   * @throws IllegalArgumentException when username, profile or password break a rule
   */
  public boolean create(String username, Profile profile, String password, boolean oneTime) {
    Username name = new Username(username);
    List<Flaw> flaws = ProfileRules.flaws(profile);
    Optional<String> refusal = PasswordRules.refusal(name, password);
    if (!flaws.isEmpty() || refusal.isPresent()) {
      throw new IllegalArgumentException(flaws + refusal.orElse(""));
    }
    if (accounts.find(name).isPresent()) {
      return false;
    }
    Account account = Account.open(idOf(name), name, profile, passwords.hash(password), oneTime);
    return accounts.insert(account, new AccountChange(1, "opened", null, null, clock.instant()));
  }

  /**
   * Replaces a person's own password.
   *
   * @return why the new one is refused, in Vietnamese; empty when it holds from now on
   */
  public Optional<String> replacePassword(PersonId person, String current, String replacement) {
    Optional<Account> found = accounts.find(person).filter(Account::active);
    if (found.isEmpty() || !passwords.matches(current, found.get().passwordHash())) {
      return Optional.of("Mật khẩu hiện tại chưa đúng.");
    }
    Account account = found.get();
    if (current.equals(replacement)) {
      return Optional.of("Mật khẩu mới phải khác mật khẩu hiện tại.");
    }
    Optional<String> refusal = PasswordRules.refusal(account.username(), replacement);
    if (refusal.isPresent()) {
      return refusal;
    }
    Account next = account.withPassword(passwords.hash(replacement), false);
    var change = new AccountChange(next.sequence(), "password", person, null, clock.instant());
    return accounts.replace(next, change)
        ? Optional.empty()
        : Optional.of("Tài khoản vừa được thay đổi. Hãy thử lại.");
  }

  static PersonId idOf(Username username) {
    byte[] name = ("liencap/person/" + username).getBytes(StandardCharsets.UTF_8);
    return new PersonId("n-" + UUID.nameUUIDFromBytes(name));
  }
}
