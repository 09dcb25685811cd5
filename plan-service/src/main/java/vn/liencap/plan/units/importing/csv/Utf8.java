package vn.liencap.plan.units.importing.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.liencap.plan.units.importing.domain.Problems;

/** Decodes UTF-8 strictly, and tells the lines that are something else. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** The text without byte order mark; empty when some line is not UTF-8, each noted. */
  static Optional<String> decode(byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int faultyLine = 0;
    int line = 1;
    int counted = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      line += newlines(bytes, counted, in.position());
      counted = in.position();
      if (line != faultyLine) {
        faultyLine = line;
        problems.add(line, "Không phải UTF-8; hãy lưu tệp dạng \"CSV UTF-8\".");
      }
      in.position(in.position() + result.length());
      result = decoder.decode(in, out, true);
    }
    return faultyLine > 0 ? Optional.empty() : Optional.of(withoutMark(out.flip()));
  }

  private static int newlines(byte[] bytes, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return count;
  }

  private static String withoutMark(CharBuffer text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
        ? text.subSequence(1, text.length()).toString()
        : text.toString();
  }
}
