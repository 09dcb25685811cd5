package vn.liencap.plan.documents.extraction;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.liencap.plan.documents.domain.FileRefusal;

/** Measures how large the compressed streams of a PDF become, before any library expands them. */
final class PdfStreams {
  private static final long LARGEST_WHOLE = 200L * 1024 * 1024;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int ZLIB = 0x78;

  private PdfStreams() {}

  static void check(byte[] file, Budget budget) {
    byte[] buffer = new byte[64 * 1024];
    long whole = 0;
    for (int at = next(file, 0); at >= 0; at = next(file, at)) {
      int start = afterLineEnd(file, at);
      if (start < file.length && (file[start] & 0xff) == ZLIB) {
        whole += inflated(file, start, buffer, LARGEST_WHOLE - whole, budget);
        if (whole >= LARGEST_WHOLE) {
          throw new Unreadable(FileRefusal.BOMB);
        }
      }
    }
  }

  /** The first byte after the next word "stream" that is not "endstream". */
  private static int next(byte[] file, int from) {
    for (int i = from; i + STREAM.length <= file.length; i++) {
      if (java.util.Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)
          && (i == 0 || file[i - 1] != 'd')) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private static int afterLineEnd(byte[] file, int at) {
    int start = at;
    while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    return start;
  }

  private static long inflated(byte[] file, int start, byte[] buffer, long most, Budget budget) {
    var inflater = new Inflater();
    long length = 0;
    try {
      inflater.setInput(file, start, file.length - start);
      while (!inflater.finished() && length < most) {
        budget.check();
        int read = inflater.inflate(buffer);
        length += read;
        if (read == 0) {
          break;
        }
      }
    } catch (DataFormatException _) {
      // Not compressed after all, or broken: the library will tell.
    } finally {
      inflater.end();
    }
    return length;
  }
}
