package vn.liencap.reporting.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.writing.DocumentFormat;

class OfficialReportTest {
  private static final OfficialDocument DOCUMENT =
      OfficialReport.of(SampleSheet.with(1_234L), 2026, _ -> "Xã Dào San");

  @Test
  void theHeadIsTheCommitteesAndNumberAndDateAreTheClerks() {
    assertThat(DOCUMENT.head().issuer()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG ĐOÀN KẾT");
    assertThat(DOCUMENT.head().number()).matches("Số: \\h+/BC-UBND");
    assertThat(DOCUMENT.head().date()).matches("Đoàn Kết, ngày\\h+tháng\\h+năm 2026");
    assertThat(DOCUMENT.type()).isEqualTo("BÁO CÁO");
    assertThat(DOCUMENT.title())
        .isEqualTo("Kết quả tuyên truyền cải cách hành chính Quý I năm 2026");
  }

  @Test
  void sectionsThatSayNothingAreLeftOut() {
    assertThat(DOCUMENT.body().stream().map(Element::text))
        .containsSubsequence(
            "I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
            "Có 0/2 chỉ tiêu đạt mục tiêu. Số liệu chi tiết tại Phụ lục kèm theo.",
            "II. KẾT QUẢ ĐẠT ĐƯỢC",
            "Đã tổ chức hội nghị tại các tổ dân phố.",
            "Đã phát thanh hằng ngày. (Xã Dào San)")
        .noneMatch(line -> line.contains("KIẾN NGHỊ"))
        .last()
        .satisfies(end -> assertThat(end).endsWith("xem xét, tổng hợp./."));
  }

  @Test
  void theAnnexHasTheFiguresWithTheReasonsForAdjustments() {
    OfficialDocument.Annex annex = Objects.requireNonNull(DOCUMENT.annex());
    assertThat(annex.rows().stream().map(row -> row.stream().map(c -> String.join("", c)).toList()))
        .containsExactly(
            List.of("1", "Số buổi tuyên truyền", "buổi", "7", "4", "10", "Một buổi chưa kịp ghi."),
            List.of("2", "Số tờ rơi đã phát", "tờ", "1.234", "", "", ""),
            List.of(
                "3",
                "Tỷ lệ người dân được thông tin",
                "%",
                "300/400 (75%)",
                "200/300 (66,7%)",
                "80%",
                ""));
  }

  @Test
  void itGoesToTheUnitAboveThroughTheOneThatReceivesForIt() {
    assertThat(DOCUMENT.ending().recipients())
        .containsExactly(
            "- UBND tỉnh Lai Châu;", "- Sở Nội vụ tỉnh Lai Châu (để tổng hợp);", "- Lưu: VT.");
    assertThat(DOCUMENT.ending().authority()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
  }

  @Test
  void bothFilesAreWritten(@TempDir Path folder) throws IOException {
    for (DocumentFormat format : DocumentFormat.values()) {
      Path file = Path.of(System.getProperty("liencap.look", folder.toString()));
      Files.write(file.resolve("bao-cao." + format.extension()), format.write(DOCUMENT));
      assertThat(file.resolve("bao-cao." + format.extension())).isNotEmptyFile();
    }
  }
}
