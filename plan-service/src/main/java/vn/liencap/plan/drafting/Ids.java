package vn.liencap.plan.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import vn.liencap.contracts.PlanId;

/** New ids of plans and items. */
final class Ids {
  private static final Random RANDOM = new SecureRandom();
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int PLAN_CHARACTERS = 14;
  private static final int ITEM_CHARACTERS = 8;

  private Ids() {}

  static String plan() {
    return "p" + random(PLAN_CHARACTERS);
  }

  static String item() {
    return "i" + random(ITEM_CHARACTERS);
  }

  /**
   * The one draft for a cause, such as the assignment it answers: started twice, it is the same.
   */
  static PlanId draftFor(String cause) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(cause.getBytes(UTF_8));
      var id = new StringBuilder("p-");
      for (int i = 0; i < PLAN_CHARACTERS; i++) {
        id.append(ALPHABET.charAt(hash[i] & 31));
      }
      return new PlanId(id.toString().toLowerCase(Locale.ROOT));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String random(int characters) {
    var id = new StringBuilder();
    RANDOM.ints(characters, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
    return id.toString();
  }
}
