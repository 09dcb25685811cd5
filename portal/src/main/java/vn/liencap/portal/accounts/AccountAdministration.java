package vn.liencap.portal.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.domain.Account;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.portal.accounts.domain.ProfileRules;
import vn.liencap.portal.accounts.domain.Username;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/**
 * Accounts as an administrator manages them. What is refused is a {@link ProblemException} in
 * Vietnamese: 403 without the right, 404 for an account out of reach, 409 for a username that is
 * taken, 412 when somebody else was faster, 422 for fields that are wrong.
 */
@Service
public class AccountAdministration {
  private final MongoAccounts accounts;
  private final Passwords passwords;
  private final AdministeredUnits units;
  private final Clock clock;

  AccountAdministration(
      MongoAccounts accounts, Passwords passwords, AdministeredUnits units, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Accounts of a unit and the units below, in the order of usernames.
   *
   * @param unit within the actor's reach; all of the reach when null
   * @param words part of a name, with or without diacritics; all when blank
   */
  public Page<Account> list(Actor actor, @Nullable UnitId unit, String words, PageRequest page) {
    UnitId top = unit == null ? actor.unit() : unit;
    if (!actor.hasAny(Role.ADMIN) || !units.reaches(actor, top)) {
      throw ProblemException.forbidden("Bạn không quản lý tài khoản của đơn vị này.");
    }
    List<Account> found = accounts.list(units.from(top), words, page.after(), page.limit() + 1);
    return page.page(found, account -> account.username().value());
  }

  /** One account within the actor's reach. */
  public Account account(Actor actor, PersonId person) {
    return accounts
        .find(person)
        .filter(units.rightsOf(actor)::maySee)
        .orElseThrow(() -> ProblemException.notFound("Không có tài khoản này."));
  }

  /** Opens an account with a password that must be changed at the first sign-in. */
  public OneTimePassword create(Actor actor, NewAccount wanted) {
    refuse(units.rightsOf(actor).refusalToOpen(wanted.profile()));
    check(wanted.profile());
    Username username =
        Username.read(wanted.username())
            .orElseThrow(
                () ->
                    invalid(
                        "username",
                        "Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, chữ số, dấu chấm, gạch"
                            + " nối."));
    String password = passwords.oneTime();
    Account account =
        Account.open(
            Accounts.idOf(username), username, wanted.profile(), passwords.hash(password), true);
    if (!accounts.insert(account, AccountChange.by(actor, "opened", 1, clock.instant()))) {
      throw ProblemException.conflict("username-taken", "Tên đăng nhập này đã có người dùng.");
    }
    return new OneTimePassword(account, password);
  }

  /**
   * Changes name, mail address and places.
   *
   * @param version the account's sequence as the actor saw it
   */
  public Account change(Actor actor, PersonId person, long version, Profile profile) {
    Account account = account(actor, person);
    if (account.sequence() != version) {
      throw ProblemException.stale();
    }
    refuse(units.rightsOf(actor).refusalToChange(account, profile));
    check(profile);
    return stored(actor, account.with(profile), "changed");
  }

  /** Puts a person into a room or post of a unit, or out of any when blank. */
  public Account belong(Actor actor, PersonId person, UnitId unit, String post) {
    Account account = account(actor, person);
    return change(actor, person, account.sequence(), account.profile().at(unit, post.strip()));
  }

  /** Keeps a person out; open sessions end at their next request. */
  public Account disable(Actor actor, PersonId person) {
    return setActive(actor, person, false);
  }

  /** Lets a person in again. */
  public Account enable(Actor actor, PersonId person) {
    return setActive(actor, person, true);
  }

  /** Gives a forgotten password a successor that must be changed at the next sign-in. */
  public OneTimePassword resetPassword(Actor actor, PersonId person) {
    Account account = account(actor, person);
    refuse(units.rightsOf(actor).refusalToResetPassword(account));
    String password = passwords.oneTime();
    Account next = account.withPassword(passwords.hash(password), true);
    return new OneTimePassword(stored(actor, next, "password"), password);
  }

  private Account setActive(Actor actor, PersonId person, boolean active) {
    Account account = account(actor, person);
    refuse(units.rightsOf(actor).refusalToDisable(account));
    return account.active() == active
        ? account
        : stored(actor, account.active(active), active ? "enabled" : "disabled");
  }

  private Account stored(Actor actor, Account next, String what) {
    var change = AccountChange.by(actor, what, next.sequence(), clock.instant());
    if (!accounts.replace(next, change)) {
      throw ProblemException.stale();
    }
    return next;
  }

  private void check(Profile profile) {
    List<FieldProblem> problems =
        ProfileRules.flaws(profile).stream()
            .map(flaw -> new FieldProblem(flaw.field(), flaw.message()))
            .toList();
    if (!problems.isEmpty()) {
      throw ProblemException.invalid("Có " + problems.size() + " chỗ cần sửa.", problems);
    }
    if (!units.exist(profile.units())) {
      throw invalid("memberships", "Có đơn vị không tồn tại.");
    }
  }

  private static ProblemException invalid(String field, String message) {
    return ProblemException.invalid(message, List.of(new FieldProblem(field, message)));
  }

  private static void refuse(Optional<String> reason) {
    reason.ifPresent(
        detail -> {
          throw ProblemException.forbidden(detail);
        });
  }
}
