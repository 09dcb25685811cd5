package vn.liencap.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** How large a package (docx, xlsx, odt and others) is inside: a small file may fill the memory. */
public final class Unpacked {
  private static final int BUFFER = 64 * 1024;

  private Unpacked() {}

  /**
   * Looks through the whole package, also one that was written as a stream, and keeps nothing of
   * it.
   *
   * @param most in bytes, over all parts; reading ends there
   * @return whether all parts together are at most so large
   * @throws IOException when it is no package, or a broken one
   */
  public static boolean isAtMost(long most, byte[] file) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > most || Thread.currentThread().isInterrupted()) {
              return false;
            }
          }
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("Broken package", e);
    }
    return true;
  }
}
