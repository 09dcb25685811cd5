package vn.liencap.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.accounts.AccountAdministration;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.NewAccount;
import vn.liencap.portal.accounts.domain.Profile;

@PortalTest
class SignInIT {
  private static final String PASSWORD = "mua-xuan-den-roi";
  private static final UnitId ROOT = new UnitId("bnv");
  private static final Actor ADMIN =
      new Actor(new PersonId("n-admin"), "Quản trị", ROOT, Set.of(Role.ADMIN));

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccountAdministration administration;
  Browser browser;

  @BeforeEach
  void openABrowser() {
    browser = new Browser(port);
  }

  @AfterEach
  void closeIt() {
    browser.close();
  }

  private static Profile officer(String name) {
    return new Profile(name, null, List.of(new Membership(ROOT, null, Set.of(Role.OFFICER))));
  }

  private void anAccount(String username) {
    accounts.create(username, officer("Người " + username), PASSWORD, false);
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  @Test
  void aStrangerIsSentToSignInAndAfterwardsToThePageTheyWanted() throws Exception {
    anAccount("nguoimoi");
    HttpResponse<String> refused = browser.open("/ke-hoach?trang=2");
    assertThat(refused.statusCode()).isEqualTo(302);
    assertThat(location(refused)).startsWith("/dang-nhap");

    HttpResponse<String> welcome = browser.signIn("nguoimoi", PASSWORD);
    assertThat(welcome.statusCode()).isEqualTo(302);
    assertThat(location(welcome)).isEqualTo("/ke-hoach?trang=2");
  }

  @Test
  void whoseSessionEndedInAFormComesBackToItsPage() throws Exception {
    anAccount("goduo");
    HttpResponse<String> refused =
        browser.send(
            browser
                .request("/ke-hoach/p1/sua")
                .header("Referer", "http://127.0.0.1:" + port + "/ke-hoach/p1/sua")
                .header("Cookie", "LIENCAP=aGV0aGFu")
                .POST(BodyPublishers.noBody()));
    assertThat(location(refused)).isEqualTo("/dang-nhap?het-phien");
    assertThat(location(browser.signIn("goduo", PASSWORD))).isEqualTo("/ke-hoach/p1/sua");
  }

  @Test
  void thePageToSignInCarriesTheTokenOfItsForm() throws Exception {
    HttpResponse<String> page = browser.open("/dang-nhap");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("name=\"username\"", "name=\"password\"", "name=\"_csrf\"");
  }

  @Test
  void theFirstAdministratorSignsInHoweverTheNameIsCapitalised() throws Exception {
    assertThat(location(browser.signIn(" QuanTri ", PortalTest.ADMIN_PASSWORD))).isEqualTo("/");
    assertThat(browser.open("/api/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void theSessionsCookieIsForTheServerAloneAndChangesAtSignIn() throws Exception {
    anAccount("banh");
    String _ = browser.csrf();
    String before = browser.session();
    HttpResponse<String> welcome = browser.signIn("banh", PASSWORD);
    assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    assertThat(welcome.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie).startsWith("LIENCAP=").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void nobodyCanTellAWrongPasswordFromAnUnknownNameOrADisabledAccount() throws Exception {
    anAccount("cothat");
    anAccount("bikhoa");
    administration.disable(ADMIN, accounts.find("bikhoa").orElseThrow().id());
    assertThat(location(browser.signIn("cothat", "sai-mat-khau"))).isEqualTo("/dang-nhap?sai");
    assertThat(location(browser.signIn("khong-co", PASSWORD))).isEqualTo("/dang-nhap?sai");
    assertThat(location(browser.signIn("bikhoa", PASSWORD))).isEqualTo("/dang-nhap?sai");
  }

  @Test
  void afterFiveFailuresEvenTheRightPasswordMustWait() throws Exception {
    anAccount("bitan");
    for (int i = 0; i < 5; i++) {
      assertThat(location(browser.signIn("bitan", "doan-mo-" + i))).isEqualTo("/dang-nhap?sai");
    }
    assertThat(location(browser.signIn("bitan", PASSWORD))).isEqualTo("/dang-nhap?cho=1");
  }

  @Test
  void aColleagueWhoGuessesKeepsNobodyOutOfTheirOwnBrowser() throws Exception {
    anAccount("dongnghiep");
    browser.signIn("dongnghiep", PASSWORD);
    browser.submit("/dang-xuat", Map.of());
    try (Browser guesser = new Browser(port)) {
      for (int i = 0; i < 5; i++) {
        guesser.signIn("dongnghiep", "doan-mo-" + i);
      }
      assertThat(location(guesser.signIn("dongnghiep", PASSWORD))).isEqualTo("/dang-nhap?cho=1");
    }
    assertThat(location(browser.signIn("dongnghiep", PASSWORD))).isEqualTo("/");
  }

  @Test
  void whoMustWaitIsToldHowLongInPlainWords() throws Exception {
    assertThat(browser.open("/dang-nhap?cho=3").body()).contains("Đợi 3 phút rồi thử lại");
  }

  @Test
  void aNameThatDoesNotExistIsLockedLikeOneThatDoes() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(location(browser.signIn("bong-ma", "doan-mo-" + i))).isEqualTo("/dang-nhap?sai");
    }
    assertThat(location(browser.signIn("bong-ma", "doan-mo"))).isEqualTo("/dang-nhap?cho=1");
  }

  @Test
  void signingInRightForgetsTheFailuresBefore() throws Exception {
    anAccount("hayquen");
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 3; i++) {
        assertThat(location(browser.signIn("hayquen", "nham"))).isEqualTo("/dang-nhap?sai");
      }
      assertThat(location(browser.signIn("hayquen", PASSWORD))).isEqualTo("/");
    }
  }

  @Test
  void aFormWithoutTheTokenOfItsPageIsRefused() throws Exception {
    anAccount("bigia");
    assertThat(location(browser.signIn("bigia", PASSWORD))).isEqualTo("/");
    HttpResponse<String> forged =
        browser.send(browser.request("/doi-don-vi?unit=bnv").POST(BodyPublishers.noBody()));
    assertThat(forged.statusCode()).isEqualTo(403);
    HttpResponse<String> forgedCall =
        browser.send(
            browser
                .request("/api/plans")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(forgedCall.statusCode()).isEqualTo(403);
    assertThat(forgedCall.headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void noPageMayRunScriptsOfOthersOrBeFramedByOthers() throws Exception {
    HttpResponse<String> page = browser.open("/ke-hoach");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    anAccount("vere");
    browser.signIn("vere", PASSWORD);
    assertThat(location(browser.submit("/dang-xuat", Map.of()))).isEqualTo("/dang-nhap?da-thoat");
    assertThat(location(browser.open("/ke-hoach"))).startsWith("/dang-nhap");
  }

  @Test
  void disablingAnAccountEndsItsSessionAtTheNextRequest() throws Exception {
    anAccount("nghiviec");
    browser.signIn("nghiviec", PASSWORD);
    assertThat(browser.open("/mat-khau").statusCode()).isEqualTo(200);
    administration.disable(ADMIN, accounts.find("nghiviec").orElseThrow().id());
    assertThat(location(browser.open("/mat-khau"))).startsWith("/dang-nhap");
  }

  @Test
  void aOneTimePasswordOpensNothingUntilItIsReplaced() throws Exception {
    String oneTime =
        administration.create(ADMIN, new NewAccount("nguoila", officer("Người Lạ"))).password();
    browser.signIn("nguoila", oneTime);
    assertThat(location(browser.open("/ke-hoach"))).isEqualTo("/mat-khau");
    assertThat(browser.open("/api/accounts").body()).contains("password-change-required");

    HttpResponse<String> changed =
        browser.submit(
            "/mat-khau", Map.of("current", oneTime, "replacement", PASSWORD, "repeated", PASSWORD));
    assertThat(location(changed)).isEqualTo("/");
    assertThat(browser.open("/api/accounts").body()).doesNotContain("password-change-required");
  }

  @Test
  void aNewPasswordEndsTheOtherSessionsOfThePerson() throws Exception {
    anAccount("haimay");
    try (Browser other = new Browser(port)) {
      other.signIn("haimay", PASSWORD);
      browser.signIn("haimay", PASSWORD);
      browser.submit(
          "/mat-khau",
          Map.of("current", PASSWORD, "replacement", PASSWORD + "-2", "repeated", PASSWORD + "-2"));
      assertThat(location(other.open("/mat-khau"))).startsWith("/dang-nhap");
      assertThat(browser.open("/mat-khau").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPartOfAPageWhoseSessionHasEndedLeadsTheWholePageToSignIn() throws Exception {
    HttpResponse<String> part =
        browser.send(browser.request("/thong-bao").header("HX-Request", "true").GET());
    assertThat(part.statusCode()).isEqualTo(401);
    assertThat(part.headers().firstValue("HX-Redirect").orElse("")).startsWith("/dang-nhap");
  }

  @Test
  void onlyAdministratorsOpenTheAccountsPage() throws Exception {
    anAccount("totmo");
    browser.signIn("totmo", PASSWORD);
    assertThat(browser.open("/tai-khoan").statusCode()).isEqualTo(403);
  }

  @Test
  void thePortalIsHealthyWhileEveryServiceIsAway() throws Exception {
    HttpResponse<String> health = browser.open("/actuator/health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("UP");
  }
}
