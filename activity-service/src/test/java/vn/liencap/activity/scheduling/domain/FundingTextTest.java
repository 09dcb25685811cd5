package vn.liencap.activity.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.SourceFigures;

class FundingTextTest {

  @ParameterizedTest
  @CsvSource({
    "Ngân sách trung ương,CENTRAL",
    "NSTW,CENTRAL",
    "Ngân sách tỉnh cấp qua dự toán của Sở,PROVINCE",
    "Ngân sách thành phố cấp qua dự toán của Đài,PROVINCE",
    "ngân sách cấp xã,COMMUNE",
    "Ngân sách địa phương,LOCAL",
    "Nguồn xã hội hoá,SOCIAL",
    "Lồng ghép các chương trình,INTEGRATED",
    "Nguồn kinh phí hợp pháp khác,OTHER"
  })
  void aSingleSourcePlansTheWholeBudget(String line, FundingSource source) {
    assertThat(FundingText.sources(List.of(line), 5_000_000))
        .containsExactly(new SourceFigures(source, 5_000_000, 0, 0));
  }

  @Test
  void amountsBesideSourcesAreRead() {
    assertThat(
            FundingText.sources(
                List.of(
                    "Ngân sách tỉnh: 1,5 tỷ đồng; xã hội hóa 200 triệu đồng",
                    "Ngân sách xã 30.000.000 đồng"),
                1_730_000_000))
        .containsExactly(
            new SourceFigures(FundingSource.PROVINCE, 1_500_000_000, 0, 0),
            new SourceFigures(FundingSource.COMMUNE, 30_000_000, 0, 0),
            new SourceFigures(FundingSource.SOCIAL, 200_000_000, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 triệu đồng từ ngân sách tỉnh, 3,5 triệu đồng xã hội hóa",
        "Ngân sách tỉnh: 12.000.000 đồng, xã hội hóa: 3.500.000 đồng",
        "Ngân sách tỉnh 12 triệu đồng và 3,5 triệu đồng xã hội hóa",
        "Ngân sách tỉnh, 12 triệu đồng; xã hội hóa, 3,5 triệu đồng",
        "Kinh phí 15,5 triệu đồng, trong đó ngân sách tỉnh 12 triệu đồng, xã hội hóa 3,5 triệu đồng",
      })
  void sourcesOfOneSentenceAreRead(String line) {
    assertThat(FundingText.sources(List.of(line), 15_500_000))
        .containsExactly(
            new SourceFigures(FundingSource.PROVINCE, 12_000_000, 0, 0),
            new SourceFigures(FundingSource.SOCIAL, 3_500_000, 0, 0));
  }

  @Test
  void aSumBesideTheOnlySourceIsItsOwnWhereTheItemHasNone() {
    assertThat(FundingText.sources(List.of("15 triệu đồng, từ ngân sách tỉnh"), 0))
        .containsExactly(new SourceFigures(FundingSource.PROVINCE, 15_000_000, 0, 0));
  }

  @Test
  void severalSourcesWithoutAmountsAreNamedAndPlanNothingByThemselves() {
    assertThat(FundingText.sources(List.of("Ngân sách tỉnh", "Xã hội hóa"), 100))
        .extracting(SourceFigures::planned)
        .containsExactly(0L, 0L);
  }

  @Test
  void wordsThatNameNoSourceSayNothing() {
    assertThat(FundingText.sources(List.of("Dự toán năm 2022.", "Kinh phí chi thường xuyên"), 100))
        .isEmpty();
    assertThat(FundingText.sources(List.of(), 100)).isEmpty();
  }
}
