package vn.liencap.portal.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to sign in. A known browser is counted on its own; all others first by
 * address and then together, so that neither one guesser nor many guess much, and none of them
 * keeps out whoever comes from elsewhere.
 */
@Component
class SignInLimits {
  /** A person's own mistakes. */
  private static final int FREE = 5;

  /**
   * For one name from everywhere: people who use several places make no more mistakes than this.
   */
  private static final int FREE_FROM_EVERYWHERE = 50;

  private final MongoAttempts attempts;
  private final KnownBrowsers browsers;

  SignInLimits(MongoAttempts attempts, KnownBrowsers browsers) {
    this.attempts = attempts;
    this.browsers = browsers;
  }

  /**
   * Counts an attempt before it is made.
   *
   * @return how long it must wait; empty when it may be made now
   */
  Optional<Duration> claim(String username, Origin from) {
    if (browsers.know(username, from.browser())) {
      return attempts.claim(inBrowser(username, from), FREE);
    }
    return attempts
        .claim(fromAddress(username, from), FREE)
        .or(() -> attempts.claim(fromEverywhere(username), FREE_FROM_EVERYWHERE));
  }

  /** Forgets the attempts once one has succeeded. */
  void succeeded(String username, Origin from) {
    attempts.forget(
        List.of(inBrowser(username, from), fromAddress(username, from), fromEverywhere(username)));
  }

  private static String inBrowser(String username, Origin from) {
    return Hashes.of(Hashes.ofName(username) + "/browser/" + from.browser());
  }

  private static String fromAddress(String username, Origin from) {
    return Hashes.of(Hashes.ofName(username) + "/from/" + from.address());
  }

  private static String fromEverywhere(String username) {
    return Hashes.ofName(username);
  }
}
