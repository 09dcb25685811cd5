package vn.liencap.plan.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.ReadPlan;

/** Documents in our own words, of the kinds that occur. */
public final class Fixtures {
  private static final DocumentReader READER = new DocumentReader(4);

  private Fixtures() {}

  /** The bytes of a fixture. */
  public static byte[] bytes(String name) {
    try (InputStream file =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream("/documents/" + name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How reading a file ends. */
  public static DocumentReader.Reading read(byte[] file) {
    return READER.read(file);
  }

  /** What is read in a fixture. */
  public static ReadPlan plan(String name) {
    return planIn(bytes(name));
  }

  /** What is read in a file. */
  public static ReadPlan planIn(byte[] file) {
    return switch (read(file)) {
      case DocumentReader.Read read -> read.plan();
      case DocumentReader.Refused refused -> throw new AssertionError(refused.why());
      case DocumentReader.Busy _ -> throw new AssertionError("busy");
    };
  }

  /** Why a file is not read. */
  public static FileRefusal refusalOf(byte[] file) {
    return switch (read(file)) {
      case DocumentReader.Refused refused -> refused.why();
      case DocumentReader.Read read -> throw new AssertionError(read.plan());
      case DocumentReader.Busy _ -> throw new AssertionError("busy");
    };
  }

  /** The texts of what was found. */
  public static List<String> texts(List<Found> found) {
    return found.stream().map(Found::text).toList();
  }

  /** Every plain text among the fixtures, and one of each other kind. */
  public static Stream<String> names() {
    return Stream.of(
        "ban-quan-ly-bang-phang.txt",
        "phuong-khong-so.txt",
        "quyet-dinh-bo.txt",
        "so-giao-viec.txt",
        "so-lien-doan.txt",
        "tinh-xuong-dong.txt",
        "xa-thoi-gian.txt",
        "trang-van-ban.html",
        "mau.html",
        "mau.docx",
        "mau.odt",
        "mau.doc",
        "mau.pdf");
  }
}
