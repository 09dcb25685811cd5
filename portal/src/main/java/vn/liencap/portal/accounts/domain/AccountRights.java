package vn.liencap.portal.accounts.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;

/**
 * Who may manage which account: an administrator those of the unit and of the units below. Whoever
 * also works elsewhere belongs to both administrators: each changes the place in their own units,
 * none the name, the password or the right to sign in, or a ward could take over an account of the
 * ministry.
 *
 * @param actor who wants to manage
 * @param reach tells the actor's unit and the units below from the others
 */
public record AccountRights(Actor actor, Predicate<UnitId> reach) {
  private static final String NOT_ADMIN = "Chỉ quản trị viên của đơn vị được quản lý tài khoản.";
  private static final String ELSEWHERE =
      "Tài khoản này còn làm việc ở đơn vị khác; cần quản trị viên của cấp trên chung.";
  private static final String OUT_OF_REACH = "Đơn vị được chọn không thuộc phạm vi của bạn.";

  /** True when at least one place of the person is within reach. */
  public boolean maySee(Account account) {
    return isAdmin() && account.profile().units().stream().anyMatch(reach);
  }

  /** Why the actor may not open an account with this profile; empty when they may. */
  public Optional<String> refusalToOpen(Profile profile) {
    if (!isAdmin()) {
      return Optional.of(NOT_ADMIN);
    }
    return profile.units().stream().allMatch(reach) ? Optional.empty() : Optional.of(OUT_OF_REACH);
  }

  /** Why the actor may not change an account to this profile; empty when they may. */
  public Optional<String> refusalToChange(Account account, Profile after) {
    if (!isAdmin()) {
      return Optional.of(NOT_ADMIN);
    }
    if (!changedUnits(account.profile(), after).stream().allMatch(reach)) {
      return Optional.of(OUT_OF_REACH);
    }
    if (losesOwnAdministration(account, after)) {
      return Optional.of("Bạn không thể tự bỏ vai trò quản trị của mình.");
    }
    return samePerson(account.profile(), after) || isWhollyWithin(account)
        ? Optional.empty()
        : Optional.of(ELSEWHERE);
  }

  /** Why the actor may not reset the password of an account; empty when they may. */
  public Optional<String> refusalToResetPassword(Account account) {
    if (!isAdmin()) {
      return Optional.of(NOT_ADMIN);
    }
    return isWhollyWithin(account) ? Optional.empty() : Optional.of(ELSEWHERE);
  }

  /** Why the actor may not let an account in or keep it out; empty when they may. */
  public Optional<String> refusalToDisable(Account account) {
    if (account.id().equals(actor.person())) {
      return Optional.of("Bạn không thể tự khóa tài khoản của mình.");
    }
    return refusalToResetPassword(account);
  }

  private boolean isAdmin() {
    return actor.hasAny(Role.ADMIN);
  }

  private boolean isWhollyWithin(Account account) {
    return account.profile().units().stream().allMatch(reach);
  }

  private static boolean samePerson(Profile before, Profile after) {
    return before.name().equals(after.name()) && Objects.equals(before.email(), after.email());
  }

  private boolean losesOwnAdministration(Account account, Profile after) {
    return account.id().equals(actor.person())
        && after.memberships().stream()
            .noneMatch(m -> m.unit().equals(actor.unit()) && m.roles().contains(Role.ADMIN));
  }

  private static Set<UnitId> changedUnits(Profile before, Profile after) {
    Set<UnitId> units = new HashSet<>(before.units());
    units.addAll(after.units());
    units.removeIf(unit -> Objects.equals(at(before, unit), at(after, unit)));
    return units;
  }

  private static @Nullable Membership at(Profile profile, UnitId unit) {
    List<Membership> there =
        profile.memberships().stream().filter(m -> m.unit().equals(unit)).toList();
    return there.isEmpty() ? null : there.getFirst();
  }
}
