package vn.liencap.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.directory.SmallCountry.BINH_PHUOC;
import static vn.liencap.directory.SmallCountry.DONG_NAI;
import static vn.liencap.directory.SmallCountry.FAR_WARD;
import static vn.liencap.directory.SmallCountry.HOME_AFFAIRS;
import static vn.liencap.directory.SmallCountry.LAI_CHAU;
import static vn.liencap.directory.SmallCountry.MINISTRY;
import static vn.liencap.directory.SmallCountry.OLD_WARD;
import static vn.liencap.directory.SmallCountry.OTHER_WARD;
import static vn.liencap.directory.SmallCountry.WARD;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.UnitGroup;

class RightsTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private final Rights rights =
      new Rights(
          SmallCountry.directory(),
          Clock.fixed(SmallCountry.NOW.atStartOfDay(ZONE).toInstant(), ZONE));

  private static Actor of(UnitId unit) {
    return new Actor(new PersonId("p1"), "Nguyễn Văn An", unit, Set.of(Role.HEAD));
  }

  @Test
  void everybodySeesTheirOwnSubtreeAndNothingBesideOrAbove() {
    assertThat(rights.maySee(of(MINISTRY), WARD)).isTrue();
    assertThat(rights.maySee(of(LAI_CHAU), WARD)).isTrue();
    assertThat(rights.maySee(of(WARD), WARD)).isTrue();
    assertThat(rights.maySee(of(WARD), LAI_CHAU)).isFalse();
    assertThat(rights.maySee(of(WARD), OTHER_WARD)).isFalse();
    assertThat(rights.maySee(of(DONG_NAI), WARD)).isFalse();
  }

  @Test
  void theViaUnitSeesAndSupervisesThoseThatGoThroughIt() {
    assertThat(rights.maySee(of(HOME_AFFAIRS), WARD)).isTrue();
    assertThat(rights.supervises(of(HOME_AFFAIRS), WARD)).isTrue();
    assertThat(rights.supervises(of(HOME_AFFAIRS), OTHER_WARD)).isFalse();
  }

  @Test
  void onlyTheDirectSuperiorSupervises() {
    assertThat(rights.supervises(of(LAI_CHAU), WARD)).isTrue();
    assertThat(rights.supervises(of(MINISTRY), WARD)).isFalse();
    assertThat(rights.supervises(of(WARD), WARD)).isFalse();
  }

  @Test
  void thePastOfAUnitBelongsToItsSuccessorsAndThoseAboveThem() {
    assertThat(rights.maySee(of(DONG_NAI), BINH_PHUOC)).isTrue();
    assertThat(rights.maySee(of(MINISTRY), BINH_PHUOC)).isTrue();
    assertThat(rights.maySee(of(LAI_CHAU), OLD_WARD)).isTrue();
    assertThat(rights.maySee(of(WARD), OLD_WARD)).isTrue();
    assertThat(rights.maySee(of(FAR_WARD), BINH_PHUOC)).isFalse();
  }

  @Test
  void aUnitAnswersToTheAddressesOfItsPredecessors() {
    assertThat(rights.keysOf(of(WARD)))
        .contains(AddressingKeys.of(OLD_WARD))
        .containsAnyElementsOf(AddressingKeys.of(new UnitGroup(LAI_CHAU, List.of(Level.COMMUNE))));
  }
}
