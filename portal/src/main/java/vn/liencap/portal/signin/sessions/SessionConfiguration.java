package vn.liencap.portal.signin.sessions;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database and the cookie that names them. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableScheduling
class SessionConfiguration {

  @Bean
  MongoSessions sessionRepository(
      MongoTemplate mongo,
      Clock clock,
      @Value("${liencap.session.idle:2h}") Duration idle,
      @Value("${liencap.session.longest:24h}") Duration longest) {
    return new MongoSessions(mongo, clock, idle, longest);
  }

  /**
   * No script can read it, no other site's form sends it; over https it never travels in clear.
   *
   * @param alwaysSecure true where a proxy ends https without saying so
   */
  @Bean
  CookieSerializer sessionCookie(
      @Value("${liencap.session.secure-cookie:false}") boolean alwaysSecure) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("LIENCAP");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    if (alwaysSecure) {
      cookie.setUseSecureCookie(true);
    }
    return cookie;
  }
}
