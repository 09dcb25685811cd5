package vn.liencap.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder with everything that lasts; used by one process at a time. */
final class DataFolder implements AutoCloseable {
  private static final String MARK = ".liencap";
  private static final List<String> OURS = List.of("kafka", "mongo", "logs", "cli-secret", "admin-password");

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Opens the folder, making it when it is not there.
   *
   * @throws StartRefused when another process uses it, or it cannot be written
   */
  static DataFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw inUse(folder);
      }
      return new DataFolder(folder, channel, lock);
    } catch (OverlappingFileLockException e) {
      throw inUse(folder);
    } catch (IOException e) {
      throw new StartRefused("Không ghi được vào thư mục dữ liệu " + folder + ".");
    }
  }

  private static StartRefused inUse(Path folder) {
    return new StartRefused(
        "Thư mục dữ liệu " + folder + " đang được một tiến trình Liên Cấp khác sử dụng.");
  }

  /** Deletes what earlier runs have left here, and nothing else. */
  void empty() {
    OURS.forEach(name -> delete(folder.resolve(name)));
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
    return folder.resolve("kafka");
  }

  Path mongo() {
    return folder.resolve("mongo").resolve("liencap.mv.db");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  /** The secret kept in a file of that name that only its owner may read; made when not there. */
  String secret(String name) {
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
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
