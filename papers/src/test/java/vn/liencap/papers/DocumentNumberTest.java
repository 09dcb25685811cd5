package vn.liencap.papers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource({
    "12,12/KH-UBND",
    "012,12/KH-UBND",
    " 7 ,7/KH-UBND",
    "31/QĐ-UBND,31/QĐ-UBND",
    "5 / KH-BQLKKT,5/KH-BQLKKT"
  })
  void whatAClerkTypesIsRead(String typed, String number) {
    assertThat(DocumentNumber.typed(typed, "KH-UBND"))
        .map(DocumentNumber::toString)
        .contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-3", "mười hai", "12a", "1234567", "12/", "12/ ", "12/KH UBND"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThat(DocumentNumber.typed(typed, "KH-UBND")).isEmpty();
  }

  @Property
  void printingAndReadingAreInverse(@ForAll @IntRange(min = 1, max = 999_999) int number) {
    var printed = new DocumentNumber(number, "KH-UBND");
    assertThat(DocumentNumber.typed(printed.toString(), "QĐ-BNV")).contains(printed);
  }
}
