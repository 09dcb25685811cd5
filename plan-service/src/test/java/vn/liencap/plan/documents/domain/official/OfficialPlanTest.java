package vn.liencap.plan.documents.domain.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.Numbering;
import vn.liencap.papers.OfficialDocument;

/** A plan as an official document, against Decree 30/2020, Annex I. */
class OfficialPlanTest {
  private static final OfficialDocument PLAN =
      document(3, new Numbering("5/KH-UBND", "KH-UBND", LocalDate.of(2026, 2, 5), 2026));

  private static OfficialDocument document(int activities, Numbering numbering) {
    return OfficialPlan.of(
        content(activities),
        new IssuingBody("Phường Đoàn Kết", Level.COMMUNE, "Tỉnh Lai Châu"),
        numbering);
  }

  private static PlanContent content(int activities) {
    return new PlanContent(
        "Cải cách hành chính năm 2026",
        "Kế hoạch",
        "KH-UBND",
        "Đoàn Kết",
        2026,
        List.of(
            new LegalBasis(
                "Quyết định", "251/QĐ-BNV", LocalDate.of(2022, 3, 29), "Bộ Nội vụ", null)),
        Stream.of(text(1), text(2)).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        IntStream.range(0, activities).mapToObj(OfficialPlanTest::activity).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Party("UBND tỉnh", null, null, null)),
        new Signer("KT.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hoa"));
  }

  private static TextItem text(int i) {
    String words = "Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức lần " + i;
    return new TextItem(new ItemId("o" + i), words, false, List.of());
  }

  private static KeyActivity activity(int i) {
    return new KeyActivity(
        new ItemId("a" + i),
        "Tổ chức hội nghị tuyên truyền cải cách hành chính tại tổ dân phố số " + i,
        Carrier.LEAD,
        List.of(new Party("Công chức Văn phòng – Thống kê", null, null, null)),
        List.of(),
        new Timing(TimingKind.CONTINUOUS, "Thường xuyên", null, null, null, null, null, null),
        List.of(),
        List.of(),
        null,
        false,
        List.of());
  }

  @Test
  void numberAndDayBelowTenHaveALeadingZeroAndAreBlankInADraft() {
    assertThat(PLAN.head().number()).isEqualTo("Số: 05/KH-UBND");
    assertThat(PLAN.head().date()).isEqualTo("Đoàn Kết, ngày 05 tháng 02 năm 2026");
    OfficialDocument draft = document(0, new Numbering(null, "KH-UBND", null, 2026));
    assertThat(draft.head().number()).matches("Số: \\h+/KH-UBND");
    assertThat(draft.head().date()).matches("Đoàn Kết, ngày\\h+tháng\\h+năm 2026");
  }

  @Test
  void aTerritoryIssuesThroughItsPeoplesCommitteeAndADepartmentUnderIt() {
    assertThat(PLAN.head().issuer()).containsExactly("ỦY BAN NHÂN DÂN", "PHƯỜNG ĐOÀN KẾT");
    assertThat(PLAN.head().superior()).isNull();
    OfficialDocument department =
        OfficialPlan.of(
            content(0),
            new IssuingBody("Sở Nội vụ tỉnh Lai Châu", Level.DEPARTMENT, "Tỉnh Lai Châu"),
            new Numbering(null, "KH-SNV", null, 2026));
    assertThat(department.head().superior()).isEqualTo("UBND TỈNH LAI CHÂU");
    assertThat(department.head().issuer()).containsExactly("SỞ NỘI VỤ");
  }

  @Test
  void theActivitiesAreAnAnnexAndAPlanWithoutThemHasNone() {
    assertThat(PLAN.annex()).isNotNull().satisfies(annex -> assertThat(annex.rows()).hasSize(3));
    assertThat(document(0, new Numbering(null, "KH-UBND", null, 2026)).annex()).isNull();
  }
}
