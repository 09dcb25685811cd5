package vn.liencap.reporting.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files a report is given as. */
public enum ReportFormat {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("text/csv;charset=UTF-8");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Of the file. */
  public String mediaType() {
    return mediaType;
  }

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that extension; empty when it is none that is written. */
  public static Optional<ReportFormat> of(String extension) {
    return Stream.of(values())
        .filter(format -> format.extension().equalsIgnoreCase(extension))
        .findFirst();
  }
}
