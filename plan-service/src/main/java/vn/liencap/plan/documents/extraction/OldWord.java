package vn.liencap.plan.documents.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.liencap.plan.documents.domain.FileRefusal;

/** Looks into an OLE2 file before any library reads its text. */
final class OldWord {
  private static final int FLAGS = 10;
  private static final int ENCRYPTED = 0x0100;

  private OldWord() {}

  static void check(byte[] file) {
    try (var storage = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      DirectoryNode root = storage.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw new Unreadable(FileRefusal.ENCRYPTED);
      }
      if (!root.hasEntry("WordDocument")) {
        throw new Unreadable(FileRefusal.UNKNOWN_TYPE);
      }
      if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR")) {
        throw new Unreadable(FileRefusal.MACRO);
      }
      checkEncryption(root);
    } catch (IOException | RuntimeException e) {
      throw e instanceof Unreadable refused ? refused : new Unreadable(FileRefusal.BROKEN);
    }
  }

  /** Bit 8 of the flags in the file information block ([MS-DOC] 2.5.2). */
  private static void checkEncryption(DirectoryNode root) throws IOException {
    try (InputStream word = root.createDocumentInputStream("WordDocument")) {
      byte[] start = word.readNBytes(FLAGS + 2);
      int flags =
          start.length < FLAGS + 2 ? 0 : (start[FLAGS] & 0xff) | (start[FLAGS + 1] & 0xff) << 8;
      if ((flags & ENCRYPTED) != 0) {
        throw new Unreadable(FileRefusal.ENCRYPTED);
      }
    }
  }
}
