package vn.liencap.papers.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.liencap.papers.OfficialDocument;

/** Writes PDF files, with their fonts in them. */
final class PdfWriter {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  static byte[] write(OfficialDocument document) {
    var file = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.useUnicodeLineBreaker(new SpaceBreaker());
    font(builder, SerifFont.REGULAR, NORMAL, FontStyle.NORMAL);
    font(builder, SerifFont.BOLD, BOLD, FontStyle.NORMAL);
    font(builder, SerifFont.ITALIC, NORMAL, FontStyle.ITALIC);
    font(builder, SerifFont.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
    builder.withW3cDocument(OfficialHtml.of(document), "/");
    builder.withProducer("Liên Cấp");
    builder.toStream(file);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void font(
      PdfRendererBuilder builder, SerifFont font, int weight, FontStyle style) {
    builder.useFont(font::open, OfficialHtml.FONT, weight, style, true);
  }
}
