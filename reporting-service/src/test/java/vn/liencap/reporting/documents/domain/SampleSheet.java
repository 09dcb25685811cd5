package vn.liencap.reporting.documents.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.papers.IssuingBody;
import vn.liencap.reporting.documents.domain.ReportSheet.Line;
import vn.liencap.reporting.documents.domain.ReportSheet.Part;
import vn.liencap.reporting.documents.domain.ReportSheet.Words;
import vn.liencap.reporting.reports.domain.Amount;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.templates.domain.Aggregation;
import vn.liencap.reporting.templates.domain.Indicator;

/** A ward's report of a quarter: a derived figure, a typed one and a typed ratio. */
final class SampleSheet {
  static final ProgrammeId PROGRAMME = new ProgrammeId("ct26");
  static final ReportId WARD = new ReportId("CCHC581-2026-Q1~phuong1");
  static final ReportId OTHER_WARD = new ReportId("CCHC581-2026-Q1~xa1");

  private SampleSheet() {}

  /** The sheet as it is when the typed figure is so; null while nobody typed it. */
  static ReportSheet with(@Nullable Long leaflets) {
    Indicator sessions = indicator("buoi", "Số buổi tuyên truyền", "buổi", "out:session", 10L);
    Indicator typed = indicator("toroi", "Số tờ rơi đã phát", "tờ", null, null);
    Indicator informed =
        new Indicator(
            "dan", "Tỷ lệ người dân được thông tin", "%", Aggregation.RATIO, null, null, true, 80L);
    return new ReportSheet(
        state(),
        "Phường Đoàn Kết",
        new IssuingBody("Phường Đoàn Kết", Level.COMMUNE, "Tỉnh Lai Châu"),
        "BC-UBND",
        "Ủy ban nhân dân tỉnh Lai Châu",
        "Sở Nội vụ tỉnh Lai Châu",
        "Quý I năm 2025",
        List.of(
            new Part(
                PROGRAMME,
                "Tuyên truyền cải cách hành chính 2026",
                "Báo cáo tuyên truyền cải cách hành chính",
                List.of(
                    new Line(
                        sessions,
                        new Figure(PROGRAMME, "buoi", new Amount(5, 1, 1), null, true),
                        4L,
                        null,
                        List.of("Một buổi chưa kịp ghi.")),
                    new Line(
                        typed,
                        new Figure(
                            PROGRAMME,
                            "toroi",
                            new Amount(0, leaflets == null ? 0 : leaflets, 0),
                            null,
                            leaflets != null),
                        null,
                        null,
                        List.of()),
                    new Line(
                        informed,
                        new Figure(
                            PROGRAMME, "dan", new Amount(0, 300, 0), new Amount(0, 400, 0), true),
                        200L,
                        300L,
                        List.of())))),
        List.of(
            new Words(
                "ketqua",
                "Kết quả đạt được",
                "Nêu kết quả nổi bật.",
                false,
                List.of(
                    new Paragraph("Đã tổ chức hội nghị tại các tổ dân phố.", List.of()),
                    new Paragraph("Đã phát thanh hằng ngày.", List.of(OTHER_WARD)))),
            new Words("kiennghi", "Kiến nghị", "", false, List.of())));
  }

  private static Indicator indicator(
      String code, String label, String unit, @Nullable String counter, @Nullable Long target) {
    return new Indicator(code, label, unit, Aggregation.SUM, counter, null, true, target);
  }

  private static ReportState state() {
    return new ReportState(
        WARD,
        "Quý I năm 2026",
        LocalDate.of(2025, 12, 15),
        LocalDate.of(2026, 3, 14),
        new UnitId("phuong1"),
        new UnitId("tinh1"),
        null,
        List.of(PROGRAMME),
        LocalDate.of(2026, 3, 16),
        LocalDate.of(2026, 3, 20),
        ReportStatus.OPEN,
        1,
        null,
        false,
        null,
        Map.of(),
        1);
  }
}
