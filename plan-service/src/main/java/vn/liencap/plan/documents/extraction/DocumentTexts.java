package vn.liencap.plan.documents.extraction;

import org.jspecify.annotations.Nullable;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.SourceText;

/** The text of a file of any kind that is read. */
public final class DocumentTexts {
  /** The largest file that is read. */
  public static final int LARGEST_BYTES = 20 * 1024 * 1024;

  private DocumentTexts() {}

  /** The text of a file, or why there is none. */
  public sealed interface Extracted {}

  /** The text. */
  public record Text(SourceText source) implements Extracted {}

  /** The file is not read. */
  public record Refused(FileRefusal why) implements Extracted {}

  /**
   * The text of a file. Interrupting the thread ends the reading.
   *
   * @param file its bytes
   */
  public static Extracted of(byte[] file) {
    try {
      SourceText source = read(file, new Budget());
      return source.lines().isEmpty() ? new Refused(FileRefusal.NO_TEXT) : new Text(source);
    } catch (Unreadable e) {
      return new Refused(e.refusal());
    } catch (RuntimeException | StackOverflowError _) {
      // A library met what its authors did not think of: the file is at fault.
      return new Refused(FileRefusal.BROKEN);
    } catch (OutOfMemoryError _) {
      return new Refused(FileRefusal.BOMB);
    }
  }

  private static SourceText read(byte[] file, Budget budget) {
    if (file.length == 0) {
      throw new Unreadable(FileRefusal.EMPTY);
    }
    if (file.length > LARGEST_BYTES) {
      throw new Unreadable(FileRefusal.TOO_LARGE);
    }
    @Nullable FileKind kind = FileKind.of(file);
    if (kind == null) {
      throw new Unreadable(FileRefusal.UNKNOWN_TYPE);
    }
    return switch (kind) {
      case PACKAGE -> OfficeText.ofPackage(file, budget);
      case OLE -> OfficeText.ofOldWord(file, budget);
      case PDF -> PdfText.read(file, budget);
      case HTML -> OfficeText.ofHtml(file, budget);
      case TEXT -> PlainText.read(file, budget);
    };
  }
}
