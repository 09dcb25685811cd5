package vn.liencap.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.liencap.testing.Infrastructure;
import vn.liencap.testing.WithInfrastructure;

@WithInfrastructure
class RestartIT {

  /** Starts a portal as its own process would, on the database of the others. */
  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(Portal.class)
        .run(
            "--spring.config.name=portal",
            "--server.port=0",
            "--liencap.kafka=" + Infrastructure.kafka(),
            "--liencap.mongodb.uri=" + Infrastructure.mongodbUri(),
            "--liencap.first-admin-password=" + PortalTest.ADMIN_PASSWORD);
  }

  private static int portOf(ConfigurableApplicationContext portal) {
    return Objects.requireNonNull(((WebServerApplicationContext) portal).getWebServer()).getPort();
  }

  private static String keysOf(ConfigurableApplicationContext portal) throws Exception {
    try (Browser anybody = new Browser(portOf(portal))) {
      return anybody.open("/oauth2/jwks").body();
    }
  }

  @Test
  void aRestartSignsNobodyOutAndChangesNoKey() throws Exception {
    String keys;
    String cookie;
    try (ConfigurableApplicationContext portal = start();
        Browser browser = new Browser(portOf(portal))) {
      keys = keysOf(portal);
      browser.signIn("quantri", PortalTest.ADMIN_PASSWORD);
      cookie = browser.session();
    }
    try (ConfigurableApplicationContext portal = start();
        Browser browser = new Browser(portOf(portal))) {
      assertThat(keysOf(portal)).isEqualTo(keys);
      HttpResponse<String> answer =
          browser.send(
              browser.request("/api/accounts").header("Cookie", "LIENCAP=" + cookie).GET());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("quantri");
    }
  }
}
