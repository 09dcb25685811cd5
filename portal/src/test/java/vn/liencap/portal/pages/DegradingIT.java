package vn.liencap.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.services.Part;

/** One service is away, the others work. */
@PortalTest
@TestPropertySource(properties = "management.prometheus.metrics.export.enabled=true")
class DegradingIT {
  private static final String AN_ACTIVITY = "/hoat-dong/p1~u-dk~a2";
  private static final Map<Part, StubServices> SERVICES = new EnumMap<>(Part.class);

  /** The pages that show something of a service. */
  private static final Map<Part, List<String>> SHOWN_ON =
      Map.of(
          Part.ACTIVITY,
              List.of(
                  "/", "/hoat-dong", "/hoat-dong/cung-luc?activity=x", AN_ACTIVITY, "/van-hanh"),
          Part.REPORTING, List.of("/tong-quan", "/ke-hoach/p1/giao", "/bao-cao", "/van-hanh"),
          Part.NOTIFICATION, List.of("/", "/thong-bao", "/van-hanh"));

  @LocalServerPort int port;
  @Autowired UnitDirectory directory;
  Browser browser;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    for (Part part : Part.values()) {
      StubServices service = new StubServices();
      SERVICES.put(part, service);
      registry.add("liencap.services." + part.propertyName() + ".url", service::url);
    }
    registry.add("liencap.services.breaker-pause", () -> "300ms");
  }

  @AfterAll
  static void close() {
    SERVICES.values().forEach(StubServices::close);
  }

  private static StubServices service(Part part) {
    return Objects.requireNonNull(SERVICES.get(part));
  }

  @BeforeEach
  void signIn() throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    SERVICES.values().forEach(service -> SampleAnswers.tell(service, today));
    SampleAnswers.units().forEach(directory::apply);
    browser = new Browser(port);
    assertThat(browser.signIn("quantri", PortalTest.ADMIN_PASSWORD).statusCode()).isEqualTo(302);
  }

  @AfterEach
  void leave() {
    browser.close();
  }

  private static String band(Part part) {
    return "Phần " + part.label() + " đang gián đoạn từ ";
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"ACTIVITY", "REPORTING", "NOTIFICATION"})
  void everyPageOpensNamesWhatIsMissingAndRecoversByItself(Part part) throws Exception {
    service(part).stop();
    try {
      for (String path : SampleAnswers.paths()) {
        HttpResponse<String> page = browser.open(path);
        boolean whole =
            (part == Part.ACTIVITY && path.equals(AN_ACTIVITY))
                || (part == Part.REPORTING
                    && (path.startsWith("/bao-cao/")
                        || path.startsWith("/chi-so/")
                        || path.contains("bm-")))
                // A mail program that asks must try again.
                || (part == Part.NOTIFICATION && path.startsWith("/thoi-nhan/"));
        assertThat(page.statusCode()).as(path).isEqualTo(whole ? 503 : 200);
        assertThat(page.body()).as(path).doesNotContain("Exception", "??");
      }
      for (String path : Objects.requireNonNull(SHOWN_ON.get(part))) {
        assertThat(browser.open(path).body()).as(path).contains(named(part, path));
      }
    } finally {
      service(part).startAgain();
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              for (String path : Objects.requireNonNull(SHOWN_ON.get(part))) {
                HttpResponse<String> page = browser.open(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body()).as(path).doesNotContain("gián đoạn", "Gián đoạn");
              }
            });
  }

  /** The page Vận hành has a row for each part and says there since when it is away. */
  private static String named(Part part, String path) {
    return path.equals("/van-hanh") ? "Gián đoạn từ " : band(part);
  }

  @Test
  void withoutItsServiceTheEditorKeepsTheKindsThatWereChosen() throws Exception {
    service(Part.ACTIVITY).answer("GET /api/output-kinds", "{\"items\":[],\"next\":null}");
    assertThat(browser.open("/ke-hoach/p2/sua").body())
        .contains("<option value=\"contest\" selected>Số liệu khác</option>");
  }

  @Test
  void whatProtectsFromEachServiceIsInTheMetrics() throws Exception {
    browser.open("/");
    browser.open("/tong-quan");
    String metrics = browser.open("/actuator/prometheus").body();
    for (Part part : Part.values()) {
      String name = "name=\"" + part.name().toLowerCase(Locale.ROOT) + "\"";
      for (String kind :
          List.of(
              "resilience4j_circuitbreaker_state",
              "resilience4j_bulkhead_available_concurrent_calls",
              "resilience4j_retry_calls_total",
              "resilience4j_timelimiter_calls_total")) {
        assertThat(metrics).containsPattern(kind + "\\{[^}]*" + name);
      }
    }
  }
}
