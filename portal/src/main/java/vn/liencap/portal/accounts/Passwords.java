package vn.liencap.portal.accounts;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (RFC 9106): 46 MiB and two passes, more than OWASP asks for and
 * about 100 ms of one processor. Only a few at a time, so that a flood of sign-ins does not take
 * all memory and processors.
 */
@Component
public final class Passwords {
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none to be mistaken
  private static final int ONE_TIME_LENGTH = 14;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 46 * 1024, 2);
  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final SecureRandom random = new SecureRandom();
  private final String nobodysHash = argon2.encode(oneTime());

  /** The hash to keep. */
  public String hash(String password) {
    return inTurn(() -> argon2.encode(password));
  }

  /** True when this is the password that was hashed. */
  public boolean matches(String password, String hash) {
    return inTurn(() -> argon2.matches(password, hash));
  }

  /** Takes as long as {@link #matches}, so that nobody can tell which usernames exist. */
  public void matchNobody(String password) {
    boolean _ = matches(password, nobodysHash);
  }

  /** A random password of about 69 bits that can be read out and typed. */
  public String oneTime() {
    var password = new StringBuilder();
    for (int i = 0; i < ONE_TIME_LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
