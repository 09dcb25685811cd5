package vn.liencap.portal.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;

class AccountRulesTest {
  private static final Username LAN = new Username("lan.phuong");
  private static final Membership WARD =
      new Membership(new UnitId("u-1"), null, Set.of(Role.OFFICER));

  @ParameterizedTest
  @ValueSource(strings = {"ngắn", "aaaaaaaaaaaa", "LAN.PHUONG-2026", "121212121212"})
  void aPasswordThatIsShortRepetitiveOrTheNameIsRefused(String password) {
    assertThat(PasswordRules.refusal(LAN, password)).isPresent();
  }

  @Test
  void aLongPasswordOfAnyCharactersIsAccepted() {
    assertThat(PasswordRules.refusal(LAN, "trời hôm nay đẹp")).isEmpty();
    assertThat(PasswordRules.refusal(LAN, "abcd".repeat(33))).isPresent();
  }

  @Test
  void aUsernameIsReadHoweverItIsCapitalised() {
    assertThat(Username.read(" Lan.Phuong ")).hasValue(LAN);
    assertThat(Username.read("lan@dongnai.gov.vn")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "lân", "lan phuong", ".lan", "lan$", ""})
  void whatCannotBeTypedEverywhereIsNoUsername(String typed) {
    assertThat(Username.read(typed)).isEmpty();
  }

  @Test
  void aProfileNeedsANameAPlaceAndARole() {
    assertThat(ProfileRules.flaws(new Profile("Lan", "lan@x.vn", List.of(WARD)))).isEmpty();
    assertThat(fieldsOf(new Profile(" ", null, List.of(WARD)))).containsExactly("name");
    assertThat(fieldsOf(new Profile("Lan", "lan@", List.of(WARD)))).containsExactly("email");
    assertThat(fieldsOf(new Profile("Lan", null, List.of()))).containsExactly("memberships");
    assertThat(fieldsOf(new Profile("Lan", null, Collections.nCopies(2, WARD))))
        .containsExactly("memberships");
    Membership idle = new Membership(new UnitId("u-1"), null, Set.of());
    assertThat(fieldsOf(new Profile("Lan", null, List.of(idle)))).containsExactly("memberships");
  }

  private static List<String> fieldsOf(Profile profile) {
    return ProfileRules.flaws(profile).stream().map(Flaw::field).toList();
  }
}
