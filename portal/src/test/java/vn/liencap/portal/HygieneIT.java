package vn.liencap.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.portal.pages.SampleAnswers;
import vn.liencap.portal.pages.StubServices;

/** What every answer, every form and every sign-in keeps to, behind a proxy that ends https. */
@PortalTest
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class HygieneIT {
  private static final String PASSWORD = "mua-xuan-den-roi";
  private static final StubServices SERVICES = new StubServices();
  private static final Pattern FORM =
      Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
  private static final Pattern HTMX_POST = Pattern.compile("<[^>]*hx-post=[^>]*>");

  @LocalServerPort int port;
  @Autowired UnitDirectory directory;
  @Autowired Accounts accounts;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping handlers;

  /** Signed in once: no test here leaves anything in the session. */
  static @Nullable Browser signedIn;

  Browser browser;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    for (String service : new String[] {"plan", "activity", "reporting", "notification"}) {
      registry.add("liencap.services." + service + ".url", SERVICES::url);
    }
  }

  @AfterAll
  static void close() {
    if (signedIn != null) {
      signedIn.close();
    }
    SERVICES.close();
  }

  @BeforeEach
  void signIn() throws Exception {
    SERVICES.forget();
    SampleAnswers.tell(SERVICES, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    SampleAnswers.units().forEach(directory::apply);
    browser = signedIn == null ? newlySignedIn() : signedIn;
    signedIn = browser;
  }

  private Browser newlySignedIn() throws Exception {
    var fresh = new Browser(port);
    assertThat(fresh.signIn("quantri", PortalTest.ADMIN_PASSWORD).statusCode()).isEqualTo(302);
    return fresh;
  }

  private HttpResponse<String> overHttps(String path) throws Exception {
    return browser.send(
        browser
            .request(path)
            .header("Accept", "text/html,*/*;q=0.8")
            .header("X-Forwarded-Proto", "https")
            .GET());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static void isStrict(HttpResponse<String> answer) {
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'self'", "script-src 'self'", "object-src 'none'")
        .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'self'")
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("geolocation=()", "microphone=()");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
  }

  @ParameterizedTest
  @MethodSource("vn.liencap.portal.pages.SampleAnswers#paths")
  void everyPageTellsTheBrowserWhatNotToAllow(String path) throws Exception {
    HttpResponse<String> page = overHttps(path);
    assertThat(page.statusCode()).isEqualTo(200);
    isStrict(page);
    assertThat(header(page, "Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/look.css",
        "/js/look.js",
        "/js/khong-co.js",
        "/khong-co-trang-nay",
        "/ke-hoach/khong-co",
        "/dang-nhap",
        "/api/accounts",
        "/api/khong-co",
        "/actuator/health",
      })
  void soDoFilesErrorsRedirectsAndTheRestDoor(String path) throws Exception {
    isStrict(overHttps(path));
  }

  @Test
  void withoutHttpsNothingIsSaidAboutHttps() throws Exception {
    assertThat(header(browser.open("/"), "Strict-Transport-Security")).isEmpty();
  }

  @Test
  void filesNeedNoSessionAndMayBeKept() throws Exception {
    try (Browser stranger = new Browser(port)) {
      HttpResponse<String> style = stranger.open("/css/look.css");
      assertThat(style.statusCode()).isEqualTo(200);
      assertThat(style.headers().allValues("Set-Cookie")).isEmpty();
      assertThat(header(style, "Cache-Control")).contains("max-age=3600");
    }
  }

  @Test
  void cookiesTravelOverHttpsOnlyAndNoScriptReadsThem() throws Exception {
    try (Browser other = new Browser(port)) {
      String token = other.csrf();
      HttpResponse<String> welcome =
          other.send(
              other
                  .request("/dang-nhap?username=quantri&password=" + PortalTest.ADMIN_PASSWORD)
                  .header("X-Forwarded-Proto", "https")
                  .header("X-CSRF-TOKEN", token)
                  .POST(BodyPublishers.noBody()));
      assertThat(welcome.headers().allValues("Set-Cookie"))
          .hasSize(2)
          .allSatisfy(c -> assertThat(c).contains("Secure", "HttpOnly", "SameSite=Lax"))
          .anySatisfy(c -> assertThat(c).startsWith("LIENCAP=").contains("Path=/;"))
          .anySatisfy(c -> assertThat(c).startsWith("may-").contains("Path=/dang-nhap;"));
    }
  }

  @ParameterizedTest
  @MethodSource("vn.liencap.portal.pages.SampleAnswers#paths")
  void everyFormAndEveryHtmxPostCarriesTheTokenOfItsPage(String path) throws Exception {
    String page = browser.open(path).body();
    assertThat(FORM.matcher(page).results().map(form -> form.group()).toList())
        .allSatisfy(form -> assertThat(form).contains("name=\"_csrf\""));
    String outsideOfForms = FORM.matcher(page).replaceAll("");
    assertThat(HTMX_POST.matcher(outsideOfForms).results().map(post -> post.group()).toList())
        .allSatisfy(post -> assertThat(post).containsPattern("hx-include=\"(find input|#soan)\""));
  }

  private Stream<String> posts() {
    return handlers.getHandlerMethods().entrySet().stream()
        .filter(e -> e.getValue().getBeanType().getName().startsWith("vn.liencap.portal"))
        .filter(
            e -> {
              Set<RequestMethod> methods = e.getKey().getMethodsCondition().getMethods();
              return methods.isEmpty() || methods.contains(RequestMethod.POST);
            })
        .flatMap(e -> e.getKey().getPatternValues().stream())
        .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x").replace("**", "plans"))
        // Mail programs post there, for nobody who is signed in (RFC 8058).
        .filter(path -> !path.startsWith("/thoi-nhan/"))
        .distinct();
  }

  @Test
  void nothingIsPostedWithoutTheToken() throws Exception {
    List<String> paths = Stream.concat(posts(), Stream.of("/dang-nhap", "/dang-xuat")).toList();
    assertThat(paths).hasSizeGreaterThan(20);
    for (String path : paths) {
      HttpResponse<String> forged =
          browser.send(browser.request(path).POST(BodyPublishers.noBody()));
      assertThat(forged.statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void aFormIsNoWayToFillTheMemory() throws Exception {
    String large = "q=" + "x".repeat(1_100_000);
    HttpResponse<String> refused =
        browser.send(
            browser
                .request("/ke-hoach/p2/sua")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", browser.csrf())
                .POST(BodyPublishers.ofString(large)));
    assertThat(refused.statusCode()).isEqualTo(413);
  }

  @Test
  void nobodyIsLedToAnotherSite() throws Exception {
    try (Browser stranger = new Browser(port)) {
      HttpResponse<String> page =
          stranger.send(
              stranger
                  .request("/ke-hoach")
                  .header("Accept", "text/html")
                  .header("Referer", "https://evil.example/ke-hoach")
                  .header("X-Forwarded-Host", "evil.example")
                  .GET());
      assertThat(header(page, "Location")).startsWith("/dang-nhap");
      assertThat(header(stranger.signIn("quantri", PortalTest.ADMIN_PASSWORD), "Location"))
          .isEqualTo("/ke-hoach");
    }
    assertThat(browser.open("/.//evil.example").statusCode()).isIn(400, 404);
    SERVICES.answer("POST /api/notifications/n-1/read", "");
    for (String link : List.of("//evil.example", "/\\evil.example", "https://evil.example")) {
      assertThat(header(browser.submit("/thong-bao/n-1/doc", Map.of("link", link)), "Location"))
          .isEqualTo("/thong-bao");
    }
  }

  private void anAccount(String username) {
    var place = new Membership(new UnitId("bnv"), null, Set.of(Role.OFFICER));
    accounts.create(username, new Profile("Người", null, List.of(place)), PASSWORD, false);
  }

  private HttpResponse<String> signInFrom(String address, String username, String password)
      throws Exception {
    try (Browser elsewhere = new Browser(port)) {
      return elsewhere.send(
          elsewhere
              .request("/dang-nhap?username=" + username + "&password=" + password)
              .header("X-CSRF-TOKEN", elsewhere.csrf())
              .header("X-Forwarded-For", address)
              .POST(BodyPublishers.noBody()));
    }
  }

  @Test
  void whoGuessesFromElsewhereKeepsNobodyOut() throws Exception {
    anAccount("nguoibidoan");
    for (int i = 0; i < 5; i++) {
      String answer = header(signInFrom("203.0.113.7", "nguoibidoan", "doan-" + i), "Location");
      assertThat(answer).isEqualTo("/dang-nhap?sai");
    }
    assertThat(header(signInFrom("203.0.113.7", "nguoibidoan", PASSWORD), "Location"))
        .isEqualTo("/dang-nhap?cho=1");
    assertThat(header(signInFrom("203.0.113.8", "nguoibidoan", PASSWORD), "Location"))
        .isEqualTo("/");
  }

  @Test
  void manyWhoGuessTogetherAreSlowedDownAsWell() throws Exception {
    anAccount("nhieunguoidoan");
    for (int i = 0; i < 50; i++) {
      HttpResponse<String> guess = signInFrom("203.0.113." + i, "nhieunguoidoan", "doan-" + i);
      assertThat(header(guess, "Location")).isEqualTo("/dang-nhap?sai");
    }
    assertThat(header(signInFrom("203.0.113.200", "nhieunguoidoan", PASSWORD), "Location"))
        .isEqualTo("/dang-nhap?cho=1");
  }
}
