package vn.liencap.portal.pages.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.portal.pages.Problems;

class SettlementFormTest {

  @Test
  void anAmountMayBeWrittenWithDotsAndMayBeNothing() {
    var form =
        new SettlementForm(
            "1.200.000", " Đủ chứng từ. ", Map.of(FundingSource.PROVINCE, "1.000.000"));

    assertThat(form.problems("số")).isNull();
    assertThat(form.settlement(null).amount()).isEqualTo(1_200_000);
    assertThat(form.settlement(null).sources())
        .containsExactly(Map.entry(FundingSource.PROVINCE, 1_000_000L));
    assertThat(form.settlement(null).note()).isEqualTo("Đủ chứng từ.");
    assertThat(new SettlementForm("0", null, Map.of()).settlement(null).amount()).isZero();
    assertThat(new SettlementForm("0", null, Map.of()).problems("số")).isNull();
  }

  @Test
  void moneyOfOneSourceIsSettledFromItWithoutAnybodyBeingAsked() {
    var form = new SettlementForm("900.000", "", Map.of());

    assertThat(form.settlement(FundingSource.SOCIAL).sources())
        .containsExactly(Map.entry(FundingSource.SOCIAL, 900_000L));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "-5", "một triệu", "1.5"})
  void whatIsNoAmountIsSaidAtItsField(String typed) {
    Problems problems = new SettlementForm(typed, "", Map.of()).problems("số");

    assertThat(Objects.requireNonNull(problems).byField()).containsOnlyKeys("amount");
  }
}
