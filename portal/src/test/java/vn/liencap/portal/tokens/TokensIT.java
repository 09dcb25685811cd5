package vn.liencap.portal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;

@PortalTest
class TokensIT {
  @LocalServerPort int port;
  @Autowired TokenMinter minter;
  @Autowired JsonMapper json;

  /** Checks a token as a service does: by the published keys alone. */
  private Jwt checked(String token) {
    return NimbusJwtDecoder.withJwkSetUri("http://127.0.0.1:" + port + "/oauth2/jwks")
        .build()
        .decode(token);
  }

  private HttpResponse<String> askForToken(String client, String secret) throws Exception {
    try (Browser system = new Browser(port)) {
      String basic =
          Base64.getEncoder()
              .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
      return system.send(
          system
              .request("/oauth2/token")
              .header("Authorization", "Basic " + basic)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }
  }

  @Test
  void aMintedTokenSaysWhoActsForWhichUnitAndVerifiesAgainstThePublishedKeys() {
    var actor =
        new Actor(
            new PersonId("n-1"), "Trần Thị Bình", new UnitId("u2"), Set.of(Role.HEAD, Role.CLERK));
    Jwt token = checked(minter.mint(actor).getTokenValue());
    assertThat(token.getSubject()).isEqualTo("n-1");
    assertThat(token.getAudience()).containsExactly("liencap");
    assertThat(token.getClaimAsString("iss")).isEqualTo("http://localhost:8080");
    assertThat(token.getClaimAsString("name")).isEqualTo("Trần Thị Bình");
    assertThat(token.getClaimAsString("unit")).isEqualTo("u2");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("CLERK", "HEAD");
    assertThat(token.getExpiresAt()).isBefore(Instant.now().plus(TokenMinter.VALID).plusSeconds(1));
  }

  @Test
  void theSameActorGetsTheSameTokenAndOtherRolesAnother() {
    var officer = new Actor(new PersonId("n-2"), "A", new UnitId("u2"), Set.of(Role.OFFICER));
    var head = new Actor(new PersonId("n-2"), "A", new UnitId("u2"), Set.of(Role.HEAD));
    assertThat(minter.mint(officer)).isSameAs(minter.mint(officer));
    assertThat(minter.mint(head).getTokenValue())
        .isNotEqualTo(minter.mint(officer).getTokenValue());
  }

  @Test
  void theCommandLineGetsATokenThatActsForTheRoot() throws Exception {
    HttpResponse<String> answer = askForToken("liencap-cli", PortalTest.CLI_SECRET);
    assertThat(answer.statusCode()).isEqualTo(200);
    Jwt token = checked(json.readTree(answer.body()).get("access_token").asString());
    assertThat(token.getAudience()).containsExactly("liencap");
    assertThat(token.getSubject()).isEqualTo("liencap-cli");
    assertThat(token.getClaimAsString("unit")).isEqualTo("bnv");
    assertThat(token.getClaimAsStringList("roles")).containsExactly("ADMIN");
  }

  @Test
  void aWrongSecretOrAnUnknownSystemGetsNone() throws Exception {
    assertThat(askForToken("liencap-cli", "sai").statusCode()).isEqualTo(401);
    assertThat(askForToken("ai-do", PortalTest.CLI_SECRET).statusCode()).isEqualTo(401);
  }

  @Test
  void thePublishedKeysHoldNothingPrivate() throws Exception {
    try (Browser anybody = new Browser(port)) {
      HttpResponse<String> keys = anybody.open("/oauth2/jwks");
      assertThat(keys.statusCode()).isEqualTo(200);
      assertThat(json.readTree(keys.body()).get("keys").get(0).propertyNames())
          .contains("n", "e", "kid")
          .doesNotContain("d", "p", "q", "dp", "dq", "qi");
    }
  }

  @Test
  void theRestDoorTakesATokenOfOursAndNoOther() throws Exception {
    try (Browser system = new Browser(port)) {
      var admin = new Actor(new PersonId("n-3"), "C", new UnitId("bnv"), Set.of(Role.ADMIN));
      String token = minter.mint(admin).getTokenValue();
      String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
      assertThat(accountsWith(system, token).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = accountsWith(system, forged);
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
  }

  private static HttpResponse<String> accountsWith(Browser system, String token) throws Exception {
    return system.send(
        system.request("/api/accounts").header("Authorization", "Bearer " + token).GET());
  }
}
