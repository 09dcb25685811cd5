package vn.liencap.plan.documents.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.liencap.contracts.plan.TimingKind.CONTINUOUS;
import static vn.liencap.contracts.plan.TimingKind.DATE;
import static vn.liencap.contracts.plan.TimingKind.MONTH;
import static vn.liencap.contracts.plan.TimingKind.QUARTER;
import static vn.liencap.contracts.plan.TimingKind.RANGE;
import static vn.liencap.contracts.plan.TimingKind.RECURRING;
import static vn.liencap.plan.documents.Fixtures.plan;
import static vn.liencap.plan.documents.Fixtures.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.liencap.contracts.Level;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.FoundBasis;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.FoundIndex;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.FoundSigner;
import vn.liencap.plan.documents.domain.ReadHead;
import vn.liencap.plan.documents.domain.ReadPlan;
import vn.liencap.plan.documents.domain.Remark;
import vn.liencap.plan.documents.domain.SourceKind;

class PlanReaderTest {
  private static String text(ReadPlan plan, Function<ReadHead, @Nullable Found> field) {
    return Objects.requireNonNull(field.apply(plan.head())).text();
  }

  private static FoundSigner signerOf(ReadPlan plan) {
    return Objects.requireNonNull(plan.signer());
  }

  private static List<String> leads(FoundActivity activity) {
    return texts(activity.lead());
  }

  @Test
  void linesThatWereBrokenAtTheMarginAreParagraphsAgain() {
    ReadPlan plan = plan("tinh-xuong-dong.txt");
    assertThat(plan.kind()).isEqualTo(SourceKind.PLAN);
    assertThat(text(plan, ReadHead::title))
        .isEqualTo(
            "Thông tin, tuyên truyền công tác cải cách hành chính năm 2024 trên địa bàn tỉnh");
    assertThat(texts(plan.objectives())).hasSize(2);
    assertThat(texts(plan.requirements()))
        .containsExactly(
            "Việc tuyên truyền phải thường xuyên, có trọng tâm, tránh hình thức và không gây lãng"
                + " phí.");
    assertThat(texts(plan.recipients()))
        .containsExactly(
            "Bộ Nội vụ",
            "TT Tỉnh ủy, TT HĐND tỉnh",
            "Các sở, ban, ngành tỉnh",
            "UBND các huyện, thị xã, thành phố",
            "Lưu: VT, NC");
  }

  @Test
  void theHeaderInTwoColumnsGivesIssuerNumberPlaceAndDate() {
    ReadPlan plan = plan("tinh-xuong-dong.txt");
    assertThat(text(plan, ReadHead::issuer)).isEqualTo("ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN");
    assertThat(plan.head().level()).isEqualTo(Level.PROVINCE);
    assertThat(text(plan, ReadHead::number)).isEqualTo("118/KH-UBND");
    assertThat(text(plan, ReadHead::place)).isEqualTo("Trường Yên");
    assertThat(plan.head().issuedOn()).isEqualTo(LocalDate.of(2024, 2, 9));
    assertThat(plan.head().year()).isEqualTo(2024);
  }

  @Test
  void aDeputyWhoSignsForTheCommitteeIsToldWithBoth() {
    FoundSigner signer = signerOf(plan("tinh-xuong-dong.txt"));
    assertThat(signer.prefix()).isEqualTo("KT.");
    assertThat(signer.onBehalfOf()).isEqualTo("ỦY BAN NHÂN DÂN");
    assertThat(signer.title()).isEqualTo("PHÓ CHỦ TỊCH");
    assertThat(signer.name()).isEqualTo("Lê Thị Minh Hà");
  }

  @Test
  void legalBasesComeWithTheirDayInEitherForm() {
    assertThat(plan("tinh-xuong-dong.txt").legalBases())
        .extracting(FoundBasis::number, FoundBasis::date, FoundBasis::issuer)
        .containsExactly(
            tuple("76/NQ-CP", LocalDate.of(2021, 7, 15), "Chính phủ"),
            tuple("4410/QĐ-UBND", LocalDate.of(2023, 12, 28), "Chủ tịch UBND tỉnh"),
            tuple("61/TTr-SNV", LocalDate.of(2024, 1, 30), null));
  }

  @Test
  void contentsAndChannelsUnderOneHeadingAreTwoLists() {
    ReadPlan plan = plan("tinh-xuong-dong.txt");
    assertThat(plan.contents()).hasSize(3);
    assertThat(plan.channels()).hasSize(2);
    assertThat(plan.indices())
        .extracting(FoundIndex::code)
        .containsExactly("PAR_INDEX", "SIPAS", "PAPI");
  }

  @Test
  void bulletsUnderATaskTellWhoLeadsWhoTakesPartAndWhen() {
    List<FoundActivity> activities = plan("tinh-xuong-dong.txt").activities();
    assertThat(activities)
        .extracting(FoundActivity::title)
        .containsExactly(
            "Mở chuyên mục hỏi đáp về thủ tục hành chính",
            "Tổ chức cuộc thi viết \"Cải cách hành chính từ góc nhìn của dân\"");
    assertThat(leads(activities.getFirst())).containsExactly("Văn phòng UBND tỉnh");
    assertThat(texts(activities.getFirst().coordinating()))
        .containsExactly(
            "Sở Nội vụ", "Sở Thông tin và Truyền thông", "Báo Trường Yên", "các đơn vị liên quan");
    assertThat(activities)
        .extracting(activity -> activity.timing().kind())
        .containsExactly(DATE, RANGE);
    assertThat(texts(activities.getLast().coordinating()))
        .containsExactly("Hội Nhà báo tỉnh", "Tỉnh đoàn");
    assertThat(texts(activities.getLast().funding()))
        .containsExactly("150 triệu đồng từ ngân sách tỉnh.");
  }

  @Test
  void decimalNumberingAndATitleInCapitalsAreRead() {
    ReadPlan plan = plan("so-lien-doan.txt");
    assertThat(text(plan, ReadHead::title))
        .isEqualTo("TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2025 CỦA SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH");
    assertThat(text(plan, ReadHead::issuer))
        .isEqualTo("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH TỈNH HẢI SƠN");
    assertThat(plan.head().level()).isEqualTo(Level.DEPARTMENT);
    assertThat(plan.objectives()).hasSize(3);
    assertThat(texts(plan.targets()))
        .containsExactly(
            "Ít nhất 95% công chức, viên chức của Sở được quán triệt Kế hoạch cải cách hành chính"
                + " năm 2025",
            "Phấn đấu 60% hồ sơ được nộp trực tuyến");
    assertThat(plan.activities())
        .extracting(activity -> activity.timing().kind())
        .containsExactly(CONTINUOUS, RANGE, MONTH);
    assertThat(plan.duties())
        .extracting(FoundDuties::unit)
        .containsExactly("Văn phòng Sở", "Trưởng các phòng, Thủ trưởng các đơn vị trực thuộc Sở");
    assertThat(plan.reporting())
        .extracting(FoundReporting::period)
        .containsExactly("QUARTER", "SIX_MONTH", "YEAR");
    assertThat(signerOf(plan).onBehalfOf()).isEqualTo("GIÁM ĐỐC");
  }

  @Test
  void aTableThatLostItsBordersIsATableAgainThoughSomeCellsAreMissing() {
    ReadPlan plan = plan("ban-quan-ly-bang-phang.txt");
    assertThat(plan.activities())
        .extracting(FoundActivity::title, PlanReaderTest::leads)
        .containsExactly(
            tuple("Ban hành Kế hoạch tuyên truyền năm 2023", List.of("Văn phòng")),
            tuple("Quán triệt Kế hoạch tại hội nghị công chức", List.of("Văn phòng")),
            tuple(
                "Đăng tin, bài trên Trang thông tin điện tử của Ban",
                List.of("Văn phòng", "Phòng Quản lý đầu tư")),
            tuple("Đối thoại với doanh nghiệp", List.of("Phòng Quản lý đầu tư")));
    assertThat(plan.activities())
        .extracting(activity -> activity.timing().kind())
        .containsExactly(MONTH, QUARTER, CONTINUOUS, DATE);
  }

  @Test
  void menusAndCountersOfAWebPageAreNoPartOfThePlan() {
    ReadPlan plan = plan("ban-quan-ly-bang-phang.txt");
    assertThat(plan.kind()).isEqualTo(SourceKind.WEB_ARTICLE_OF_PLAN);
    assertThat(text(plan, ReadHead::pageTitle))
        .isEqualTo("Kế hoạch tuyên truyền công tác cải cách hành chính năm 2023");
    assertThat(text(plan, ReadHead::issuer))
        .isEqualTo("BAN QUẢN LÝ KHU KINH TẾ VÀ CÁC KHU CÔNG NGHIỆP TỈNH BẮC GIANG THƯỢNG");
    assertThat(plan.recipients()).isEmpty();
    assertThat(signerOf(plan).name()).isEqualTo("Hoàng Đức Thắng");
    assertThat(plan.duties())
        .extracting(FoundDuties::unit)
        .containsExactly("Văn phòng", "Các phòng, đơn vị trực thuộc");
  }

  @Test
  void aPlanThatHasItsActivitiesOnlyInATimetableHasThemAllTheSame() {
    ReadPlan plan = plan("xa-thoi-gian.txt");
    assertThat(plan.activities())
        .extracting(FoundActivity::title, activity -> activity.timing().kind())
        .containsExactly(
            tuple("Xây dựng và ban hành Kế hoạch", MONTH),
            tuple("Phát bản tin trên đài truyền thanh xã", RANGE),
            tuple("Kiểm tra việc niêm yết thủ tục hành chính tại các thôn", QUARTER),
            tuple("Tổng kết, báo cáo UBND huyện", DATE));
    assertThat(plan.duties())
        .extracting(FoundDuties::unit)
        .containsExactly(
            "Công chức Văn phòng - Thống kê",
            "Công chức Văn hóa - Xã hội",
            "Công chức Tài chính - Kế toán",
            "Trưởng các thôn");
  }

  @Test
  void aBlankNumberAndDateStayBlankAndAreRemarked() {
    ReadPlan plan = plan("xa-thoi-gian.txt");
    assertThat(plan.head().number()).isNull();
    assertThat(text(plan, ReadHead::symbol)).isEqualTo("KH-UBND");
    assertThat(plan.head().issuedOn()).isNull();
    assertThat(plan.head().year()).isEqualTo(2022);
    assertThat(plan.remarks())
        .extracting(Remark::text)
        .containsExactly(
            "Số văn bản còn để trống.", "Ngày ban hành còn để trống hoặc không có trong lịch.");
  }

  @Test
  void aPlanThatADecisionBringsTakesItsNumberDateAndSignature() {
    ReadPlan plan = plan("quyet-dinh-bo.txt");
    assertThat(text(plan, ReadHead::number)).isEqualTo("319/QĐ-BNV");
    assertThat(plan.head().issuedOn()).isEqualTo(LocalDate.of(2023, 4, 14));
    assertThat(text(plan, ReadHead::issuer)).isEqualTo("BỘ NỘI VỤ");
    assertThat(plan.head().level()).isEqualTo(Level.MINISTRY);
    assertThat(plan.legalBases()).extracting(FoundBasis::number).containsExactly("63/2022/NĐ-CP");
    assertThat(plan.activities())
        .extracting(PlanReaderTest::leads)
        .containsExactly(List.of("Tạp chí Tổ chức nhà nước"), List.of("Vụ Cải cách hành chính"));
    assertThat(signerOf(plan).title()).isEqualTo("THỨ TRƯỞNG");
  }

  @Test
  void headingsWithoutNumbersAndUnitsThatStandAloneAreKnown() {
    ReadPlan plan = plan("phuong-khong-so.txt");
    assertThat(plan.objectives()).hasSize(2);
    assertThat(plan.requirements()).hasSize(1);
    assertThat(plan.contents()).hasSize(2);
    assertThat(plan.activities())
        .extracting(PlanReaderTest::leads)
        .containsExactly(
            List.of("Công chức Văn hóa - Xã hội"), List.of("Văn phòng HĐND và UBND phường"));
    assertThat(plan.duties())
        .extracting(FoundDuties::unit)
        .containsExactly(
            "Văn phòng HĐND và UBND phường",
            "Công chức Tư pháp - Hộ tịch",
            "Ủy ban MTTQ phường và các đoàn thể");
    assertThat(plan.reporting())
        .extracting(FoundReporting::to, FoundReporting::via)
        .containsOnly(tuple("UBND quận", "Phòng Nội vụ"));
    assertThat(texts(plan.recipients()))
        .containsExactly("UBND quận (b/c)", "Thường trực Đảng ủy", "Lưu: VT");
  }

  @Test
  void tasksInSentencesTellWhoLeadsThem() {
    ReadPlan plan = plan("so-giao-viec.txt");
    FoundActivity first = plan.activities().getFirst();
    assertThat(first.title())
        .isEqualTo("Xây dựng bộ tài liệu hỏi đáp về tổ chức chính quyền địa phương hai cấp");
    assertThat(leads(first)).containsExactly("Phòng Cải cách hành chính");
    assertThat(texts(first.coordinating())).containsExactly("Văn phòng Sở");
    assertThat(plan.activities())
        .extracting(activity -> activity.timing().kind())
        .containsExactly(DATE, QUARTER, RECURRING);
  }

  @Test
  void aTableOfUnitsAndTheirTasksIsNoTableOfActivities() {
    assertThat(plan("so-giao-viec.txt").duties())
        .extracting(FoundDuties::unit, duties -> texts(duties.tasks()))
        .containsExactly(
            tuple("Phòng Cải cách hành chính", List.of("Theo dõi, tổng hợp kết quả")),
            tuple("Văn phòng Sở", List.of("Bố trí kinh phí")));
  }

  @Test
  void aNewsArticleTellsOfAPlanButIsNone() {
    ReadPlan plan = plan("tin-bao.txt");
    assertThat(plan.kind()).isEqualTo(SourceKind.NEWS_ARTICLE);
    assertThat(plan.kind().isPlan()).isFalse();
    assertThat(text(plan, ReadHead::number)).isEqualTo("1022/KH-UBND");
    assertThat(plan.head().issuedOn()).isEqualTo(LocalDate.of(2022, 3, 4));
    assertThat(text(plan, ReadHead::issuer)).isEqualTo("UBND tỉnh Lâm Hà");
    assertThat(text(plan, ReadHead::title))
        .isEqualTo("thông tin, tuyên truyền cải cách hành chính năm 2022 trên địa bàn tỉnh");
    assertThat(plan.contents()).hasSize(3);
    assertThat(plan.channels()).hasSize(3);
    assertThat(plan.duties())
        .extracting(FoundDuties::unit)
        .containsExactly("Sở Nội vụ", "Sở Tài chính");
    assertThat(plan.legalBases()).isEmpty();
  }

  @Test
  void anInterviewThatSpeaksOfAPlanIsNone() {
    ReadPlan plan = plan("phong-van.txt");
    assertThat(plan.kind()).isEqualTo(SourceKind.INTERVIEW);
    assertThat(plan.activities()).isEmpty();
    assertThat(plan.duties()).isEmpty();
    assertThat(texts(plan.targets())).hasSize(1);
    assertThat(plan.remarks())
        .extracting(Remark::text)
        .containsExactly("Đây là bài phỏng vấn, không phải văn bản kế hoạch.");
  }

  @Test
  void aReportIsNoPlanThoughItIsBuiltLikeOne() {
    ReadPlan plan = plan("bao-cao.txt");
    assertThat(plan.kind()).isEqualTo(SourceKind.OTHER);
    assertThat(text(plan, ReadHead::issuer)).isEqualTo("UBND XÃ HÒA LẠC");
    assertThat(text(plan, ReadHead::number)).isEqualTo("41/BC-UBND");
  }

  @Test
  void whatStandsInNoDocumentIsNowhere() {
    ReadPlan plan =
        vn.liencap.plan.documents.Fixtures.planIn(
            "Hôm nay trời nắng.\nNgày mai có mưa.\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(plan.kind()).isEqualTo(SourceKind.OTHER);
    assertThat(plan.head().title()).isNull();
    assertThat(plan.head().issuer()).isNull();
    assertThat(plan.activities()).isEmpty();
    assertThat(plan.legalBases()).isEmpty();
  }

  @Test
  void everythingFoundTellsWhereItStandsAndHowSureWeAre() {
    ReadPlan plan = plan("xa-thoi-gian.txt");
    assertThat(plan.activities())
        .extracting(activity -> activity.at().line())
        .containsExactly(24, 25, 26, 27);
    assertThat(plan.objectives()).allMatch(item -> item.confidence() > 0.9);
    assertThat(plan("tinh-xuong-dong.txt").objectives())
        .as("objectives and requirements under one heading are told apart by their words only")
        .allMatch(item -> item.confidence() < 0.7);
  }
}
