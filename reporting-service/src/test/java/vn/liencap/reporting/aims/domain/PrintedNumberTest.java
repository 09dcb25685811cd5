package vn.liencap.reporting.aims.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ít nhất 90 % người dân được thông tin | 90",
        "Chỉ số cải cách hành chính (PAR Index) đạt 88,5 điểm trở lên | 88.5",
        "Chỉ số SIPAS năm 2026 đạt từ 85% | 85",
        "30-40 % | 30",
        "từ 30 – 40 phần trăm | 30",
        "100 | 100",
        "12 buổi | 12",
        "tối thiểu 12 lượt | 12",
      })
  void aPlanPrintsWhatItAimsAt(String said, BigDecimal value) {
    assertThat(PrintedNumber.in(said)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chỉ số cải cách hành chính",
        "PAPI",
        "Chỉ số CCHC năm 2026",
        "phấn đấu đạt 5 bậc",
        "5 bậc",
        "Quyết định số 25/QĐ-BNV",
        "hằng năm tăng"
      })
  void aPlaceOrAYearIsNoValue(String said) {
    assertThat(PrintedNumber.in(said)).isEmpty();
  }

  @Test
  void aNumberOfManyDigitsIsNotReadInPart() {
    assertThat(PrintedNumber.in("đạt 12345678901 lượt")).isEmpty();
  }
}
