package vn.liencap.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;
import vn.liencap.embedded.EmbeddedKafka;
import vn.liencap.embedded.EmbeddedMongo;
import vn.liencap.embedded.Ports;

/** Kafka on a temporary folder and MongoDB's protocol in memory, both in this JVM. */
final class EmbeddedServers implements Servers {

  private final EmbeddedMongo mongo = EmbeddedMongo.inMemory(Ports.free());
  private final Broker broker = startBroker();

  @Override
  public String kafka() {
    return broker.bootstrap();
  }

  @Override
  public String mongodb(String database) {
    return mongo.uri(database);
  }

  @Override
  public Broker startBroker() {
    return TemporaryBroker.start();
  }

  @Override
  public boolean areOurs() {
    return true;
  }

  @Override
  public void close() {
    broker.close();
    mongo.close();
  }

  private record TemporaryBroker(EmbeddedKafka kafka, Path folder) implements Broker {

    static TemporaryBroker start() {
      EmbeddedKafka.throwInsteadOfHalting();
      try {
        var folder = Files.createTempDirectory("liencap-kafka");
        var kafka = EmbeddedKafka.start(folder, Ports.free(), Ports.free());
        kafka.awaitReady(Duration.ofSeconds(60));
        return new TemporaryBroker(kafka, folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String bootstrap() {
      return kafka.bootstrap();
    }

    @Override
    public void close() {
      kafka.close();
      FileSystemUtils.deleteRecursively(folder.toFile());
    }
  }
}
