package vn.liencap.portal.pages.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.portal.pages.Problems;

class SettlementFormTest {

  @Test
  void anAmountMayBeWrittenWithDotsAndMayBeNothing() {
    var form = new SettlementForm("1.200.000", " Đủ chứng từ. ");

    assertThat(form.problems("số")).isNull();
    assertThat(form.settlement().amount()).isEqualTo(1_200_000);
    assertThat(form.settlement().note()).isEqualTo("Đủ chứng từ.");
    assertThat(new SettlementForm("0", null).settlement().amount()).isZero();
    assertThat(new SettlementForm("0", null).problems("số")).isNull();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "-5", "một triệu", "1.5"})
  void whatIsNoAmountIsSaidAtItsField(String typed) {
    Problems problems = new SettlementForm(typed, "").problems("số");

    assertThat(Objects.requireNonNull(problems).byField()).containsOnlyKeys("amount");
  }
}
