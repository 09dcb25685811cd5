package vn.liencap.plan.documents.domain.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liencap.plan.documents.domain.FoundBasis;
import vn.liencap.plan.documents.domain.Place;

class CitationsTest {
  private static List<FoundBasis> in(String text) {
    return Citations.numbered(text, FoundBasis.Role.PREAMBLE, new Place(1, 1, null));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Căn cứ Quyết định số 251/QĐ-BNV ngày 29/3/2022 của Bộ Nội vụ ban hành Kế hoạch; | Quyết định | 251/QĐ-BNV | 2022-03-29
          Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ            | Nghị quyết | 76/NQ-CP   | 2021-07-15
          Thực hiện Kế hoạch 12/KH-UBND ngày 10.01.2025 của UBND tỉnh                     | Kế hoạch   | 12/KH-UBND | 2025-01-10
          theo Nghị định số 09/2019/NĐ-CP ngày 24-01-2019 của Chính phủ                   | Nghị định  | 09/2019/NĐ-CP | 2019-01-24
          Công văn số 581/BNV-CCHC của Bộ Nội vụ ngày 09/02/2026                          | Công văn   | 581/BNV-CCHC | 2026-02-09
          Chương trình hành động số 12-CTr/TU ngày 05/5/2021 của Tỉnh ủy                  | Chương trình | 12-CTr/TU | 2021-05-05
          theo Quyết định số 263/QĐ-TT ngày 22/02/2022 của Thủ tướng Chính phủ             | Quyết định | 263/QĐ-TT  | 2022-02-22
          Luật số 63/2020/QH14 ngày 18/6/2020                                              | Luật       | 63/2020/QH14 | 2020-06-18
          """,
      delimiter = '|')
  void numberAndDateAreReadAndKeptAsPrinted(
      String text, String type, String number, LocalDate date) {
    assertThat(in(text))
        .singleElement()
        .satisfies(
            basis -> {
              assertThat(basis.type()).isEqualTo(type);
              assertThat(basis.number()).isEqualTo(number);
              assertThat(basis.date()).isEqualTo(date);
            });
  }

  @Test
  void issuerAndTitleEndWhereTheSentenceOfThePlanBegins() {
    assertThat(
            in(
                "Thực hiện Kế hoạch số 45/KH-UBND ngày 13/02/2023 của UBND tỉnh về tuyên truyền năm"
                    + " 2023, Sở Văn hóa, Thể thao và Du lịch xây dựng Kế hoạch như sau:"))
        .singleElement()
        .satisfies(
            basis -> {
              assertThat(basis.issuer()).isEqualTo("UBND tỉnh");
              assertThat(basis.title()).isEqualTo("về tuyên truyền năm 2023");
            });
  }

  @Test
  void severalInOneSentenceAreSeveral() {
    assertThat(
            in(
                "theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Chỉ thị số 23/CT-TTg ngày"
                    + " 02/9/2021 của Thủ tướng Chính phủ và Quyết định số 3223/QĐ-UBND của UBND tỉnh"))
        .extracting(FoundBasis::number)
        .containsExactly("76/NQ-CP", "23/CT-TTg", "3223/QĐ-UBND");
  }

  @Test
  void aDayThatIsInNoCalendarIsKeptAsPrintedOnly() {
    assertThat(in("Quyết định số 5/QĐ-UBND ngày 31/02/2024 của UBND tỉnh"))
        .singleElement()
        .satisfies(
            basis -> {
              assertThat(basis.date()).isNull();
              assertThat(basis.dateRaw()).isEqualTo("31/02/2024");
            });
  }

  @Test
  void aLawByItsNameOnlyHasNoNumber() {
    assertThat(
            Citations.laws(
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                FoundBasis.Role.PREAMBLE,
                new Place(1, 1, null)))
        .singleElement()
        .satisfies(
            law -> {
              assertThat(law.title()).isEqualTo("Luật Tổ chức chính quyền địa phương");
              assertThat(law.number()).isNull();
              assertThat(law.date()).isEqualTo(LocalDate.of(2025, 6, 16));
            });
  }
}
