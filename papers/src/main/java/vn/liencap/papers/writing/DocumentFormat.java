package vn.liencap.papers.writing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liencap.papers.OfficialDocument;

/** The kinds of files that are written. */
public enum DocumentFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public byte[] write(OfficialDocument document) {
      return DocxWriter.write(document);
    }
  },
  PDF("application/pdf") {
    @Override
    public byte[] write(OfficialDocument document) {
      return PdfWriter.write(document);
    }
  };

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The bytes of the file. */
  public abstract byte[] write(OfficialDocument document);

  public String mediaType() {
    return mediaType;
  }

  /** What stands behind the dot in the name of a file. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that extension; empty when it is none that is written. */
  public static Optional<DocumentFormat> of(String extension) {
    return Stream.of(values())
        .filter(format -> format.extension().equalsIgnoreCase(extension))
        .findFirst();
  }
}
