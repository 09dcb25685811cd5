package vn.liencap.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a folder to one user at a time, in this process and among all; a kill sets it free. */
public final class FolderLock implements AutoCloseable {
  /** Taken in this process: to open and close such a file again would give its lock back. */
  private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes a folder.
   *
   * @param folder is there
   * @param name of a file in it that stands for it, made when it is not there
   * @throws DataFolderLocked when somebody has it
   * @throws IOException when the file cannot be written
   */
  public static FolderLock take(Path folder, String name) throws IOException {
    Path file = folder.toRealPath().resolve(name);
    if (!TAKEN.add(file)) {
      throw new DataFolderLocked(folder, null);
    }
    try {
      return new FolderLock(file, locked(folder, file));
    } catch (IOException | RuntimeException e) {
      TAKEN.remove(file);
      throw e;
    }
  }

  private static FileChannel locked(Path folder, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new DataFolderLocked(folder, null);
    }
    return channel;
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      TAKEN.remove(file);
    }
  }
}
