package vn.liencap.plan.documents.domain.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Nội vụ",
        "Các sở, ban, ngành",
        "UBND xã Đại Đồng",
        "Uỷ ban nhân dân tỉnh",
        "Giao Văn phòng UBND tỉnh",
        "Trách nhiệm của các phòng chuyên môn",
        "Công Đoàn viên chức tỉnh",
        "Bưu điện thành phố",
        "Trưởng các thôn"
      })
  void bodiesAndPostsAreKnownByTheirFirstWord(String text) {
    assertThat(UnitWords.begins(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổ chức hội nghị",
        "Ban hành Kế hoạch",
        "Báo cáo kết quả",
        "Hội nghị tổng kết",
        "Phòng, chống tham nhũng",
        "Xã hội hóa kinh phí",
        "Đoàn kết nội bộ",
        "Đội ngũ cán bộ, công chức"
      })
  void whatIsDoneIsNoBody(String text) {
    assertThat(UnitWords.begins(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Sở Nội vụ: Chủ trì theo dõi.                    | Sở Nội vụ          | Chủ trì theo dõi.
          Sở Nội vụ chủ trì, phối hợp với các sở.         | Sở Nội vụ          | chủ trì, phối hợp với các sở.
          Giao Ban Quản lý khu kinh tế xây dựng kế hoạch. | Ban Quản lý khu kinh tế | xây dựng kế hoạch.
          Các phòng, đơn vị căn cứ Kế hoạch này thực hiện. | Các phòng, đơn vị | căn cứ Kế hoạch này thực hiện.
          Đề nghị Ủy ban MTTQ xã vận động nhân dân.       | Ủy ban MTTQ xã     | vận động nhân dân.
          """,
      delimiter = '|')
  void whoIsAskedIsToldFromWhatIsAsked(String sentence, String unit, String task) {
    assertThat(UnitWords.subject(sentence)).contains(new UnitWords.Subject(unit, task));
  }
}
