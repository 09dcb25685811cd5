package vn.liencap.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A server that speaks MongoDB's protocol, in this JVM on 127.0.0.1, in memory or in one file. */
public final class EmbeddedMongo implements AutoCloseable {

  private final MongoServer server;
  private final int port;

  private EmbeddedMongo(MVStore store, int port) {
    this.server = new MongoServer(new DurableBackend(store));
    this.port = port;
    server.bind("127.0.0.1", port);
  }

  /** Starts an empty server that forgets everything when closed. */
  public static EmbeddedMongo inMemory(int port) {
    return new EmbeddedMongo(MVStore.open(null), port);
  }

  /**
   * Starts a server on a file, new or used before. A write is in the file before it is acknowledged
   * and survives a kill of the process.
   *
   * @throws DataFolderLocked if another process has the file
   */
  public static EmbeddedMongo inFile(Path file, int port) {
    return new EmbeddedMongo(open(file), port);
  }

  /** The connection string of a database of this server. */
  public String uri(String database) {
    return "mongodb://127.0.0.1:" + port + "/" + database;
  }

  /** Closes the clients' connections, then the file. */
  @Override
  public void close() {
    server.shutdownNow();
  }

  private static MVStore open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return new MVStore.Builder().fileName(file.toString()).cacheSize(32).open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MVStoreException e) {
      throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? new DataFolderLocked(file, e) : e;
    }
  }
}
