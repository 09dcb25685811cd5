package vn.liencap.portal.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;

class AccountRightsTest {
  private static final UnitId PROVINCE = new UnitId("u-province");
  private static final UnitId WARD = new UnitId("u-ward");
  private static final UnitId MINISTRY = new UnitId("bnv");

  private static AccountRights adminOfTheProvince() {
    return rights(Role.ADMIN);
  }

  private static AccountRights rights(Role role) {
    var actor = new Actor(new PersonId("n-admin"), "Quản trị tỉnh", PROVINCE, Set.of(role));
    return new AccountRights(actor, Set.of(PROVINCE, WARD)::contains);
  }

  private static Profile named(String name, Membership... memberships) {
    return new Profile(name, null, Arrays.asList(memberships));
  }

  private static Membership at(UnitId unit, Role role) {
    return new Membership(unit, null, Set.of(role));
  }

  private static Account account(Profile profile) {
    return Account.open(new PersonId("n-1"), new Username("lan"), profile, "hash", false);
  }

  @Test
  void anAdministratorOpensAccountsInTheUnitAndBelow() {
    assertThat(adminOfTheProvince().refusalToOpen(named("Lan", at(WARD, Role.HEAD)))).isEmpty();
    assertThat(adminOfTheProvince().refusalToOpen(named("Lan", at(PROVINCE, Role.ADMIN))))
        .isEmpty();
  }

  @Test
  void nobodyElseDoes() {
    assertThat(rights(Role.HEAD).refusalToOpen(named("Lan", at(WARD, Role.OFFICER)))).isPresent();
  }

  @Test
  void anAccountElsewhereIsOutOfReach() {
    Profile mixed = named("Lan", at(WARD, Role.HEAD), at(MINISTRY, Role.ADMIN));
    assertThat(adminOfTheProvince().refusalToOpen(mixed)).isPresent();
    assertThat(adminOfTheProvince().maySee(account(named("Lan", at(MINISTRY, Role.HEAD)))))
        .isFalse();
  }

  @Test
  void thePasswordOfSomebodyWhoAlsoWorksElsewhereIsNotTheirsToReset() {
    Account both = account(named("Lan", at(WARD, Role.HEAD), at(MINISTRY, Role.ADMIN)));
    assertThat(adminOfTheProvince().maySee(both)).isTrue();
    assertThat(adminOfTheProvince().refusalToResetPassword(both)).isPresent();
    assertThat(adminOfTheProvince().refusalToDisable(both)).isPresent();
  }

  @Test
  void ofSomebodyWhoAlsoWorksElsewhereOnlyThePlaceWithinReachChanges() {
    Account both = account(named("Lan", at(WARD, Role.HEAD), at(MINISTRY, Role.VIEWER)));
    Profile within = named("Lan", at(WARD, Role.OFFICER), at(MINISTRY, Role.VIEWER));
    Profile promoted = named("Lan", at(WARD, Role.HEAD), at(MINISTRY, Role.ADMIN));
    Profile removed = named("Lan", at(WARD, Role.HEAD));
    Profile renamed = named("Lan Anh", at(WARD, Role.HEAD), at(MINISTRY, Role.VIEWER));
    assertThat(adminOfTheProvince().refusalToChange(both, within)).isEmpty();
    assertThat(adminOfTheProvince().refusalToChange(both, promoted)).isPresent();
    assertThat(adminOfTheProvince().refusalToChange(both, removed)).isPresent();
    assertThat(adminOfTheProvince().refusalToChange(both, renamed)).isPresent();
  }

  @Test
  void nobodyLocksThemselvesOut() {
    Account self =
        Account.open(
            new PersonId("n-admin"),
            new Username("admin"),
            named("Quản trị tỉnh", at(PROVINCE, Role.ADMIN)),
            "hash",
            false);
    assertThat(adminOfTheProvince().refusalToDisable(self)).isPresent();
    Profile without = named("Quản trị tỉnh", at(PROVINCE, Role.OFFICER));
    assertThat(adminOfTheProvince().refusalToChange(self, without)).isPresent();
  }

  @Test
  void everyChangeOfAnAccountCountsAndOnlyAPasswordEndsSessions() {
    Account account = account(named("Lan", at(WARD, Role.HEAD)));
    Account renamed = account.with(named("Lan Anh", at(WARD, Role.HEAD)));
    assertThat(renamed.sequence()).isEqualTo(2);
    assertThat(renamed.credentials()).isEqualTo(account.credentials());
    Account reset = renamed.withPassword("other", true);
    assertThat(reset.sequence()).isEqualTo(3);
    assertThat(reset.credentials()).isEqualTo(account.credentials() + 1);
    assertThat(reset.active(false).state().active()).isFalse();
    assertThat(reset.state().memberships()).isEqualTo(List.of(at(WARD, Role.HEAD)));
  }
}
