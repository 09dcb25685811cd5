package vn.liencap.papers.writing;

import java.io.ByteArrayOutputStream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import vn.liencap.papers.OfficialDocument;

/** The page from which a PDF is set, as a file of its own. */
public final class HtmlFiles {
  private HtmlFiles() {}

  /** The bytes of the page, in UTF-8. */
  public static byte[] write(OfficialDocument document) {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.METHOD, "html");
      var file = new ByteArrayOutputStream();
      writer.transform(new DOMSource(OfficialHtml.of(document)), new StreamResult(file));
      return file.toByteArray();
    } catch (TransformerException e) {
      throw new AssertionError(e);
    }
  }
}
