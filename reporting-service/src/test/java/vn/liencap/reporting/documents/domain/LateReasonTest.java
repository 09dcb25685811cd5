package vn.liencap.reporting.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.reporting.reports.domain.Progress;

class LateReasonTest {
  private static final LocalDate DUE = LocalDate.of(2026, 6, 16);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 22);

  private static Progress report(
      ReportStatus status,
      int version,
      @Nullable String reason,
      @Nullable LocalDate returnedOn,
      boolean begun) {
    UnitId unit = new UnitId("uphuong");
    return new Progress(
        new ReportState(
            ReportId.of("CCHC581-2026-H1", unit),
            "6 tháng đầu năm 2026",
            LocalDate.of(2025, 12, 15),
            LocalDate.of(2026, 6, 14),
            unit,
            new UnitId("utinh"),
            null,
            List.of(),
            DUE,
            DUE.plusDays(7),
            status,
            version,
            null,
            false,
            reason,
            Map.of(),
            3),
        returnedOn,
        begun);
  }

  private static Progress open(boolean begun) {
    return report(ReportStatus.OPEN, 1, null, null, begun);
  }

  private static Progress returned(String reason, @Nullable LocalDate on) {
    return report(ReportStatus.RETURNED, 1, reason, on, true);
  }

  private static String why(
      @Nullable Progress report, boolean figured, long owedBelow, long asking) {
    return new LateReason(report, figured, owedBelow, 0, asking).on(TODAY);
  }

  @Test
  void whatCameBackSaysWhenAndWhy() {
    Progress report = returned("Số người chưa khớp.", LocalDate.of(2026, 6, 18));
    assertThat(why(report, false, 3, 0)).isEqualTo("Bị trả lại 18/6: Số người chưa khớp");
    assertThat(why(returned("Số người chưa khớp.", null), false, 0, 0))
        .as("returned before the day was kept")
        .isEqualTo("Bị trả lại: Số người chưa khớp");
  }

  @Test
  void aLongReasonIsCutBetweenWords() {
    String reason = "Số buổi tuyên truyền,\n\n số người dự ".repeat(20);
    assertThat(why(returned(reason, LocalDate.of(2026, 6, 18)), false, 0, 0))
        .startsWith("Bị trả lại 18/6: Số buổi tuyên truyền, số người dự")
        .endsWith("…")
        .hasSizeLessThan(90);
    assertThat(why(returned("x".repeat(500), null), false, 0, 0)).hasSizeLessThan(90);
  }

  @Test
  void whoGathersWaitsForThoseBelow() {
    assertThat(why(open(true), false, 12, 0)).isEqualTo("Chờ 12 đơn vị bên dưới");
    assertThat(why(report(ReportStatus.SUBMITTED, 1, null, null, true), false, 12, 0))
        .isEqualTo("Đã gửi báo cáo, còn 12 đơn vị bên dưới chưa gửi");
    assertThat(why(null, false, 2, 0)).isEqualTo("2 đơn vị bên dưới chưa gửi báo cáo");
  }

  @Test
  void anOpenReportSaysWhetherAnybodyBegan() {
    assertThat(why(open(false), false, 0, 0)).isEqualTo("Chưa soạn báo cáo");
    assertThat(why(open(false), true, 0, 0)).isEqualTo("Mới nhập số liệu báo cáo");
    assertThat(why(open(true), true, 0, 0)).isEqualTo("Đang soạn báo cáo");
    assertThat(why(report(ReportStatus.OPEN, 2, "Sai số buổi.", null, true), false, 0, 0))
        .isEqualTo("Mở lại báo cáo để đính chính: Sai số buổi");
  }

  @Test
  void plansThatWereNotIssuedComeFirst() {
    assertThat(new LateReason(null, false, 0, 1, 0).on(TODAY)).isEqualTo("Chưa ban hành kế hoạch");
    assertThat(new LateReason(open(false), false, 0, 3, 0).on(TODAY))
        .isEqualTo("3 kế hoạch chưa ban hành; chưa soạn báo cáo");
  }

  @Test
  void aReportThatIsNotDueYetIsNoReason() {
    assertThat(new LateReason(open(false), false, 0, 0, 0).on(DUE)).isEmpty();
  }

  @Test
  void moreTimeThatWasAskedForIsSaidToo() {
    assertThat(why(open(false), false, 0, 2))
        .isEqualTo("Chưa soạn báo cáo; chờ gia hạn 2 hoạt động");
    assertThat(why(null, false, 0, 1)).isEqualTo("Xin gia hạn 1 hoạt động, chưa được trả lời");
    assertThat(why(returned("Số buổi tuyên truyền chưa khớp.", null), false, 0, 2))
        .isEqualTo("Bị trả lại: Số buổi tuyên truyền…; chờ gia hạn 2 hoạt động");
    assertThat(why(null, false, 0, 0)).isEmpty();
  }
}
