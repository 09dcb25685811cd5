package vn.liencap.plan.documents.extraction;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Block;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.Line;
import vn.liencap.plan.documents.domain.SourceText;
import vn.liencap.plan.documents.domain.Trait;

/** Plain text in UTF-8, UTF-16 or the old Vietnamese code page of Windows. */
final class PlainText {
  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private PlainText() {}

  /** True when the bytes are text, not something else. */
  static boolean isText(byte[] file) {
    return decoded(file).isPresent();
  }

  static SourceText read(byte[] file, Budget budget) {
    String text = decoded(file).orElseThrow(() -> new Unreadable(FileRefusal.UNKNOWN_TYPE));
    List<Block> lines = new ArrayList<>();
    boolean gap = false;
    int number = 0;
    for (String line : text.split("\\r\\n|[\\r\\n\\u000b\\f\\u0085\\u2028\\u2029]", -1)) {
      number++;
      if (line.isBlank()) {
        gap = true;
      } else {
        budget.line(line.length());
        lines.add(new Line(number, null, line, gap ? Set.of(Trait.AFTER_GAP) : Set.of()));
        gap = false;
      }
    }
    return new SourceText(lines);
  }

  private static Optional<String> decoded(byte[] file) {
    if (file.length >= 2 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
      return decoded(file, UTF_16LE);
    }
    if (file.length >= 2 && (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff) {
      return decoded(file, UTF_16BE);
    }
    return Stream.of(UTF_8, WINDOWS_1258)
        .flatMap(charset -> decoded(file, charset).stream())
        .findFirst();
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      return Optional.of(text.replaceFirst("^\\ufeff", "")).filter(PlainText::isReadable);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /** Text has no control characters, but for those that end lines and pages. */
  private static boolean isReadable(String text) {
    return text.chars()
        .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b);
  }
}
