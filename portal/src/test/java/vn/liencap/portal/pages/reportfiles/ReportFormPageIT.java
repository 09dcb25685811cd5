package vn.liencap.portal.pages.reportfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.pages.SampleAnswers;
import vn.liencap.portal.pages.StubServices;
import vn.liencap.portal.services.Part;

/** The form of a report, fetched and sent back on its page. */
@PortalTest
class ReportFormPageIT {
  private static final String PAGE = "/bao-cao/CCHC581-2026-Q1~u-dk/bieu-mau-excel";
  private static final String FORM = "POST /api/reports/CCHC581-2026-Q1~u-dk/form";
  private static final StubServices SERVICES = new StubServices();

  @LocalServerPort int port;
  @Autowired UnitDirectory directory;
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
  void signIn() throws Exception {
    SampleAnswers.tell(SERVICES, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    SampleAnswers.units().forEach(directory::apply);
    browser = new Browser(port);
    assertThat(browser.signIn("quantri", PortalTest.ADMIN_PASSWORD).statusCode()).isEqualTo(302);
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  @Test
  void thePageOffersTheFormAndTheOverviewTheBriefing() throws Exception {
    assertThat(browser.open(PAGE).body())
        .contains("/api/reports/CCHC581-2026-Q1~u-dk/form", "Nạp vào báo cáo")
        .doesNotContain("??");
    assertThat(browser.open("/tong-quan").body()).contains("/briefing?format=docx");
  }

  @Test
  void wrongRowsAreNamedOnThePage() throws Exception {
    SERVICES.refuse(
        FORM,
        422,
        """
        {"status": 422, "code": "invalid", "detail": "Trang Số liệu, dòng 6: Hãy ghi một số nguyên.",
         "errors": [{"field": "Trang Số liệu, dòng 6",
                     "message": "Trang Số liệu, dòng 6: Hãy ghi một số nguyên."}]}
        """);
    assertThat(browser.upload(PAGE, "file", "bảng", "x", "y"))
        .contains("Chưa nạp gì.", "Trang Số liệu, dòng 6: Hãy ghi một số nguyên.");
  }

  @Test
  void withoutAFileThePageAsksForOne() throws Exception {
    assertThat(browser.submit(PAGE, Map.of()).body()).contains("Hãy chọn tệp Excel đã điền.");
  }
}
