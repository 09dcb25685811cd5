package vn.liencap.portal.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Browsers in which somebody signed in under a name before. Their attempts are counted on their
 * own, so that whoever guesses elsewhere keeps nobody out of the browser they always use.
 */
@Component
class KnownBrowsers {
  /** How long a browser stays known after the last sign-in. */
  static final Duration KEPT = Duration.ofDays(180);

  private static final int TOKEN_BYTES = 24;

  private final MongoTemplate mongo;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  KnownBrowsers(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** The cookie that shows it; one for each name, because people share computers. */
  static String cookieOf(String username) {
    return "may-" + Hashes.ofName(username).substring(0, 16);
  }

  /** True when somebody signed in under this name in the browser that shows this. */
  boolean know(String username, String shown) {
    KnownBrowser known = mongo.findById(idOf(username, shown), KnownBrowser.class);
    return known != null && known.until().isAfter(clock.instant());
  }

  /** Remembers the browser, as the one it shows itself to be or as a new one. */
  String remember(String username, String shown) {
    String token = know(username, shown) ? shown : newToken();
    mongo.save(new KnownBrowser(idOf(username, token), clock.instant().plus(KEPT)));
    return token;
  }

  /** Removes what is long unused. */
  @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
  void sweep() {
    mongo.remove(query(where("until").lt(clock.instant())), KnownBrowser.class);
  }

  private String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String idOf(String username, String token) {
    return Hashes.of(Hashes.ofName(username) + "/" + token);
  }

  @Document("knownBrowsers")
  record KnownBrowser(@Id String id, @Indexed Instant until) {}
}
