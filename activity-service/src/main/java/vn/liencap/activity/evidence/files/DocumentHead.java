package vn.liencap.activity.evidence.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.liencap.runtime.Unpacked;

/** Reads how a document begins; what has no text, or cannot be read, begins with nothing. */
final class DocumentHead {
  private static final int MOST_CHARACTERS = 8_000;
  private static final long LARGEST_PACKAGE = 200_000_000L;
  private static final long MOST_MEMORY = 64_000_000L;

  private DocumentHead() {}

  /**
   * The first lines of a document.
   *
   * @param type its media type, found in its bytes
   */
  static String of(String type, byte[] content) {
    String head =
        switch (type) {
          case "text/plain" -> plain(content);
          case "application/pdf" -> pdf(content);
          case "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint" ->
              office(new OfficeParser(), type, content);
          case String odf when odf.startsWith("application/vnd.oasis.") ->
              packaged(new OpenDocumentParser(), type, content);
          case String ooxml when ooxml.startsWith("application/vnd.openxmlformats") ->
              packaged(new OOXMLParser(), type, content);
          default -> "";
        };
    return Normalizer.normalize(head, Normalizer.Form.NFC);
  }

  private static String plain(byte[] content) {
    Charset charset =
        content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
            ? StandardCharsets.UTF_16LE
            : StandardCharsets.UTF_8;
    return new String(content, 0, Math.min(content.length, 2 * MOST_CHARACTERS), charset)
        .replace("\uFEFF", "");
  }

  private static String pdf(byte[] content) {
    var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
    try (PDDocument document = Loader.loadPDF(content, "", null, null, memory)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setEndPage(1);
      String text = stripper.getText(document);
      return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    } catch (IOException | IllegalArgumentException _) {
      return "";
    }
  }

  /** A package that becomes very large is not opened; nobody wrote so much text. */
  private static String packaged(Parser parser, String type, byte[] content) {
    try {
      if (!Unpacked.isAtMost(LARGEST_PACKAGE, content)) {
        throw new TooLargeException();
      }
    } catch (IOException _) {
      return "";
    }
    return office(parser, type, content);
  }

  /** Inside, a document is far larger than it seems. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static String office(Parser parser, String type, byte[] content) {
    var written = new WriteOutContentHandler(MOST_CHARACTERS);
    var metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type);
    try {
      parser.parse(
          new ByteArrayInputStream(content), new BodyContentHandler(written), metadata, context());
    } catch (SAXException | IOException | TikaException | RuntimeException _) {
      // Broken, encrypted, or longer than what was wanted: the text so far is what there is.
    }
    return written.toString();
  }

  private static ParseContext context() {
    var config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setExtractMacros(false);
    var context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Leaves pictures and files inside a document alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
      // never asked to
    }
  }
}
