package vn.liencap.reporting.documents.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.liencap.contracts.ProgrammeId;

/**
 * What the hidden column of a form says of a row: which figure or text it is, and what stood there
 * when the form was made, so that only what somebody changed is taken in.
 */
public sealed interface FormKey {
  /** A figure; {@code shown} is empty where there was no answer yet. */
  record OfFigure(ProgrammeId programme, String code, String shown) implements FormKey {
    private static final Pattern FORM =
        Pattern.compile("([A-Za-z0-9._-]{1,100})/([A-Za-z0-9_-]{1,40}(?::of)?)\\|(\\d{0,19})");

    @Override
    public String toString() {
      return programme.value() + "/" + code + "|" + shown;
    }

    static Optional<OfFigure> parse(String key) {
      Matcher matcher = FORM.matcher(key);
      return matcher.matches()
          ? Optional.of(
              new OfFigure(new ProgrammeId(matcher.group(1)), matcher.group(2), matcher.group(3)))
          : Optional.empty();
    }
  }

  /** A section or list; {@code shown} is a digest of its text. */
  record OfText(String code, String shown) implements FormKey {
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,40})\\|([0-9a-f-]{36})");

    @Override
    public String toString() {
      return code + "|" + shown;
    }

    /** The key of a text. */
    public static OfText of(String code, String text) {
      return new OfText(code, digest(text));
    }

    static Optional<OfText> parse(String key) {
      Matcher matcher = FORM.matcher(key);
      return matcher.matches()
          ? Optional.of(new OfText(matcher.group(1), matcher.group(2)))
          : Optional.empty();
    }

    /** The same for texts that differ in blanks only. */
    static String digest(String text) {
      String plain =
          text.lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
      return UUID.nameUUIDFromBytes(plain.getBytes(UTF_8)).toString();
    }
  }
}
