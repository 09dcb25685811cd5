package vn.liencap.plan.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.SAXException;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.SourceText;

/** Reads Word, OpenDocument and HTML files through Apache Tika. */
final class OfficeText {
  private static final String WORD = "word/document.xml";
  private static final String ODF = "application/vnd.oasis.opendocument.text";

  private OfficeText() {}

  static SourceText ofPackage(byte[] file, Budget budget) {
    PackageContents contents = PackageContents.of(file, budget);
    byte[] document = contents.xml(WORD);
    if (document != null) {
      String types = contents.text("[Content_Types].xml");
      if (types.contains("macroEnabled")) {
        throw new Unreadable(FileRefusal.MACRO);
      }
      return parsed(
          new OOXMLParser(),
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          file,
          new XhtmlText(budget, WordShapes.of(document, budget), true));
    }
    if (contents.text("mimetype").startsWith(ODF)) {
      return openDocument(file, contents, budget);
    }
    throw new Unreadable(FileRefusal.UNKNOWN_TYPE);
  }

  private static SourceText openDocument(byte[] file, PackageContents contents, Budget budget) {
    if (contents.text("META-INF/manifest.xml").contains("encryption-data")) {
      throw new Unreadable(FileRefusal.ENCRYPTED);
    }
    if (!contents.has("content.xml")) {
      throw new Unreadable(FileRefusal.BROKEN);
    }
    return parsed(new OpenDocumentParser(), ODF, file, new XhtmlText(budget, Map.of(), false));
  }

  static SourceText ofOldWord(byte[] file, Budget budget) {
    OldWord.check(file);
    return parsed(
        new OfficeParser(), "application/msword", file, new XhtmlText(budget, Map.of(), true));
  }

  static SourceText ofHtml(byte[] file, Budget budget) {
    return parsed(new JSoupParser(), "text/html", file, new XhtmlText(budget, Map.of(), false));
  }

  private static SourceText parsed(Parser parser, String type, byte[] file, XhtmlText text) {
    var metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type);
    try {
      parser.parse(new ByteArrayInputStream(file), text, metadata, context());
      return text.done();
    } catch (org.apache.tika.exception.EncryptedDocumentException | EncryptedDocumentException _) {
      throw new Unreadable(FileRefusal.ENCRYPTED);
    } catch (SAXException | IOException | TikaException e) {
      throw refusalIn(e);
    }
  }

  /** What this package itself has thrown may come back wrapped. */
  private static Unreadable refusalIn(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable refused) {
        return refused;
      }
      if (cause instanceof EncryptedDocumentException) {
        return new Unreadable(FileRefusal.ENCRYPTED);
      }
    }
    return new Unreadable(FileRefusal.BROKEN);
  }

  private static ParseContext context() {
    var config = new OfficeParserConfig();
    config.setUseSAXDocxExtractor(true);
    config.setExtractMacros(false);
    var context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    // Pictures and embedded files are left alone.
    context.set(org.apache.tika.extractor.EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }
}
