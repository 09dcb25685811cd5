package vn.liencap.portal.pages.editing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of the review asks for: {@code accept:objectives/i1}, {@code name:<key>=<unit>},
 * {@code text:<key>}, {@code close}, {@code reopen}.
 *
 * @param deed accept, name, text, close or reopen
 * @param key the element or the name; empty for none
 * @param unit the unit that is chosen; empty for none
 */
record ReviewOrder(String deed, String key, String unit) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(close|reopen)|(accept|text):([\\w/-]{1,100})|(name):([\\w-]{1,60})=([\\w-]{1,60})");

  /** Reads a button's value; empty for a button that is about something else. */
  static Optional<ReviewOrder> read(String written) {
    Matcher found = WRITTEN.matcher(written);
    if (!found.matches()) {
      return Optional.empty();
    }
    if (found.group(1) != null) {
      return Optional.of(new ReviewOrder(found.group(1), "", ""));
    }
    return Optional.of(
        found.group(2) != null
            ? new ReviewOrder(found.group(2), found.group(3), "")
            : new ReviewOrder(found.group(4), found.group(5), found.group(6)));
  }
}
