package vn.liencap.activity.evidence.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.Workbook;

/** Papers as offices write them, with a line in their head. */
final class Papers {
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final int MEGABYTE = 1_000_000;

  private Papers() {}

  static byte[] paper(String kind, String line) throws IOException {
    return switch (kind) {
      case "docx" -> docx(line);
      case "xlsx" -> xlsx(line);
      case "odt" -> odt("<text:p>UBND PHƯỜNG</text:p><text:p>" + line + "</text:p>", 0);
      case "pdf" -> pdf(line);
      default -> ("UBND PHƯỜNG\n" + line + "\nBÁO CÁO").getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Small as it is sent, 400 MB when it is opened. */
  static byte[] bomb() throws IOException {
    return odt("<text:p>UBND PHƯỜNG</text:p>", 400);
  }

  private static byte[] docx(String line) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("UBND PHƯỜNG");
      table.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      document.createParagraph().createRun().setText(line);
      document.createParagraph().createRun().setText("BÁO CÁO");
      document.write(out);
      return out.toByteArray();
    }
  }

  /** Written as a stream, as many programs do: how long its parts are stands after each of them. */
  private static byte[] xlsx(String line) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Papers", null)) {
      var sheet = workbook.newWorksheet("Báo cáo");
      List<String> lines = List.of("UBND PHƯỜNG", line, "BÁO CÁO");
      IntStream.range(0, lines.size()).forEach(row -> sheet.value(row, 0, lines.get(row)));
    }
    return out.toByteArray();
  }

  private static byte[] odt(String body, int megabytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      byte[] type = ODT.getBytes(StandardCharsets.US_ASCII);
      var first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      var crc = new CRC32();
      crc.update(type);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          ("""
          <?xml version="1.0" encoding="UTF-8"?>
          <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
           xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>\
          """
                  + body
                  + "</office:text></office:body></office:document-content>")
              .getBytes(StandardCharsets.UTF_8));
      if (megabytes > 0) {
        zip.putNextEntry(new ZipEntry("Pictures/lon.bmp"));
        byte[] nothing = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
          zip.write(nothing);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String line) throws IOException {
    try (var document = new PDDocument();
        InputStream font = font();
        var out = new ByteArrayOutputStream()) {
      var serif = PDType0Font.load(document, font);
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(serif, 13);
        content.setLeading(20);
        content.newLineAtOffset(72, 720);
        for (String text : new String[] {"UBND PHƯỜNG", line, "BÁO CÁO"}) {
          content.showText(text);
          content.newLine();
        }
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
  }
}
