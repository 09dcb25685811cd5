package vn.liencap.plan.units.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

  @Test
  void decomposedLettersAndStraySpacesAreOneSpelling() {
    String typed = " \uFEFF" + Normalizer.normalize("Phường  Hòa\u00A0Bình ", Normalizer.Form.NFD);
    assertThat(Naming.clean(typed)).isEqualTo("Phường Hòa Bình");
  }

  @Property
  void cleaningTwiceIsCleaningOnce(@ForAll String text) {
    String once = Naming.clean(text);
    assertThat(Naming.clean(once)).isEqualTo(once);
  }

  @Test
  void whereAWordCarriesItsToneMakesNoOtherName() {
    assertThat(Naming.sameSpelling("Tỉnh Khánh Hòa", "Tỉnh Khánh Hoà")).isTrue();
    assertThat(Naming.sameSpelling("Phường Thủy Vân", "Phường Thuỷ Vân")).isTrue();
    assertThat(Naming.sameSpelling("Xã Hòa", "Xã Hỏa")).isFalse();
    assertThat(Naming.sameSpelling("Xã Hòa An", "Xã Hoa Àn")).isFalse();
    assertThat(Naming.sameSpelling("Xã Tân", "Xã Tan")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "03388", "75.SNV", "70.BQLKKT", "SNV_1", "A-1"})
  void theseAreCodes(String code) {
    assertThat(Naming.faultOfCode(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a b", "1234567890123456789012345678901", "a/b", "a\nb"})
  void theseAreNone(String code) {
    assertThat(Naming.faultOfCode(code)).isPresent();
  }

  @Test
  void aNameIsThereNotTooLongAndOnOneLine() {
    assertThat(Naming.faultOfName("Xã Ia Đal")).isEmpty();
    assertThat(Naming.faultOfName("x".repeat(Naming.LONGEST_NAME))).isEmpty();
    assertThat(Naming.faultOfName("")).isPresent();
    assertThat(Naming.faultOfName("x".repeat(Naming.LONGEST_NAME + 1))).isPresent();
    assertThat(Naming.faultOfName("Xã A\nCOMMUNE,1,Xã B")).isPresent();
    assertThat(Naming.faultOfName("Xã\u200BA")).isPresent();
  }
}
