package vn.liencap.activity.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {
  private static final String PAPER =
      """
      UBND TỈNH LAI CHÂU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 12/BC-UBND\tĐộc lập - Tự do - Hạnh phúc
      %s
      BÁO CÁO
      Về công tác bảo mật thông tin và bí mật nhà nước
      """;

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "Tối mật", "(Mật)", "Độ mật: Tuyệt mật"})
  void aMarkOnALineOfItsOwnIsSeen(String mark) {
    assertThat(SecrecyMark.isOn(PAPER.formatted(mark))).isTrue();
    assertThat(SecrecyMark.isOn(PAPER.formatted(mark + "\tLai Châu, ngày 5 tháng 3"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bảo mật", "mật ong", "BÍ MẬT NHÀ NƯỚC", "Không mật"})
  void wordsThatOnlySoundAlikeAreNone(String words) {
    assertThat(SecrecyMark.isOn(PAPER.formatted(words))).isFalse();
  }

  @Test
  void onlyTheHeadIsLookedAt() {
    assertThat(SecrecyMark.isOn("dòng\n".repeat(SecrecyMark.HEAD) + "MẬT")).isFalse();
  }
}
