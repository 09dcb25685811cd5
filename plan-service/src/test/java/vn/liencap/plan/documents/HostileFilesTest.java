package vn.liencap.plan.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.documents.Fixtures.bytes;
import static vn.liencap.plan.documents.Fixtures.refusalOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.plan.documents.domain.FileRefusal;

class HostileFilesTest {
  private static final String WORD = "word/document.xml";

  private static byte[] repacked(
      byte[] file, UnaryOperator<String> document, Map<String, byte[]> more) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(file));
        var out = new ZipOutputStream(packed)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        boolean text = part.getName().equals(WORD) || part.getName().equals("content.xml");
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(text ? document.apply(new String(content, UTF_8)).getBytes(UTF_8) : content);
      }
      for (Map.Entry<String, byte[]> part : more.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return packed.toByteArray();
  }

  private static byte[] repacked(byte[] file, UnaryOperator<String> document) throws IOException {
    return repacked(file, document, Map.of());
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusalOf(new byte[0])).isEqualTo(FileRefusal.EMPTY);
  }

  @Test
  void aFileOfAHundredMegabytesIsRefused() {
    assertThat(refusalOf(new byte[100 * 1024 * 1024])).isEqualTo(FileRefusal.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR",
        "MZ\u0090\u0000\u0003\u0000",
        "{\\rtf1\u0000",
        "\u007fELF\u0002\u0001"
      })
  void aFileOfAnotherTypeIsRefusedWhateverItsName(String start) {
    assertThat(refusalOf(start.getBytes(ISO_8859_1))).isEqualTo(FileRefusal.UNKNOWN_TYPE);
  }

  @Test
  void aSpreadsheetIsNotTakenForADocument() throws IOException {
    byte[] workbook = zipOf(Map.of("xl/workbook.xml", "<workbook/>".getBytes(UTF_8)));
    assertThat(refusalOf(workbook)).isEqualTo(FileRefusal.UNKNOWN_TYPE);
  }

  private static byte[] zipOf(Map<String, byte[]> parts) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return packed.toByteArray();
  }

  @Test
  void aZipBombIsRefusedBeforeItIsExpanded() throws IOException {
    byte[] zeros = new byte[200 * 1024 * 1024];
    byte[] bomb = zipOf(Map.of(WORD, zeros));
    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertThat(refusalOf(bomb)).isEqualTo(FileRefusal.BOMB);
  }

  @Test
  void aZipOfCountlessPartsIsRefused() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(packed)) {
      for (int i = 0; i < 6_000; i++) {
        out.putNextEntry(new ZipEntry("word/media/" + i + ".png"));
      }
    }
    assertThat(refusalOf(packed.toByteArray())).isEqualTo(FileRefusal.BOMB);
  }

  @Test
  void aPdfWhoseStreamExplodesIsRefused() throws IOException {
    try (var pdf = new PDDocument();
        var file = new ByteArrayOutputStream()) {
      var page = new PDPage();
      pdf.addPage(page);
      var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
      try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
        byte[] spaces = new byte[1024 * 1024];
        for (int i = 0; i < 250; i++) {
          out.write(spaces);
        }
      }
      page.setContents(stream);
      pdf.save(file);
      assertThat(refusalOf(file.toByteArray())).isEqualTo(FileRefusal.BOMB);
    }
  }

  @Test
  void anEncryptedWordFileIsRefused() throws IOException, GeneralSecurityException {
    try (var storage = new POIFSFileSystem();
        var file = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("matkhau");
      try (var out = encryptor.getDataStream(storage)) {
        out.write(bytes("mau.docx"));
      }
      storage.writeFilesystem(file);
      assertThat(refusalOf(file.toByteArray())).isEqualTo(FileRefusal.ENCRYPTED);
    }
  }

  @Test
  void anEncryptedPdfIsRefused() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes("mau.pdf"));
        var file = new ByteArrayOutputStream()) {
      pdf.protect(new StandardProtectionPolicy("chu", "nguoidung", new AccessPermission()));
      pdf.save(file);
      assertThat(refusalOf(file.toByteArray())).isEqualTo(FileRefusal.ENCRYPTED);
    }
  }

  @Test
  void anEncryptedOpenDocumentIsRefused() throws IOException {
    byte[] manifest =
        "<manifest:manifest xmlns:manifest=\"urn\"><manifest:encryption-data/></manifest:manifest>"
            .getBytes(UTF_8);
    byte[] file =
        zipOf(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                "META-INF/manifest.xml",
                manifest,
                "content.xml",
                new byte[] {1, 2, 3}));
    assertThat(refusalOf(file)).isEqualTo(FileRefusal.ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/vbaProject.bin", "Basic/Standard/Module1.xml", "Scripts/x.py"})
  void aFileWithAMacroIsRefused(String macro) throws IOException {
    String document = macro.startsWith("word") ? "mau.docx" : "mau.odt";
    byte[] file = repacked(bytes(document), text -> text, Map.of(macro, new byte[] {1}));
    assertThat(refusalOf(file)).isEqualTo(FileRefusal.MACRO);
  }

  @Test
  void anOldWordFileWithAMacroIsRefused() throws IOException {
    try (var storage = new POIFSFileSystem(new ByteArrayInputStream(bytes("mau.doc")));
        var file = new ByteArrayOutputStream()) {
      storage.getRoot().createDirectory("Macros");
      storage.writeFilesystem(file);
      assertThat(refusalOf(file.toByteArray())).isEqualTo(FileRefusal.MACRO);
    }
  }

  @Test
  void brokenXmlIsRefused() throws IOException {
    byte[] file =
        repacked(bytes("mau.docx"), text -> text.substring(0, text.length() / 2) + "<w:p><");
    assertThat(refusalOf(file)).isEqualTo(FileRefusal.BROKEN);
  }

  @Test
  void aTruncatedFileIsRefused() {
    byte[] whole = bytes("mau.docx");
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThat(refusalOf(half)).isEqualTo(FileRefusal.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mau.docx", "mau.odt"})
  void externalEntitiesAreRefusedAndNeverRead(String name) throws IOException {
    Path secret = Files.createTempFile("bi-mat", ".txt");
    Files.writeString(secret, "noi-dung-rieng");
    String entity = "<!DOCTYPE x [<!ENTITY ngoai SYSTEM \"" + secret.toUri() + "\">]>";
    byte[] file =
        repacked(
            bytes(name),
            text ->
                text.replaceFirst("\\?>", "?>" + java.util.regex.Matcher.quoteReplacement(entity)));
    assertThat(refusalOf(file)).isEqualTo(FileRefusal.OUTSIDE_REFERENCE);
    Files.delete(secret);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "Mật", "*Mật*", "Độ mật: Tối mật"})
  void aPaperWithAStampOfSecrecyIsRefused(String stamp) {
    String text = stamp + "\n" + new String(bytes("xa-thoi-gian.txt"), UTF_8);
    assertThat(refusalOf(text.getBytes(UTF_8))).isEqualTo(FileRefusal.CLASSIFIED);
  }

  @Test
  void aStampInTheHeaderOfAWordFileCountsToo() throws IOException {
    byte[] file = repacked(bytes("mau.docx"), text -> text.replace("Số: 45/KH-SNV", "TỐI MẬT"));
    assertThat(refusalOf(file)).isEqualTo(FileRefusal.CLASSIFIED);
  }

  @Test
  void wordsAboutSecrecyInASentenceAreNoStamp() {
    String text =
        new String(bytes("xa-thoi-gian.txt"), UTF_8)
            .replace("- Các văn bản", "- Bảo mật thông tin, mật khẩu và các văn bản");
    assertThat(Fixtures.planIn(text.getBytes(UTF_8)).contents()).hasSize(2);
  }

  @Test
  void aScannedPdfIsRefusedForItHasNoText() throws IOException {
    try (var pdf = new PDDocument();
        var file = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(file);
      assertThat(refusalOf(file.toByteArray())).isEqualTo(FileRefusal.NO_TEXT);
    }
  }

  @Test
  void aTextWithoutEndIsRefused() {
    byte[] file = "Một dòng chữ khá dài của một tài liệu.\n".repeat(30_000).getBytes(UTF_8);
    assertThat(refusalOf(file)).isEqualTo(FileRefusal.TOO_LONG);
  }

  @ParameterizedTest
  @EnumSource(FileRefusal.class)
  void everyRefusalSaysWhatToDoNext(FileRefusal refusal) {
    assertThat(refusal.reason()).matches(".*(?:Hãy|hãy|Không được).*").endsWith(".");
    assertThat(refusal.code()).matches("[a-z]+(?:-[a-z]+)*");
  }
}
