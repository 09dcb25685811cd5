package vn.liencap.activity.evidence.files;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.activity.evidence.domain.AcceptedFile;
import vn.liencap.activity.evidence.domain.Evidence;
import vn.liencap.activity.evidence.domain.FileFault;
import vn.liencap.activity.evidence.domain.SecrecyMark;

/** Looks into files: their bytes say what they are, not their names alone. */
@Component
public class FileInspection {
  private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");
  private static final Set<String> OTHERS =
      Set.of(
          "application/pdf",
          "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.ms-excel",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "text/plain",
          "audio/mpeg",
          "video/mp4");

  private final Tika tika = new Tika();
  private final DocumentHeads heads = new DocumentHeads();

  private static final Set<String> PAPERS =
      Set.of(
          "application/pdf",
          "application/msword",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text",
          "text/plain");

  /** What became of a look. */
  public sealed interface Outcome {

    /** It is taken. */
    record Taken(AcceptedFile file) implements Outcome {}

    /** It is not. */
    record Refused(FileFault fault) implements Outcome {}
  }

  /**
   * Looks into a file.
   *
   * @param name its name, which tells Word from Excel where the first bytes are the same
   */
  public Outcome inspect(String name, byte[] content) {
    FileFault size = sizeFault(content);
    if (size != null) {
      return new Outcome.Refused(size);
    }
    String type = tika.detect(content, name);
    if (PICTURES.contains(type)) {
      return Pictures.cleaned(content);
    }
    return OTHERS.contains(type)
        ? unclassified(type, content)
        : new Outcome.Refused(FileFault.UNKNOWN_TYPE);
  }

  private static @Nullable FileFault sizeFault(byte[] content) {
    if (content.length == 0) {
      return FileFault.EMPTY;
    }
    return content.length > Evidence.LARGEST ? FileFault.TOO_LARGE : null;
  }

  private Outcome unclassified(String type, byte[] content) {
    return heads
        .of(type, content)
        .map(
            head ->
                SecrecyMark.isOn(head)
                    ? new Outcome.Refused(FileFault.CLASSIFIED)
                    : new Outcome.Taken(new AcceptedFile(type, content, null)))
        .orElseGet(() -> new Outcome.Refused(FileFault.TOO_COMPLEX));
  }

  /** What became of reading a paper. */
  public sealed interface Reading {

    /** How it begins: its first page, or its first 8,000 characters. */
    record Said(String text) implements Reading {}

    /** It is not read. */
    record Refused(FileFault fault) implements Reading {}
  }

  /**
   * Reads how a letter or another paper begins; nothing of it is kept.
   *
   * @param name its name, as for {@link #inspect}
   */
  public Reading read(String name, byte[] content) {
    FileFault size = sizeFault(content);
    if (size != null) {
      return new Reading.Refused(size);
    }
    String type = tika.detect(content, name);
    if (!PAPERS.contains(type)) {
      return new Reading.Refused(FileFault.NO_TEXT);
    }
    return heads
        .of(type, content)
        .map(FileInspection::unclassified)
        .orElseGet(() -> new Reading.Refused(FileFault.TOO_COMPLEX));
  }

  private static Reading unclassified(String text) {
    if (SecrecyMark.isOn(text)) {
      return new Reading.Refused(FileFault.CLASSIFIED);
    }
    return text.isBlank() ? new Reading.Refused(FileFault.NO_TEXT) : new Reading.Said(text.strip());
  }

  @PreDestroy
  void close() {
    heads.close();
  }
}
