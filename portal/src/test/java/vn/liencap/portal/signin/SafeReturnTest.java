package vn.liencap.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeReturnTest {

  @ParameterizedTest
  @CsvSource({
    "http://portal.vn/ke-hoach?trang=2, /ke-hoach?trang=2",
    "http://evil.example/ke-hoach, /ke-hoach",
    "http://portal.vn//evil.example, /",
    "http://portal.vn, /",
    "http://portal.vn/ke-hoach?continue, /ke-hoach",
    "http://portal.vn/ke-hoach?trang=2&continue, /ke-hoach?trang=2",
  })
  void onlyThePathOfWhatWasWantedIsReturnedTo(String wanted, String path) {
    assertThat(SafeReturn.pathOf(wanted)).isEqualTo(path);
  }

  @Test
  void aScriptIsNoPlaceToReturnTo() {
    assertThat(SafeReturn.pathOf("javascript:alert(1)")).isEqualTo("/");
  }
}
