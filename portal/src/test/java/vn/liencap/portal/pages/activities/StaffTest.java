package vn.liencap.portal.pages.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.PersonId;
import vn.liencap.portal.services.OwnerView;

class StaffTest {
  private static final PersonId ME = new PersonId("me");
  private static final PersonId LAN = new PersonId("lan");
  private static final PersonId GONE = new PersonId("gone");

  private final Staff staff =
      new Staff(ME, "phong kinh te", Set.of(ME, LAN), Set.of("phong kinh te", "van phong"));

  @Test
  void anotherPersonsWorkIsOthersWhileThatPersonIsThere() {
    assertThat(staff.isOthers(LAN, null)).isTrue();
    assertThat(staff.isOthers(ME, "Văn phòng")).isFalse();
    assertThat(staff.isOthers(GONE, "Văn phòng")).as("somebody must see it").isFalse();
  }

  @Test
  void theWorkOfMyRoomIsMineHoweverItIsSpelledAndThatOfAnEmptyRoomIsEverybodys() {
    assertThat(staff.isOthers(null, "Phòng Kinh tế; Văn phòng")).isFalse();
    assertThat(staff.isOthers(null, "Văn phòng")).isTrue();
    assertThat(staff.isOthers(null, "Công chức Tư pháp")).isFalse();
    assertThat(staff.isOthers(null, null)).isFalse();
  }

  @Test
  void whoLeftLeavesWorkBehind() {
    assertThat(staff.isLeft(new OwnerView(GONE, null, 3))).isTrue();
    assertThat(staff.isLeft(new OwnerView(LAN, null, 3))).isFalse();
    assertThat(staff.isLeft(new OwnerView(null, "Phòng", 3))).isFalse();
  }

  @Test
  void aChoiceIsReadAsItIsWritten() {
    for (String value : new String[] {"", "p:n-1", "b:Phòng Văn hóa - Xã hội"}) {
      assertThat(Chosen.read(value).value()).isEqualTo(value);
    }
  }
}
