package vn.liencap.plan.documents.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.plan.documents.domain.Line;

class LabelTest {
  private static @Nullable Label labelOf(String text) {
    return Paragraph.of(new Line(1, null, text, Set.of())).label();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          I. MỤC ĐÍCH            | ROMAN          | 1
          IV/ KINH PHÍ           | ROMAN          | 4
          II - NỘI DUNG          | ROMAN          | 2
          Mục III. TỔ CHỨC       | ROMAN          | 3
          PHẦN THỨ NHẤT          | PART           | 0
          A. PHẦN CHUNG          | CAPITAL        | 1
          1. Mục đích            | ARABIC         | 1
          2/ Yêu cầu             | ARABIC         | 2
          3 - Đối tượng          | ARABIC         | 3
          4) Hình thức           | ARABIC_BRACKET | 4
          1.2. Mục tiêu cụ thể   | DECIMAL        | 2
          2.1.3 Nội dung         | FINE_DECIMAL   | 3
          a) Nâng cao            | LETTER         | 1
          đ) Tăng cường          | LETTER         | 5
          g. Phát huy            | LETTER         | 7
          - Sở Nội vụ            | DASH           | 0
          – Sở Nội vụ            | DASH           | 0
          * Sở Nội vụ            | DASH           | 0
          + Nguồn kinh phí       | PLUS           | 0
          Điều 2. Hiệu lực       | ARTICLE        | 2
          """,
      delimiter = '|')
  void everyKindOfLabelIsKnown(String text, Label.Kind kind, int value) {
    Label label = labelOf(text);
    assertThat(label).isNotNull();
    assertThat(label == null ? null : label.kind()).isEqualTo(kind);
    assertThat(label == null ? -1 : label.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15/3/2024",
        "24/KH-UBND",
        "2.000 tờ rơi",
        "6 tháng đầu năm",
        "Phần mềm một cửa",
        "90% người dân",
        "Công chức Văn phòng – Thống kê",
        "1"
      })
  void whatOnlyBeginsLikeALabelIsNone(String text) {
    assertThat(labelOf(text)).isNull();
  }
}
