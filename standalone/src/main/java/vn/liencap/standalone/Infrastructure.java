package vn.liencap.standalone;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.liencap.embedded.DataFolderLocked;
import vn.liencap.embedded.EmbeddedKafka;
import vn.liencap.embedded.EmbeddedMongo;

/** The broker and the database server of this process. */
final class Infrastructure implements AutoCloseable {
  private static final Duration BROKER_WITHIN = Duration.ofSeconds(60);

  private final EmbeddedKafka kafka;
  private final EmbeddedMongo mongo;

  private Infrastructure(EmbeddedKafka kafka, EmbeddedMongo mongo) {
    this.kafka = kafka;
    this.mongo = mongo;
  }

  /**
   * Starts both side by side and returns when both answer.
   *
   * @throws CommandRefused when another process has their files
   */
  static Infrastructure start(DataFolder folder, Ports ports) {
    var startingMongo =
        CompletableFuture.supplyAsync(() -> EmbeddedMongo.inFile(folder.mongo(), ports.mongo()));
    try {
      var kafka = EmbeddedKafka.start(folder.kafka(), ports.kafka(), ports.kafkaController());
      kafka.awaitReady(BROKER_WITHIN);
      return new Infrastructure(kafka, startingMongo.join());
    } catch (DataFolderLocked e) {
      throw DataFolder.inUse(e.folder());
    } catch (CompletionException e) {
      throw e.getCause() instanceof DataFolderLocked locked ? DataFolder.inUse(locked.folder()) : e;
    }
  }

  /** The broker's bootstrap servers. */
  String kafka() {
    return kafka.bootstrap();
  }

  /** The connection string of a database. */
  String mongo(String database) {
    return mongo.uri(database);
  }

  /** Stops the broker, which tells its clients, then closes the database's file. */
  @Override
  public void close() {
    kafka.close();
    mongo.close();
  }
}
