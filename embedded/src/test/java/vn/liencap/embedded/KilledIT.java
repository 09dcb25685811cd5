package vn.liencap.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledIT {

  private static final int WRITERS = 4;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereAfterTheProcessWasKilled() throws Exception {
    var acknowledged = new HashSet<String>();
    for (int round = 0; round < 3; round++) {
      acknowledged.addAll(writeUntilKilled("round" + round));
    }
    try (var mongo = EmbeddedMongo.inFile(file(), Ports.free());
        var client = MongoClients.create(mongo.uri("test"))) {
      var written = written(client.getDatabase("test").getCollection("written"));
      assertThat(written).as("acknowledged and lost").containsAll(acknowledged);
    }
  }

  /** Every document must be found by its _id and by the index: they are committed together. */
  private static Set<String> written(MongoCollection<Document> collection) {
    var ids = collection.find().map(document -> document.getString("_id")).into(new HashSet<>());
    var byIndex =
        collection
            .find(Filters.in("half", List.of(0, 1)))
            .map(document -> document.getString("_id"))
            .into(new HashSet<>());
    assertThat(byIndex).isEqualTo(ids);
    return ids;
  }

  private Set<String> writeUntilKilled(String round) throws Exception {
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                file().toString(),
                round)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var acknowledged = new HashSet<String>();
    try (var lines = process.inputReader()) {
      readUntilEnough(lines, acknowledged);
      process.toHandle().destroyForcibly(); // unlike the process's own, leaves the output open
      lines.lines().forEach(acknowledged::add); // acknowledged while we were killing
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    // The kill may have cut the last line.
    acknowledged.removeIf(id -> !id.endsWith("."));
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED_BEFORE_THE_KILL);
    return acknowledged;
  }

  private static void readUntilEnough(BufferedReader lines, Set<String> acknowledged)
      throws Exception {
    while (acknowledged.size() < ACKNOWLEDGED_BEFORE_THE_KILL) {
      var line = lines.readLine();
      assertThat(line).as("the writer ended before it was killed").isNotNull();
      acknowledged.add(line);
    }
  }

  private Path file() {
    return folder.resolve("mongo.db");
  }

  /** Writes without end and prints the id of every document that was acknowledged. */
  static final class Writer {

    public static void main(String[] arguments) {
      var mongo = EmbeddedMongo.inFile(Path.of(arguments[0]), Ports.free());
      var client = MongoClients.create(mongo.uri("test"));
      var collection = client.getDatabase("test").getCollection("written");
      collection.createIndex(new Document("half", 1));
      IntStream.range(0, WRITERS)
          .forEach(
              writer ->
                  Thread.ofPlatform()
                      .start(() -> writeWithoutEnd(collection, arguments[1] + "-" + writer)));
    }

    private static void writeWithoutEnd(MongoCollection<Document> collection, String prefix) {
      for (int i = 0; true; i++) {
        var id = prefix + "-" + i + ".";
        collection.insertOne(new Document("_id", id).append("half", 0));
        collection.updateOne(Filters.eq(id), Updates.set("half", i % 2));
        System.out.println(id);
      }
    }
  }
}
