package vn.liencap.plan.units.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;

/**
 * Permanent ids of new units, derived from what a unit is when it begins, so that creating it twice
 * creates it once.
 */
public final class UnitIds {
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 12;

  private UnitIds() {}

  /**
   * The id of a unit that begins on that day: {@code u} and 12 characters of a hash.
   *
   * @param taken tells ids in use by another unit, such as one whose first code was corrected
   *     since; the next in line is given then
   */
  public static UnitId of(Level level, String code, LocalDate from, Predicate<UnitId> taken) {
    return IntStream.iterate(0, attempt -> attempt + 1)
        .mapToObj(attempt -> hashed(level.code() + "|" + code + "|" + from + "|" + attempt))
        .filter(taken.negate())
        .findFirst()
        .orElseThrow();
  }

  private static UnitId hashed(String text) {
    byte[] hash = sha256(text);
    StringBuilder id = new StringBuilder("u");
    for (int i = 0; i < LENGTH; i++) {
      id.append(BASE32.charAt(hash[i] & 31));
    }
    return new UnitId(id.toString());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
