package vn.liencap.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedPagesTest {

  @ParameterizedTest
  @CsvSource({
    "http://portal.vn/ke-hoach?trang=2, /ke-hoach?trang=2",
    "http://evil.example/ke-hoach, /ke-hoach",
    "http://portal.vn//evil.example, /",
    "http://portal.vn, /",
  })
  void onlyThePathOfWhatWasWantedIsReturnedTo(String wanted, String path) {
    assertThat(WantedPages.pathOf(wanted)).isEqualTo(path);
  }

  @Test
  void aScriptIsNoPlaceToReturnTo() {
    assertThat(WantedPages.pathOf("javascript:alert(1)")).isEqualTo("/");
  }
}
