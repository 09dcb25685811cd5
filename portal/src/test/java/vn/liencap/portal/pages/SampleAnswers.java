package vn.liencap.portal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityKind;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.FundingSource;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.activity.Settlement;
import vn.liencap.contracts.activity.SourceFigures;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignedItem;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.Carrier;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.plan.Signer;
import vn.liencap.contracts.plan.TextItem;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.contracts.plan.TimingKind;
import vn.liencap.contracts.plan.UnitGroup;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.portal.services.ActivityCounts;
import vn.liencap.portal.services.ActivityDetails;
import vn.liencap.portal.services.AssignmentDetails;
import vn.liencap.portal.services.BudgetSums;
import vn.liencap.portal.services.CascadeProgress;
import vn.liencap.portal.services.CascadeUnit;
import vn.liencap.portal.services.ChangeAnswer;
import vn.liencap.portal.services.ChangeAnswerCounts;
import vn.liencap.portal.services.CommentView;
import vn.liencap.portal.services.ConsultationView;
import vn.liencap.portal.services.DeadLetterView;
import vn.liencap.portal.services.EvidenceView;
import vn.liencap.portal.services.LevelProgress;
import vn.liencap.portal.services.Listing;
import vn.liencap.portal.services.NextNumber;
import vn.liencap.portal.services.NotificationView;
import vn.liencap.portal.services.OperationsView;
import vn.liencap.portal.services.OutputKind;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanDifference;
import vn.liencap.portal.services.PlanHead;
import vn.liencap.portal.services.PlanRef;
import vn.liencap.portal.services.PlanStep;
import vn.liencap.portal.services.PlanSummary;
import vn.liencap.portal.services.PlanVersion;
import vn.liencap.portal.services.ProgrammeView;
import vn.liencap.portal.services.Reach;
import vn.liencap.portal.services.RollupChild;
import vn.liencap.portal.services.RollupTotals;
import vn.liencap.portal.services.RollupView;
import vn.liencap.portal.services.ServedItem;
import vn.liencap.portal.services.StepSettings;
import vn.liencap.portal.services.TakingPart;
import vn.liencap.portal.services.UnitAssignment;
import vn.liencap.portal.services.UnitCounts;
import vn.liencap.portal.services.UnitDetails;

/** A small country: a ministry, two provinces, one ward; one plan, a few activities. */
public final class SampleAnswers {
  public static final UnitId MINISTRY = new UnitId("bnv");
  public static final UnitId LAI_CHAU = new UnitId("u-lc");
  public static final UnitId DONG_NAI = new UnitId("u-dn");
  public static final UnitId WARD = new UnitId("u-dk");
  public static final ProgrammeId PROGRAMME = new ProgrammeId("cchc-2026");
  public static final PlanId PLAN = new PlanId("p1");
  public static final ActivityId ACTIVITY = new ActivityId("p1~u-dk~a2");
  public static final AssignmentId ASSIGNMENT = new AssignmentId("p1~bnv");
  private static final String TITLE = "Thông tin, tuyên truyền cải cách hành chính năm 2026";
  private static final Timing ALWAYS =
      new Timing(TimingKind.CONTINUOUS, "Thường xuyên", null, null, null, null, null, null);

  private SampleAnswers() {}

  /** Every page and every part of a page that an administrator of the ministry can open. */
  public static List<String> paths() {
    return List.of(
        "/",
        "/tong-quan",
        "/tong-quan?order=late",
        "/tong-quan/ky",
        "/tong-quan/ky?period=CCHC581-2026-Q1&indicator=buoi",
        "/ke-hoach",
        "/ke-hoach/moi",
        "/ke-hoach/p1",
        "/ke-hoach/p2",
        "/ke-hoach/p2/sua",
        "/ke-hoach/p2/tim-don-vi?rule=0&find=lai",
        "/ke-hoach/p2/ky",
        "/ke-hoach/p2/ban-hanh",
        "/ke-hoach/p2/cap-tren",
        "/ke-hoach/p2/buoc/tham-dinh",
        "/ke-hoach/p2/buoc/trinh",
        "/ke-hoach/p2/buoc/tra-lai",
        "/ke-hoach/p2/lay-y-kien",
        "/ke-hoach/p2/lay-y-kien?q=lai&unit=u-lc",
        "/ke-hoach/p2/gop-y",
        "/ke-hoach/p1/sua-doi",
        "/ke-hoach/p1/khac-biet",
        "/ke-hoach/p1/phien-ban/1",
        "/ke-hoach/p1/tra-loi?loc=chua",
        "/ke-hoach/p1/van-ban/dinh-chinh",
        "/ke-hoach/p1/van-ban/thay-the",
        "/ke-hoach/p1/van-ban/thu-hoi",
        "/ke-hoach/p1/van-ban/ket-thuc",
        "/don-vi/bnv/buoc",
        "/ke-hoach/p1/giao",
        "/ke-hoach/p1/giao/tien-do",
        "/ke-hoach/p1/giao/don-vi",
        "/giao-viec/p1~bnv",
        "/hoat-dong",
        "/hoat-dong/bang-tinh",
        "/loai-san-pham",
        "/hoat-dong/cung-luc?activity=p1~u-dk~a1&activity=p1~u-dk~a2",
        "/hoat-dong?owner=me",
        "/phan-cong",
        "/hoat-dong/p1~u-dk~a2",
        "/hoat-dong/p1~u-dk~a2/cung-phuc-vu",
        "/hoat-dong/p1~u-dk~a2/ghi-nhan-truoc?cursor=7",
        "/hoat-dong/p1~u-dk~a2/dien-bien?cursor=buoc-cu",
        "/thong-bao",
        "/thong-bao?show=chua-doc",
        "/thong-bao/cai-dat",
        "/thong-bao/da-gui",
        "/thong-bao/da-gui?of=don-vi",
        "/thong-bao/don-vi",
        "/thoi-nhan/ma-thu",
        "/don-vi",
        "/don-vi?q=doan%20ket",
        "/don-vi/u-lc",
        "/don-vi/bnv/cap-duoi",
        "/tai-khoan",
        "/don-vi/u-lc/sua",
        "/don-vi/u-lc/sap-nhap",
        "/don-vi/import",
        "/van-hanh",
        "/van-hanh/tin-loi?part=PLAN&topic=liencap.plans.v1&group=plan-service",
        "/bao-cao",
        "/bao-cao?box=review",
        "/bao-cao/CCHC581-2026-Q1~u-dk",
        "/bao-cao/CCHC581-2026-Q1~u-dk/so-lieu/cchc-2026/buoi",
        "/lich-bao-cao",
        "/chi-so",
        "/chi-so?unit=u-lc",
        "/chi-so/u-lc/PAR_INDEX/2025",
        "/chi-so/danh-muc",
        "/chi-so/danh-muc?sua=PAR_INDEX",
        "/lich-bao-cao?year=2026&level=COMMUNE",
        "/bieu-mau",
        "/bieu-mau?programme=cchc-2026",
        "/bieu-mau/moi",
        "/bieu-mau/moi?tu=bm-1",
        "/bieu-mau/dot-xuat",
        "/bieu-mau/bm-1",
        "/bieu-mau/bm-1/ban-hanh",
        "/bieu-mau/bm-1/ngung",
        "/bieu-mau/bm-2",
        "/bieu-mau/tim-don-vi?find=lai",
        "/bieu-mau/cay/u-lc",
        "/mat-khau");
  }

  /** The units, the root first. */
  public static List<UnitState> units() {
    return List.of(
        unit(MINISTRY, "BNV", "Bộ Nội vụ", Level.MINISTRY, null),
        unit(LAI_CHAU, "12", "Tỉnh Lai Châu", Level.PROVINCE, MINISTRY),
        unit(DONG_NAI, "75", "Tỉnh Đồng Nai", Level.PROVINCE, MINISTRY),
        unit(WARD, "03388", "Phường Đoàn Kết", Level.COMMUNE, LAI_CHAU));
  }

  private static UnitState unit(
      UnitId id, String code, String name, Level level, @Nullable UnitId parent) {
    var since = new UnitAttributes(LocalDate.of(2025, 7, 1), null, code, name, level, parent);
    return new UnitState(id, List.of(since), List.of(), null, null, 1);
  }

  /** Tells the services all of it, for somebody of the ministry on that day. */
  public static void tell(StubServices services, LocalDate today) {
    var programme =
        new ProgrammeView(
            PROGRAMME, "Tuyên truyền CCHC 2026", 2026, FigureBorder.WHEN_ENTERED, MINISTRY, true);
    services.answer("GET /api/programmes", new Listing<>(List.of(programme), null));
    services.answer("GET /api/programmes/cchc-2026", programme);
    services.answer("GET /api/plans", new Listing<>(summaries(), null));
    services.answer("GET /api/plans/p1", issued(), "\"3\"");
    services.answer("GET /api/plans/p2", draft(), "\"7\"");
    services.answer("GET /api/plans/p2/next-number", new NextNumber(13, "KH-BNV"));
    services.answer(
        "GET /api/plans/p2/reach",
        new Reach(3763, Map.of("PROVINCE", 34, "DEPARTMENT", 408, "COMMUNE", 3321)));
    services.answer(
        "GET /api/plans/p1/reach",
        new Reach(3763, Map.of("PROVINCE", 34, "DEPARTMENT", 408, "COMMUNE", 3321)));
    tellOfLife(services);
    SampleReports.tell(services);
    SampleIndices.tell(services);
    services.answer("GET /api/plans/p1/cascade", cascade(3552));
    services.answer("GET /api/plans/p1/cascade/units", new Listing<>(tree(), null));
    services.answer("GET /api/assignments", new Listing<>(List.of(assignment(today)), null));
    services.answer("GET /api/assignments/p1~bnv", assignment(today));
    services.answer(
        "GET /api/activities", new Listing<>(Stream.of(activities(today)).toList(), null));
    services.answer("GET /api/activities/p1~u-dk~a2", activities(today)[1], "\"4\"");
    services.answer(
        "GET /api/activities/p1~u-dk~a2/entries",
        new Listing<>(activities(today)[1].entries(), "3"));
    services.answer("GET /api/activities/p1~u-dk~a2/evidence", new Listing<>(evidence(), null));
    services.answer(
        "GET /api/plans/p1/traceability/items/a2/above",
        new Listing<>(
            List.of(
                new ServedItem(
                    1,
                    PLAN,
                    "251/QĐ-BNV",
                    TITLE,
                    MINISTRY,
                    "Bộ Nội vụ",
                    new ItemId("mt1"),
                    "OBJECTIVE",
                    "Người dân biết và dùng dịch vụ công trực tuyến.",
                    true)),
            null));
    services.answer(
        "GET /api/activities/p1~u-dk~a2/steps",
        """
        {"items":[{"kind":"SETTLED","at":"2026-10-07T03:00:00Z","name":"Đỗ Văn Tài","unit":"u-lc","amount":1150000,"text":"Đủ chứng từ."},
        {"kind":"EXTENSION_REFUSED","at":"2026-09-03T03:00:00Z","name":"Lò Văn Sáng","unit":"u-lc","day":"2026-09-30","text":"Phải xong trong quý III."},
        {"kind":"OWNER_NAMED","at":"2026-03-02T03:00:00Z","name":"Vừ A Dua","unit":"u-dk","post":"Phòng Văn hóa - Xã hội"}],
        "next":"buoc-cu"}
        """);
    services.answer(
        "GET /api/activities/settlements",
        """
        {"items":[{"plan":"p1","number":"251/QĐ-BNV","title":"Tuyên truyền cải cách hành chính","waiting":12}]}
        """);
    services.answer(
        "GET /api/activities/owners",
        """
        {"items":[{"person":"n-gone","post":null,"open":3},
        {"person":null,"post":"Phòng Văn hóa - Xã hội","open":2},
        {"person":null,"post":null,"open":7}]}
        """);
    services.answer("GET /api/output-kinds", new Listing<>(kinds(), null));
    services.answer("GET /api/rollups/cchc-2026/bnv", rollup(100), "\"100\"");
    services.answer(
        "GET /api/regimes",
        """
        {"items":[{"id":"CCHC581","name":"Báo cáo cải cách hành chính","source":"Công văn 581",
        "lockAfter":5,"periods":[{"code":"Q1","label":"Quý I năm {năm}"},{"code":"Y","label":"Năm {năm}"}]}],"next":null}""");
    services.answer(
        "GET /api/periods",
        """
        {"items":[{"id":"CCHC581-2026-Q1","regime":"CCHC581","label":"Quý I năm 2026",
        "from":"2025-12-15","to":"2026-03-14",
        "dates":{"level":"MINISTRY","due":"2026-03-25","lock":"2026-04-01"},
        "ladder":[{"level":"COMMUNE","due":"2026-03-16","lock":"2026-03-23"},
        {"level":"MINISTRY","due":"2026-03-25","lock":"2026-04-01"}]}],"next":null}""");
    tellOfTemplates(services);
    String days =
        """
        {"year":2026,"daysOff":[{"day":"2026-09-02","name":"Quốc khánh"}],
        "workedInstead":["2026-08-22"],"computed":false,"mayChange":true}""";
    services.answer("GET /api/working-years/2026", days, "\"3\"");
    services.answer("GET /api/working-years/" + today.getYear(), days, "\"3\"");
    services.answer("GET /api/notifications", new Listing<>(notifications(), null));
    services.answer("GET /api/notifications/count", "{\"unread\":2}");
    services.answer(
        "GET /api/preferences",
        """
        {"email":true,"address":"mai@xa.vn","digest":true,"urgent":true,"quietFrom":"21:00",
        "quietTo":"06:00","zalo":null}
        """,
        "\"3\"");
    services.answer(
        "GET /api/feeds", "{\"address\":\"https://lien-cap.example.vn/lich/ma-lich.ics\"}");
    services.answer(
        "GET /api/notification-settings/bnv",
        "{\"digestAt\":\"08:00\",\"webhookUrl\":\"https://dvc.bnv.example.vn/nhan\"}",
        "\"2\"");
    services.answer("GET /api/deliveries", DELIVERIES);
    services.answer("GET /api/unsubscriptions/ma-thu", "{\"subscribed\":true}");
    services.answer("GET /api/units/u-lc", unitDetails(), "\"5\"");
    services.answer(
        "GET /api/checks",
        """
        {"running":false,"at":"2026-03-01T19:30:00Z","sources":40,"nodes":12,"differing":1,
        "repaired":null,"examples":[{"node":"cchc-2026~Y2026~u-dk","slot":"p1~a1",
        "expected":{"act":1},"found":null}],"summed":7528,"silent":["ASSIGNMENTS"],
        "sums":[{"holder":"ACTIVITIES","unit":"u-dk","node":"cchc-2026~Y2026~u-dk",
        "side":"STORE_BEHIND","stated":{"count":2,"sequences":5,"figures":{}},
        "found":{"count":3,"sequences":9,"figures":{}}}]}""");
    services.answer("GET /api/operations", operations());
    services.answer("GET /api/operations/dead-letters", new Listing<>(List.of(deadLetter()), null));
  }

  private static void tellOfTemplates(StubServices services) {
    services.answer(
        "GET /api/templates", "{\"items\":[" + ours() + "," + others() + "],\"next\":null}");
    services.answer("GET /api/templates/bm-1", ours(), "\"4\"");
    services.answer("GET /api/templates/bm-2", others(), "\"2\"");
    services.answer(
        "GET /api/templates/bm-1/reach",
        """
        {"units":412,"byLevel":{"PROVINCE":34,"COMMUNE":378},"open":["Năm 2026"]}""");
  }

  /** A template of the ministry's, with every kind of indicator. */
  static String ours() {
    return """
        {"id":"bm-1","programme":"cchc-2026","owner":"bnv","ownerName":"Bộ Nội vụ","version":1,
        "publishedOn":"2026-11-01","unpublished":true,"retired":false,"mayChange":true,
        "sequence":4,"content":{"name":"Báo cáo tuyên truyền CCHC","regime":"CCHC581",
        "periods":["Y"],"levels":["PROVINCE","COMMUNE"],"indicators":[
        {"code":"buoi","label":"Số buổi tuyên truyền","unit":"buổi","aggregation":"SUM",
        "counter":"out:session","required":true,"target":12},
        {"code":"dan","label":"Tỷ lệ người dân được thông tin","unit":"%","aggregation":"RATIO",
        "required":true,"target":90},
        {"code":"motcua","label":"Số bộ phận một cửa","unit":"bộ phận","aggregation":"LAST",
        "required":false},
        {"code":"mohinh","label":"Mô hình hay","unit":"","aggregation":"LIST","required":false}],
        "sections":[{"code":"ket-qua","title":"Kết quả","hint":"Việc đã làm","required":true}]}}""";
  }

  /** A request of somebody else's that asks the ministry's units. */
  private static String others() {
    return """
        {"id":"bm-2","programme":"cchc-2026","owner":"u-lc","ownerName":"Tỉnh Lai Châu","version":1,
        "publishedOn":"2026-11-20","unpublished":false,"retired":false,"mayChange":false,
        "sequence":2,"content":{"name":"Báo cáo nhanh","adHoc":{"from":"2026-11-01",
        "to":"2026-11-30","due":"2026-12-05","units":["u-dk"]},"levels":["COMMUNE"],
        "indicators":[],"sections":[{"code":"kq","title":"Kết quả","hint":"","required":true}]}}""";
  }

  private static UnitDetails unitDetails() {
    return new UnitDetails(
        LAI_CHAU,
        "12",
        "Tỉnh Lai Châu",
        Level.PROVINCE,
        MINISTRY,
        null,
        LocalDate.of(2025, 7, 1),
        null,
        List.of(),
        List.of(),
        1);
  }

  private static OperationsView operations() {
    Instant morning = Instant.parse("2026-11-21T02:41:00Z");
    return new OperationsView(
        "plan-service",
        "1.0",
        morning,
        new OperationsView.Messages(
            new OperationsView.Outbox(1, morning),
            List.of(new OperationsView.TopicView("liencap.plans.v1", "plan-service", 12, 1))));
  }

  private static DeadLetterView deadLetter() {
    return new DeadLetterView(
        7,
        2,
        118,
        Instant.parse("2026-11-21T02:41:00Z"),
        "plan.issued.v1:p1:2",
        "plan.issued.v1",
        "p1",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "Not a readable PlanIssued",
        "{\"plan\":\"<b>\"}",
        null);
  }

  private static List<PlanSummary> summaries() {
    return List.of(
        new PlanSummary(
            new PlanId("p2"),
            "Kiểm tra cải cách hành chính năm 2026",
            null,
            MINISTRY,
            "Bộ Nội vụ",
            PROGRAMME,
            "DRAFT",
            2026,
            null,
            Instant.parse("2026-11-21T02:41:00Z"),
            null,
            PlanStanding.IN_FORCE),
        new PlanSummary(
            PLAN,
            TITLE,
            "251/QĐ-BNV",
            MINISTRY,
            "Bộ Nội vụ",
            PROGRAMME,
            "ISSUED",
            2026,
            LocalDate.of(2026, 3, 5),
            null,
            null,
            PlanStanding.IN_FORCE));
  }

  private static TextItem text(String id, String text) {
    return new TextItem(new ItemId(id), text, false, List.of());
  }

  private static Party party(String text) {
    return new Party(text, null, null, null);
  }

  /** What both plans say. */
  public static PlanContent content() {
    var communes =
        new Party(
            "UBND các xã, phường, đặc khu",
            null,
            new UnitGroup(MINISTRY, List.of(Level.COMMUNE)),
            null);
    return new PlanContent(
        TITLE,
        "Kế hoạch",
        "QĐ-BNV",
        "Hà Nội",
        2026,
        List.of(
            new LegalBasis(
                "Nghị quyết",
                "76/NQ-CP",
                LocalDate.of(2021, 7, 15),
                "Chính phủ",
                "về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030")),
        List.of(
            text(
                "o1",
                "Nâng cao nhận thức của cán bộ, công chức và người dân về cải cách hành chính."),
            text("o2", "Huy động người dân tham gia giám sát việc thực hiện thủ tục hành chính.")),
        List.of(text("r1", "Kịp thời, thường xuyên, dễ hiểu, phù hợp từng nhóm đối tượng.")),
        List.of(text("d1", "Cán bộ, công chức, viên chức; người dân và doanh nghiệp.")),
        List.of(text("c1", "Kết quả cải cách thủ tục hành chính, dịch vụ công trực tuyến.")),
        List.of(text("h1", "Loa truyền thanh, trang thông tin điện tử, mạng xã hội.")),
        List.of(),
        List.of(),
        List.of(
            new KeyActivity(
                new ItemId("a1"),
                "Tổ chức cuộc thi trực tuyến tìm hiểu cải cách hành chính",
                Carrier.LEAD,
                List.of(party("Vụ Cải cách hành chính")),
                List.of(party("Các sở, ban, ngành")),
                new Timing(TimingKind.QUARTER, "Quý IV/2026", 2026, 4, null, null, null, null),
                List.of("Ngân sách nhà nước"),
                List.of(new ExpectedOutput("01 cuộc thi", "contest", 1L)),
                500_000_000L,
                true,
                List.of()),
            new KeyActivity(
                new ItemId("a2"),
                "Đăng tin, bài về cải cách hành chính trên trang thông tin điện tử",
                Carrier.EACH,
                List.of(communes),
                List.of(),
                ALWAYS,
                List.of(),
                List.of(new ExpectedOutput("Ít nhất 12 tin, bài", "news", 12L)),
                null,
                true,
                List.of())),
        List.of(
            new Responsibility(
                "UBND các xã, phường, đặc khu",
                List.of(communes),
                List.of(
                    new Duty(
                        new ItemId("t1"), "Niêm yết thủ tục hành chính tại trụ sở.", ALWAYS)))),
        List.of(),
        List.of(),
        List.of(text("k1", "Ngân sách nhà nước theo phân cấp hiện hành.")),
        List.of(party("UBND các tỉnh, thành phố"), party("Lưu: VT")),
        new Signer("KT.", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "Trần Văn B"));
  }

  private static List<Addressing> toAll() {
    return List.of(
        new Addressing(
            List.of(Level.PROVINCE),
            List.of(),
            false,
            AssignmentMode.IMPLEMENT,
            Map.of("PROVINCE", LocalDate.of(2026, 4, 15))),
        new Addressing(
            List.of(Level.COMMUNE), List.of(LAI_CHAU), false, AssignmentMode.EXECUTE, Map.of()));
  }

  private static PlanDetails issued() {
    return new PlanDetails(
        PLAN,
        PROGRAMME,
        MINISTRY,
        "Bộ Nội vụ",
        new PlanHead(null, List.of("BỘ NỘI VỤ")),
        null,
        "ISSUED",
        2,
        "251/QĐ-BNV",
        LocalDate.of(2026, 3, 5),
        List.of(),
        content(),
        toAll(),
        "Trần Văn B",
        PlanStanding.IN_FORCE,
        null,
        List.of(
            new PlanStep("SIGNED", "Trần Văn B", Instant.parse("2026-03-05T02:00:00Z"), null),
            new PlanStep("ISSUED", "Lê C", Instant.parse("2026-03-05T02:41:00Z"), "251/QĐ-BNV")),
        null,
        null,
        notes(),
        List.of("link", "follow", "amend", "correct", "supersede", "revoke", "close"),
        true);
  }

  private static List<PlanNote> notes() {
    return List.of(
        new PlanNote(
            PlanNote.Kind.AMENDED,
            "15/QĐ-BNV",
            LocalDate.of(2026, 6, 1),
            2,
            "Điều chỉnh thời gian",
            new PlanId("p1-v2"),
            LocalDate.of(2026, 6, 16)),
        new PlanNote(
            PlanNote.Kind.CORRECTED,
            null,
            LocalDate.of(2026, 6, 2),
            2,
            "Sửa lỗi chính tả tại mục II",
            null,
            null));
  }

  private static void tellOfLife(StubServices services) {
    services.answer("GET /api/units/bnv/steps", new StepSettings(true, false, true));
    services.answer(
        "GET /api/plans/p1/versions",
        new Listing<>(
            List.of(new PlanVersion(2, notes().getFirst(), true), new PlanVersion(1, null, false)),
            null));
    services.answer("GET /api/plans/p1/versions/1", issued());
    services.answer("GET /api/plans/p1/difference", difference());
    services.answer("GET /api/plans/p1/answers/counts", new ChangeAnswerCounts(1, 1, 0, 2));
    services.answer(
        "GET /api/plans/p1/answers",
        new Listing<>(
            List.of(
                new ChangeAnswer(
                    ASSIGNMENT, LAI_CHAU, "Tỉnh Lai Châu", change(), new PlanId("p9"), true)),
            null));
    services.answer("GET /api/plans/p2/comments", new Listing<>(comments(), null));
  }

  private static PlanChange change() {
    return new PlanChange(
        PlanNote.Kind.AMENDED,
        1,
        2,
        "15/QĐ-BNV",
        LocalDate.of(2026, 6, 16),
        PlanChange.Answer.OPEN,
        null,
        null);
  }

  private static PlanDifference difference() {
    return new PlanDifference(
        PLAN,
        1,
        2,
        List.of(
            new PlanDifference.Item(
                "CHANGED",
                "activities",
                new ItemId("a1"),
                "Tổ chức cuộc thi",
                List.of(new PlanDifference.Field("timing", "Quý II", "Quý IV"))),
            new PlanDifference.Item(
                "ADDED",
                "duties",
                new ItemId("d9"),
                "Bố trí kinh phí",
                List.of(new PlanDifference.Field("title", "", "Bố trí kinh phí"))),
            new PlanDifference.Item(
                "REMOVED",
                "targets",
                new ItemId("t1"),
                "90% người dân",
                List.of(new PlanDifference.Field("value", "90%", "")))),
        12);
  }

  private static List<CommentView> comments() {
    Instant at = Instant.parse("2026-02-10T02:00:00Z");
    return List.of(
        new CommentView(
            "0000000000001-00000a",
            null,
            "",
            "Phạm D",
            LAI_CHAU,
            "Tỉnh Lai Châu",
            "Đồng ý",
            at,
            null),
        new CommentView(
            "0000000000002-00000b",
            new ItemId("gone"),
            "Mục cũ",
            "Phạm D",
            LAI_CHAU,
            "Tỉnh Lai Châu",
            "Nên bỏ",
            at,
            new CommentView.Reply("Lê C", "Đã bỏ", true, at)));
  }

  /** A draft that its reader may edit, sign and issue. */
  public static PlanDetails draft() {
    return new PlanDetails(
        new PlanId("p2"),
        PROGRAMME,
        MINISTRY,
        "Bộ Nội vụ",
        new PlanHead(null, List.of("BỘ NỘI VỤ")),
        null,
        "DRAFT",
        1,
        null,
        null,
        List.of(new PlanRef(PLAN, TITLE, "251/QĐ-BNV", MINISTRY)),
        content(),
        toAll(),
        null,
        PlanStanding.IN_FORCE,
        null,
        List.of(
            new PlanStep("CONSULTED", "Lê C", Instant.parse("2026-02-05T02:00:00Z"), null),
            new PlanStep(
                "SENT_BACK",
                "Trần Văn B",
                Instant.parse("2026-02-06T02:00:00Z"),
                "Thiếu kinh phí")),
        new StepSettings(true, true, true),
        new ConsultationView(List.of(LAI_CHAU), LocalDate.of(2026, 2, 20)),
        List.of(),
        List.of("edit", "sign", "issue", "consult", "appraise", "submit", "send-back", "comment"),
        false);
  }

  /** A cascade that has come so far. */
  public static CascadeProgress cascade(int assigned) {
    return new CascadeProgress(
        PLAN,
        3763,
        assigned,
        assigned == 3763,
        List.of(
            new LevelProgress("PROVINCE", 34, 34),
            new LevelProgress("DEPARTMENT", 408, 408),
            new LevelProgress("COMMUNE", 3321, assigned - 442)),
        Instant.parse("2026-03-05T02:41:00Z"),
        assigned == 3763 ? Instant.parse("2026-03-05T02:41:09Z") : null);
  }

  private static List<CascadeUnit> tree() {
    return List.of(
        new CascadeUnit(
            DONG_NAI,
            "Tỉnh Đồng Nai",
            Level.PROVINCE,
            new UnitAssignment(
                new AssignmentId("p1~u-dn"),
                AssignmentStatus.OPENED,
                AssignmentMode.IMPLEMENT,
                LocalDate.of(2026, 4, 15),
                null,
                true),
            95),
        new CascadeUnit(
            LAI_CHAU,
            "Tỉnh Lai Châu",
            Level.PROVINCE,
            new UnitAssignment(
                new AssignmentId("p1~u-lc"),
                AssignmentStatus.ISSUED,
                AssignmentMode.IMPLEMENT,
                LocalDate.of(2026, 4, 15),
                new PlanId("p9"),
                false),
            38));
  }

  private static AssignmentDetails assignment(LocalDate today) {
    return new AssignmentDetails(
        ASSIGNMENT,
        PLAN,
        PROGRAMME,
        MINISTRY,
        "Bộ Nội vụ",
        MINISTRY,
        "Chính phủ",
        "Chương trình tổng thể cải cách hành chính 2026",
        "76/NQ-CP",
        2026,
        AssignmentMode.IMPLEMENT,
        today.plusDays(6),
        List.of(new AssignedItem(new ItemId("a2"), Carrier.EACH)),
        AssignmentStatus.OPENED,
        null,
        null,
        false,
        1,
        PlanStanding.IN_FORCE,
        null,
        List.of());
  }

  /** An activity that goes on. */
  public static ActivityDetails openActivity() {
    return activities(LocalDate.of(2026, 3, 5))[1];
  }

  private static ActivityDetails[] activities(LocalDate today) {
    return new ActivityDetails[] {
      activity("a1", "Tổ chức cuộc thi tìm hiểu cải cách hành chính", today.minusDays(2), true),
      activity("a2", "Đăng tin, bài về CCHC trên trang thông tin điện tử", today.plusDays(4), true),
      activity("a3", "Tập huấn nghiệp vụ cho công chức một cửa", today.plusDays(39), false),
    };
  }

  private static ActivityDetails activity(
      String item, String title, LocalDate due, boolean overdue) {
    return new ActivityDetails(
        new ActivityId("p1~u-dk~" + item),
        PLAN,
        new ItemId(item),
        TITLE,
        "251/QĐ-BNV",
        PROGRAMME,
        WARD,
        "Phường Đoàn Kết",
        MINISTRY,
        2026,
        title,
        ActivityKind.KEY_ACTIVITY,
        Carrier.EACH,
        "Văn phòng – Thống kê",
        null,
        ALWAYS,
        LocalDate.of(2026, 1, 1),
        due,
        item.equals("a2") ? due.minusDays(6) : due,
        due,
        Extension.asked(
            "x1",
            due.plusDays(20),
            "Chờ kinh phí bổ sung.",
            new PersonId("n1"),
            Instant.parse("2026-10-06T03:00:00Z")),
        ActivityStatus.IN_PROGRESS,
        40,
        Map.of("news", 3L),
        Map.of("u-lc", Map.of("news", 1L)),
        5_000_000,
        1_200_000,
        new Settlement(1_150_000, LAI_CHAU, LocalDate.of(2026, 10, 7), "Đủ chứng từ.", List.of()),
        List.of(new SourceFigures(FundingSource.PROVINCE, 5_000_000, 1_200_000, 1_150_000)),
        null,
        null,
        due.minusDays(5),
        Rhythm.QUARTER,
        List.of(new ExpectedOutput("Ít nhất 12 tin, bài", "news", 12L)),
        List.of(
            new TakingPart("Công chức Văn hóa – Xã hội", null, null),
            new TakingPart(
                "Báo Lai Châu",
                new UnitId("bao"),
                new TakingPart.Agency(LAI_CHAU, "UBND tỉnh Lai Châu"))),
        overdue,
        List.of("progress", "complete", "decide-extension", "cancel", "settle", "own-part"),
        List.of(new TakingPart.Agency(new UnitId("bao"), "Báo Lai Châu")),
        item.equals("a2")
            ? new ActivityDetails.CarriedOn(
                new ActivityId("p1~u-moi~" + item),
                new UnitId("u-moi"),
                "Phường Mới",
                LocalDate.of(2026, 6, 30))
            : null,
        List.of(
            new ActivityDetails.TakenOver(
                new ActivityId("p1~u-cu~" + item),
                new UnitId("u-cu"),
                "Phường Cũ",
                Map.of("news", 4L),
                5_000_000,
                2_000_000,
                true)),
        List.of(
            new ProgressEntry(
                "e1",
                WARD,
                new PersonId("n1"),
                LocalDate.of(2026, 10, 5),
                "Đăng 2 tin về dịch vụ công trực tuyến.",
                40,
                Map.of("news", 2L),
                1_200_000,
                FundingSource.PROVINCE,
                "https://doanket.laichau.gov.vn/tin/1",
                null,
                Instant.parse("2026-10-05T03:00:00Z"))));
  }

  private static List<EvidenceView> evidence() {
    Instant at = Instant.parse("2026-10-05T03:00:00Z");
    return List.of(
        new EvidenceView(ACTIVITY, "e1-0", "e1", WARD, "loa.jpg", "image/jpeg", 310_000, true, at),
        new EvidenceView(
            ACTIVITY, "x-0", null, WARD, "bien-ban.pdf", "application/pdf", 90_000, false, at));
  }

  private static List<OutputKind> kinds() {
    return List.of(
        new OutputKind("news", "Tin, bài", "bài", false),
        new OutputKind("session", "Buổi tuyên truyền", "buổi", false),
        new OutputKind("people", "Lượt người được thông tin", "lượt", false));
  }

  private static RollupTotals totals(long done, long spent) {
    return new RollupTotals(
        new UnitCounts(40, 60, 112, 3552, 0, 90, 12, 3764),
        new ActivityCounts(37_640, 5_000, 11_160 - done + 21_480, done, 0, done - 300, 300, 1_506),
        Map.of("news", 12_408L, "session", 3_021L, "people", 1_204_551L),
        new BudgetSums(
            5_200_000_000L,
            spent,
            spent / 2,
            List.of(
                new SourceFigures(FundingSource.CENTRAL, 2_000_000_000L, spent / 2, 0),
                new SourceFigures(FundingSource.SOCIAL, 0, spent / 4, spent / 8))),
        "WHEN_ENTERED");
  }

  /** The ministry's figures after so many changes. */
  public static RollupView rollup(long sequence) {
    RollupTotals none =
        new RollupTotals(
            new UnitCounts(10, 20, 8, 57, 0, 9, 0, 95),
            new ActivityCounts(950, 300, 200, 450, 0, 440, 10, 41),
            Map.of(),
            new BudgetSums(900_000_000L, 123_456_789L, 0, List.of()),
            null);
    return new RollupView(
        PROGRAMME,
        MINISTRY,
        "Bộ Nội vụ",
        "Y2026",
        Instant.parse("2026-11-22T02:41:00Z"),
        sequence,
        totals(21_380 + sequence, 1_250_000_000L),
        List.of(
            new RollupChild(DONG_NAI, "Tỉnh Đồng Nai", Level.PROVINCE, true, none),
            new RollupChild(LAI_CHAU, "Tỉnh Lai Châu", Level.PROVINCE, true, totals(9_000, 0))));
  }

  private static final String DELIVERIES =
      """
      {"items":[
       {"id":"d1","channel":"EMAIL","kind":"DIGEST","person":"n-mai",
        "subject":"Việc cần biết ngày 05/03/2026: 2 việc quá hạn, 3 việc đến hạn","count":5,
        "state":"SENT","attempts":1,"error":null,"queuedAt":"2026-03-05T00:33:00Z",
        "endedAt":"2026-03-05T00:33:04Z","nextAttempt":null},
       {"id":"d2","channel":"ZALO","kind":"URGENT","person":"n-mai",
        "subject":"Báo cáo quý I bị trả lại","count":1,"state":"REFUSED","attempts":1,
        "error":"Zalo báo lỗi -213: người dùng chưa quan tâm.","queuedAt":"2026-03-04T02:00:00Z",
        "endedAt":"2026-03-04T02:00:01Z","nextAttempt":null},
       {"id":"d3","channel":"WEBHOOK","kind":"DIGEST","person":null,
        "subject":"Việc cần biết ngày 04/03/2026: 1 tin mới","count":1,"state":"WAITING",
        "attempts":4,"error":"Máy nhận trả lời 500.","queuedAt":"2026-03-04T00:33:00Z",
        "endedAt":null,"nextAttempt":"2026-03-04T03:05:00Z"}],"next":null}
      """;

  private static List<NotificationView> notifications() {
    return List.of(
        new NotificationView(
            "n-1",
            "ASSIGNED",
            "Kế hoạch mới: " + TITLE,
            "Bộ Nội vụ giao, hạn 15/04/2026.",
            "/ke-hoach/p1",
            Instant.parse("2026-11-22T02:41:00Z"),
            false),
        new NotificationView(
            "n-2",
            "REMINDER",
            "Còn 3 ngày: Tập huấn nghiệp vụ một cửa",
            null,
            "/hoat-dong/p1~u-dk~a3",
            Instant.parse("2026-11-20T02:41:00Z"),
            true));
  }
}
