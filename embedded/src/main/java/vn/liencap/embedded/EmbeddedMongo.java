package vn.liencap.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A server that speaks MongoDB's protocol, in this JVM on 127.0.0.1, in memory or in one file.
 *
 * <p>The protocol, the query and the update operators are mongo-java-server's; the storage, with
 * its indexes and its commit before every acknowledgement, is ours.
 */
public final class EmbeddedMongo implements AutoCloseable {

  private static final int THREADS = 16;

  private final MongoServer server;
  private final int port;

  private EmbeddedMongo(DurableStore store, int port) {
    this.server = new MongoServer(new StoredBackend(store, Clock.systemUTC()));
    this.port = port;
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, THREADS);
  }

  /** Starts an empty server that forgets everything when closed. */
  public static EmbeddedMongo inMemory(int port) {
    return new EmbeddedMongo(DurableStore.inMemory(), port);
  }

  /**
   * Starts a server on a file, new or used before. A write is in the file before it is acknowledged
   * and survives a kill of the process.
   *
   * @throws DataFolderLocked if another process has the file
   */
  public static EmbeddedMongo inFile(Path file, int port) {
    return new EmbeddedMongo(DurableStore.inFile(file), port);
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
}
