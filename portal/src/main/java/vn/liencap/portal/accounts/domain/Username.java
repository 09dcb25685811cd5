package vn.liencap.portal.accounts.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person signs in with: 3 to 60 small letters without diacritics, digits, dots, hyphens,
 * underscores; an e-mail address will do.
 */
public record Username(String value) {
  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

  public Username {
    if (!ALLOWED.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a username");
    }
  }

  /** Reads what a person typed, however it is capitalised; empty when it can be no username. */
  public static Optional<Username> read(String typed) {
    String bare = typed.strip().toLowerCase(Locale.ROOT);
    return ALLOWED.matcher(bare).matches() ? Optional.of(new Username(bare)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
