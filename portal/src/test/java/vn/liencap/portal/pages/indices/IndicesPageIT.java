package vn.liencap.portal.pages.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.people.Membership;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.portal.pages.SampleAnswers;
import vn.liencap.portal.pages.SampleIndices;
import vn.liencap.portal.pages.StubServices;
import vn.liencap.portal.services.Part;

/** The indices on their pages: read by province and by year, entered one by one and as a file. */
@PortalTest
class IndicesPageIT {
  private static final String PASSWORD = "lien-cap-2026";
  private static final String SHEET = "/chi-so/u-lc/PAR_INDEX/2025";
  private static final StubServices SERVICES = new StubServices();

  @LocalServerPort int port;
  @Autowired UnitDirectory directory;
  @Autowired Accounts accounts;
  Browser browser;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    for (Part part : Part.values()) {
      registry.add("liencap.services." + part.propertyName() + ".url", SERVICES::url);
    }
  }

  @AfterAll
  static void close() {
    SERVICES.close();
  }

  @BeforeEach
  void signInAtTheMinistry() throws Exception {
    SERVICES.forget();
    SampleAnswers.tell(SERVICES, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    SampleAnswers.units().forEach(directory::apply);
    var place = List.of(new Membership(SampleAnswers.MINISTRY, null, Set.of(Role.OFFICER)));
    var _ = accounts.create("chiso.bo", new Profile("Hoa", null, place), PASSWORD, false);
    var below = List.of(new Membership(SampleAnswers.WARD, null, Set.of(Role.OFFICER)));
    var _ = accounts.create("chiso.phuong", new Profile("Mai", null, below), PASSWORD, false);
    browser = signedIn("chiso.bo");
  }

  private Browser signedIn(String name) throws Exception {
    var signedIn = new Browser(port);
    assertThat(signedIn.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
    return signedIn;
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  @Test
  void theMinistrySeesAllProvincesByRankAndThoseWithoutAFigureAfterThem() throws Exception {
    SERVICES.answer(
        "GET /api/indices", "{\"items\":[" + SampleIndices.newest() + "],\"next\":null}");
    String page = browser.open("/chi-so?index=PAR_INDEX&year=2025").body();
    assertThat(page)
        .contains("PAR Index năm 2025", "Tỉnh Lai Châu", "12/34", "tăng 8 bậc", "còn thiếu 1,48")
        .contains("tỉnh tự nhập", "/chi-so/nap?index=PAR_INDEX&amp;year=2025");
    assertThat(page.indexOf("Tỉnh Lai Châu")).isLessThan(page.indexOf("Đồng Nai"));
    String byName = browser.open("/chi-so?index=PAR_INDEX&year=2025&order=name").body();
    assertThat(byName.indexOf("Đồng Nai")).isLessThan(byName.indexOf("Tỉnh Lai Châu"));
    assertThat(SERVICES.asked("GET /api/indices?").getLast().line())
        .contains("index=PAR_INDEX", "year=2025");
  }

  @Test
  void aProvincesYearsStandInATableThatALineIsDrawnFrom() throws Exception {
    assertThat(browser.open("/chi-so?unit=u-lc").body())
        .contains("data-chart=\"b-PAR_INDEX\"", "id=\"b-PAR_INDEX\"", "data-value=\"88.52\"")
        .contains("Quyết định 1 &lt;script&gt;", "href=\"https://moha.gov.vn/par\"")
        .contains("bieu-do", "Chưa nhập năm nào.")
        .doesNotContain("data-chart=\"b-ICT_INDEX\"", "??");
  }

  @Test
  void aWardReadsTheIndicesOfItsProvinceButBringsNone() throws Exception {
    try (Browser ward = signedIn("chiso.phuong")) {
      assertThat(ward.open("/chi-so").body()).contains("Chỉ số của Tỉnh Lai Châu");
      assertThat(ward.open("/chi-so/nap").statusCode()).isEqualTo(403);
    }
    assertThat(SERVICES.asked("GET /api/indices?unit=u-lc")).isNotEmpty();
  }

  @Test
  void whatIsTypedIsSentUnderTheVersionThatWasSeen() throws Exception {
    assertThat(browser.open(SHEET).body())
        .contains("Kế hoạch 12/KH-UBND đặt 92,5", "name=\"etag\" value=\"&quot;2&quot;\"")
        .contains("Kết quả đang lưu do tỉnh tự nhập", "Lò Thị Hoa &lt;b&gt;")
        .doesNotContain("value=\"88,52\""); // saving must not take the province's word over
    SERVICES.answer(
        "PUT " + SampleIndices.SHEET, SampleIndices.sheet(SampleIndices.newest(), "MINISTRY"));
    var typed =
        Map.of(
            "etag",
            "\"2\"",
            "target",
            "90,5",
            "score",
            "88,6",
            "rank",
            "11",
            "of",
            "34",
            "document",
            "Quyết định 455/QĐ-BNV",
            "link",
            "",
            "date",
            "2026-04-20");
    assertThat(browser.submit(SHEET, typed).statusCode()).isEqualTo(302);
    var sent = SERVICES.asked("PUT " + SampleIndices.SHEET).getLast();
    assertThat(sent.ifMatch()).isEqualTo("\"2\"");
    assertThat(sent.body()).contains("\"score\":88.6", "\"rank\":11", "\"date\":\"2026-04-20\"");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
    String page =
        browser.submit(SHEET, Map.of("etag", "\"2\"", "score", "tám", "rank", "1,5")).body();
    assertThat(page).contains("id=\"loi-score\"", "id=\"loi-rank\"", "value=\"tám\"");
    assertThat(SERVICES.asked("PUT ")).isEmpty();
    SERVICES.refuse(
        "PUT " + SampleIndices.SHEET,
        422,
        """
        {"status":422,"code":"invalid","detail":"Phải từ 0 đến 100 điểm.",
         "errors":[{"field":"score","message":"Phải từ 0 đến 100 điểm."}]}""");
    assertThat(browser.submit(SHEET, Map.of("etag", "\"2\"", "score", "101")).body())
        .contains("id=\"loi-score\"", "Phải từ 0 đến 100 điểm.", "value=\"101\"");
  }

  @Test
  void aFileIsTakenInOrEachWrongLineNamed() throws Exception {
    String index = "PAR_INDEX";
    SERVICES.refuse(
        "POST /api/indices/import",
        422,
        """
        {"status":422,"code":"invalid","detail":"Có 1 chỗ cần sửa trong tệp.",
         "errors":[{"field":"line 3","message":"Kết quả: “abc” không phải là số."}]}""");
    assertThat(browser.upload("/chi-so/nap", "file", "Mã;Kết quả", "index", index))
        .contains("Có 1 chỗ cần sửa trong tệp.", "Dòng 3: Kết quả: “abc” không phải là số.");
    assertThat(browser.submit("/chi-so/nap", Map.of("index", index)).body())
        .contains("Hãy chọn một tệp có nội dung.");
  }

  @Test
  void theListOfIndicesIsChangedUnderItsVersion() throws Exception {
    assertThat(browser.open("/chi-so/danh-muc?sua=ICT_INDEX").body())
        .contains("Sửa ICT Index", "name=\"version\" value=\"0\"");
    SERVICES.answer("PUT /api/indices/definitions/DTI", "{}");
    var added =
        Map.of(
            "version",
            "0",
            "code",
            "dti",
            "name",
            "Chỉ số chuyển đổi số",
            "shortName",
            "DTI",
            "unit",
            "điểm",
            "max",
            "1,0",
            "publisher",
            "");
    assertThat(browser.submit("/chi-so/danh-muc", added).statusCode()).isEqualTo(302);
    assertThat(SERVICES.asked("PUT /api/indices/definitions/DTI").getLast().body())
        .contains("\"max\":1.0");
    assertThat(browser.submit("/chi-so/danh-muc", Map.of("code", "đ ti")).body())
        .contains("id=\"loi-code\"");
  }

  @Test
  void theOverviewOfAProvinceShowsTheNewestOfEach() throws Exception {
    SERVICES.answer("GET /api/rollups/cchc-2026/u-lc", SampleAnswers.rollup(100), "\"100\"");
    assertThat(browser.open("/tong-quan?unit=u-lc").body())
        .contains("Chỉ số mới nhất", "88,52", "hạng 12/34", "/chi-so?unit=u-lc#PAR_INDEX");
    assertThat(browser.open("/tong-quan").body()).doesNotContain("Chỉ số mới nhất");
  }
}
