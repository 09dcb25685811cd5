package vn.liencap.plan.documents.domain.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.Place;

class ReportingDutiesTest {
  private static List<FoundReporting> in(String text) {
    return ReportingDuties.in(text, "UBND các xã", new Place(1, 1, null)).toList();
  }

  @Test
  void eachPeriodIsADutyWithItsOwnDeadline() {
    assertThat(
            in(
                "Định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 10/12) báo cáo kết quả"
                    + " về UBND tỉnh (qua Sở Nội vụ)."))
        .extracting(
            FoundReporting::period,
            FoundReporting::from,
            FoundReporting::to,
            FoundReporting::via,
            FoundReporting::deadline)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "SIX_MONTH", "UBND các xã", "UBND tỉnh", "Sở Nội vụ", "trước ngày 10/6"),
            org.assertj.core.groups.Tuple.tuple(
                "YEAR", "UBND các xã", "UBND tỉnh", "Sở Nội vụ", "trước ngày 10/12"));
  }

  @Test
  void quarterSixMonthsAndYearAreThree() {
    assertThat(in("Định kỳ hàng quý, sáu tháng và năm báo cáo về UBND tỉnh (qua Sở Nội vụ)."))
        .extracting(FoundReporting::period)
        .containsExactly("QUARTER", "SIX_MONTH", "YEAR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Định kỳ hằng quý phát hành Bản tin cải cách hành chính.",
        "Đưa nội dung vào chương trình họp báo định kỳ của UBND tỉnh.",
        "Tổng hợp, báo cáo UBND tỉnh theo quy định.",
        "Lồng ghép tuyên truyền trong kế hoạch công tác năm 2024."
      })
  void whatIsNotReportedPeriodicallyIsNoDuty(String text) {
    assertThat(in(text)).isEmpty();
  }
}
