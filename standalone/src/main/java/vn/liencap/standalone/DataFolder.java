package vn.liencap.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.liencap.embedded.DataFolderLocked;
import vn.liencap.embedded.FolderLock;

/** The folder with everything that lasts; used by one process at a time. */
final class DataFolder implements AutoCloseable {
  private static final String MARK = ".liencap";
  private static final String KAFKA = "kafka";
  private static final String MONGO = "mongo";
  private static final String LOGS = "logs";
  private static final String ADMIN_PASSWORD = "admin-password";

  /** The file with the secret of the command line's client. */
  static final String CLI_SECRET = "cli-secret";

  private static final List<String> OURS = List.of(KAFKA, MONGO, LOGS, CLI_SECRET, ADMIN_PASSWORD);

  private final Path folder;
  private final boolean isNew;
  private final FolderLock lock;

  private DataFolder(Path folder, boolean isNew, FolderLock lock) {
    this.folder = folder;
    this.isNew = isNew;
    this.lock = lock;
  }

  /**
   * Opens the folder, making it when it is not there.
   *
   * @throws CommandRefused when another process uses it, or it cannot be written
   */
  static DataFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      boolean isNew = Files.notExists(folder.resolve(MARK));
      return new DataFolder(folder, isNew, FolderLock.take(folder, MARK));
    } catch (DataFolderLocked e) {
      throw inUse(folder);
    } catch (IOException e) {
      throw new CommandRefused("Không ghi được vào thư mục dữ liệu " + folder + ".");
    }
  }

  static CommandRefused inUse(Path folder) {
    return new CommandRefused(
        "Thư mục dữ liệu " + folder + " đang được một tiến trình Liên Cấp khác sử dụng.");
  }

  /** Deletes what earlier runs have left here, and nothing else. */
  void empty() {
    if (!isNew) { // without our mark, files of the same names are somebody else's
      OURS.forEach(name -> delete(folder.resolve(name)));
    }
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path kafka() {
    return folder.resolve(KAFKA);
  }

  Path mongo() {
    return folder.resolve(MONGO).resolve("liencap.mv.db");
  }

  Path logs() {
    return folder.resolve(LOGS);
  }

  /** The secret of the command line's client. */
  String cliSecret() {
    return secret(CLI_SECRET);
  }

  /** The first administrator's first password. */
  String adminPassword() {
    return secret(ADMIN_PASSWORD);
  }

  /** Kept in a file that only its owner may read; made when not there. */
  private String secret(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  @Override
  public void close() {
    lock.close();
  }
}
