package vn.liencap.plan.documents.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.SourceText;

class PiecesTest {
  private static List<String> read(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(new Line(blocks.size() + 1, null, line, Set.of()));
    }
    return BrokenParagraphs.joined(Pieces.of(new SourceText(blocks), _ -> false)).stream()
        .map(piece -> piece instanceof Paragraph paragraph ? paragraph.printed() : "table")
        .toList();
  }

  @Test
  void aParagraphThatAPageBreakCutIsWholeAgain() {
    assertThat(
            read(
                "Chủ trì thực hiện chương trình hỏi đáp trên Đài Phát thanh - Truyền hình Trường",
                "2",
                "Yên; tuyên truyền hỗ trợ doanh nghiệp tỉnh Trường Yên."))
        .containsExactly(
            "Chủ trì thực hiện chương trình hỏi đáp trên Đài Phát thanh - Truyền hình Trường Yên;"
                + " tuyên truyền hỗ trợ doanh nghiệp tỉnh Trường Yên.");
  }

  @Test
  void paragraphsWithoutFullStopsStayApart() {
    assertThat(
            read(
                "Tuyên truyền qua đài truyền thanh, qua pa nô, áp phích, khẩu hiệu, băng rôn",
                "Tuyên truyền tại các buổi sinh hoạt tổ dân phố trong phường hằng tháng"))
        .hasSize(2);
  }

  @Test
  void marksOfEmphasisAreNoText() {
    assertThat(read("Chỉ số hài lòng (*Sipas*) của **tỉnh**", "## I. MỤC TIÊU"))
        .containsExactly("Chỉ số hài lòng (Sipas) của tỉnh", "I. MỤC TIÊU");
  }

  @Test
  void columnsBesideEachOtherAreReadOneAfterTheOther() {
    assertThat(
            read(
                "UBND TỈNH TRƯỜNG YÊN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Số: 12/KH-SNV Trường Yên, ngày 05 tháng 02 năm 2024",
                "Nơi nhận: TM. ỦY BAN NHÂN DÂN",
                "- Như trên;          CHỦ TỊCH"))
        .containsExactly(
            "UBND TỈNH TRƯỜNG YÊN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 12/KH-SNV",
            "Trường Yên, ngày 05 tháng 02 năm 2024",
            "Nơi nhận:",
            "TM. ỦY BAN NHÂN DÂN",
            "- Như trên;",
            "CHỦ TỊCH");
  }
}
