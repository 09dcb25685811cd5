package vn.liencap.portal.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What people type into the field for the name is at times a password: only its hash is kept. */
final class Hashes {
  private Hashes() {}

  /** Names that differ in capitals only are the same. */
  static String ofName(String username) {
    return of(username.strip().toLowerCase(Locale.ROOT));
  }

  static String of(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
