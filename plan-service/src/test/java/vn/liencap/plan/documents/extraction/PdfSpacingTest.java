package vn.liencap.plan.documents.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines of 14 points, 17 from one to the next, between paragraphs 23; first lines are indented. */
class PdfSpacingTest {
  private static final float LEFT = 85;
  private static final float INDENTED = 121;
  private static final float RIGHT = 539;

  private static final PdfSpacing SEEN =
      PdfSpacing.in(
          List.of(
              line("Kinh phí thực hiện từ dự toán chi thường xuyên", INDENTED, RIGHT, 100),
              line("của cơ quan.", LEFT, 160, 117)),
          LEFT,
          RIGHT);

  private static final PdfSpacing UNSEEN = new PdfSpacing(List.of());

  @Test
  void paragraphsOfOneLineAreToldApartByWhatIsSeenElsewhere() {
    List<PdfLine> lines =
        List.of(
            line("Căn cứ Kế hoạch số 12-KH/TU của Tỉnh ủy;", INDENTED, RIGHT - 20, 100),
            line("Căn cứ tình hình thực tế của địa phương.", INDENTED, 352, 123),
            line("Sở Nội vụ ban hành Kế hoạch như sau:", INDENTED, 400, 146));
    assertThat(PdfSpacing.in(lines, LEFT, RIGHT)).isEqualTo(UNSEEN);
    assertThat(paragraphs(lines, UNSEEN.or(SEEN))).hasSize(3);
  }

  @Test
  void aParagraphIsWholeHoweverNearTheOtherLinesOfThePageAre() {
    List<PdfLine> lines =
        List.of(
            line("Căn cứ Quyết định số 251/QĐ-BNV của Bộ Nội vụ ban", INDENTED, RIGHT, 100),
            line("hành Kế hoạch tuyên truyền.", LEFT, 300, 117),
            line("I. MỤC ĐÍCH", INDENTED, 300, 140),
            line("1. Mục đích", INDENTED, 300, 154),
            line("2. Yêu cầu", INDENTED, 300, 168));
    assertThat(paragraphs(lines, PdfSpacing.in(lines, LEFT, RIGHT)))
        .startsWith("Căn cứ Quyết định số 251/QĐ-BNV của Bộ Nội vụ ban hành Kế hoạch tuyên truyền.")
        .hasSize(4);
  }

  @Test
  void whereNoLineIsIndentedAQuarterOfTheLinesAreNearer() {
    List<PdfLine> lines =
        Stream.of(100, 117, 140, 163, 186)
            .map(baseline -> line("Một dòng", LEFT, RIGHT, baseline))
            .toList();
    assertThat(UNSEEN.usual(lines)).isEqualTo(23 / 14f);
    assertThat(UNSEEN.usual(List.of())).isZero();
  }

  private static List<String> paragraphs(List<PdfLine> lines, PdfSpacing spacing) {
    return PdfParagraphs.ofText(LEFT, RIGHT, spacing.usual(lines)).of(lines).stream()
        .map(PdfParagraphs.Paragraph::text)
        .toList();
  }

  /** A line of words of a like width. */
  private static PdfLine line(String text, float left, float right, float baseline) {
    List<String> words = List.of(text.split(" "));
    float width = (right - left) / words.size();
    return new PdfLine(
        Stream.iterate(0, i -> i < words.size(), i -> i + 1)
            .map(
                i ->
                    new PdfWord(
                        words.get(i),
                        left + i * width,
                        left + (i + 1) * width - (i + 1 < words.size() ? 4 : 0),
                        baseline,
                        14,
                        false))
            .toList());
  }
}
