package vn.liencap.plan.documents.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of files that are read, by their first bytes; the name of a file proves nothing. */
enum FileKind {
  /** A zip package: .docx or .odt. */
  PACKAGE,
  /** An OLE2 file: .doc. */
  OLE,
  PDF,
  HTML,
  TEXT;

  private static final int LOOKED_AT = 4096;
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?s)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body|meta|div|p|table|h[1-6]|article|section|title|span|style)[\\s>].*");

  /** The kind, or null when it is none that is read. */
  static @Nullable FileKind of(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, LOOKED_AT), ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return PACKAGE;
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OLE;
    }
    int pdf = start.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return PDF;
    }
    String text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").replace("\0", "");
    if (MARKUP.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
      return HTML;
    }
    return PlainText.isText(file) ? TEXT : null;
  }
}
