package vn.liencap.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;

/** All services are away; see {@link PortalTest}. */
@PortalTest
class AwayIT {
  @LocalServerPort int port;
  Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    browser = new Browser(port);
    assertThat(browser.signIn("quantri", PortalTest.ADMIN_PASSWORD).statusCode()).isEqualTo(302);
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  @Test
  void theFirstPageNamesWhatIsMissingAndSinceWhen() throws Exception {
    HttpResponse<String> page = browser.open("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("data-missing", "hx-trigger=\"every 10s\"")
        .containsPattern("Phần kế hoạch đang gián đoạn từ \\d\\d:\\d\\d")
        .containsPattern("Phần hoạt động đang gián đoạn từ \\d\\d:\\d\\d")
        .contains("Các phần khác vẫn dùng được");
  }

  @Test
  void listsShowTheBandInsteadOfRows() throws Exception {
    assertThat(browser.open("/hoat-dong").body()).contains("Phần hoạt động đang gián đoạn");
    assertThat(browser.open("/thong-bao").body()).contains("Phần thông báo đang gián đoạn");
  }

  @Test
  void aPageThatNeedsTheServiceSaysSoWithoutAStackTrace() throws Exception {
    HttpResponse<String> page = browser.open("/ke-hoach/p1");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("Phần này đang gián đoạn", "Phần kế hoạch đang gián đoạn")
        .doesNotContain("Exception");
  }

  @Test
  void theTreeOfUnitsIsThereWithoutAnyService() throws Exception {
    assertThat(browser.open("/don-vi").statusCode()).isEqualTo(200);
  }
}
