package vn.liencap.embedded;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;

/** Prints what the embedded server does per second, in memory and in a file. */
final class StorageSpeed {

  private static final int BATCH = 500;
  private static final int COUNT = 40_000;
  private static final String PADDING = "x".repeat(700);

  private final String place;
  private final MongoCollection<Document> collection;

  private StorageSpeed(String place, MongoCollection<Document> collection) {
    this.place = place;
    this.collection = collection;
  }

  public static void main(String[] arguments) throws Exception {
    var folder = Files.createTempDirectory("liencap-speed");
    for (int round = 1; round <= 2; round++) {
      measure("memory", EmbeddedMongo.inMemory(Ports.free()));
      var file = folder.resolve("mongo" + round + ".db");
      measure("file", EmbeddedMongo.inFile(file, Ports.free()));
      System.out.printf("file size after closing %,d KB%n", Files.size(file) / 1024);
    }
  }

  private static void measure(String place, EmbeddedMongo mongo) throws Exception {
    try (mongo;
        var client = MongoClients.create(mongo.uri("speed"))) {
      var collection = client.getDatabase("speed").getCollection("activities");
      collection.createIndex(new Document("unit", 1).append("due", 1));
      collection.createIndex(new Document("tags", 1));
      new StorageSpeed(place, collection).run();
    }
  }

  private void run() throws Exception {
    report("insertMany, docs", COUNT, n -> insertAll());
    int singles = 3_000;
    report("findAndModify", singles, n -> each(n, this::modify));
    report("findAndModify by _id and version", 300, n -> each(n, this::modifyVersion));
    report("findAndModify, 8 clients", singles, this::modifyConcurrently);
    report("find by _id", singles, n -> each(n, i -> collection.find(byId(i)).first()));
    report("bulk upsert of new, docs", 20_000, n -> inBatches(n, i -> upsert(COUNT + i)));
    report("bulk upsert of old, docs", 20_000, n -> inBatches(n, this::upsert));
    report("bulk replace, docs", 20_000, n -> inBatches(n, this::replacement));
    // The file must not grow with the number of writes.
    report("findAndModify, 8 clients", 10 * singles, this::modifyConcurrently);
    report("replaceOne of 80 KB", 300, n -> each(n, this::replaceBig));
    report("$in of 500 ids, docs", 50_000, n -> each(n / BATCH, this::findIn));
    report("find by unit", 100, n -> each(n, i -> count(Filters.eq("unit", "U" + i))));
    report("find by tag", 100, n -> each(n, i -> count(Filters.eq("tags", "t" + i))));
    report("count by unindexed", 5, n -> each(n, i -> count(Filters.eq("status", "X"))));
    report("group over all", 3, n -> each(n, i -> group()));
  }

  private void report(String what, int count, IntConsumer work) {
    long start = System.nanoTime();
    work.accept(count);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%-7s %-34s %,10.0f /s%n", place, what, count / seconds);
  }

  private void insertAll() {
    for (int from = 0; from < COUNT; from += BATCH) {
      var documents = IntStream.range(from, from + BATCH).mapToObj(StorageSpeed::activity).toList();
      collection.insertMany(documents, new InsertManyOptions().ordered(false));
    }
  }

  private void modify(int i) {
    collection.findOneAndUpdate(byId(i * 7), Updates.set("progress", i));
  }

  private void modifyVersion(int i) {
    collection.findOneAndUpdate(
        Filters.and(byId(i), Filters.eq("version", 1)), Updates.set("version", 2));
  }

  private void modifyConcurrently(int n) {
    try (var clients = Executors.newFixedThreadPool(8)) {
      var futures = new ArrayList<Future<?>>();
      for (int i = 0; i < n; i++) {
        int id = i;
        futures.add(clients.submit(() -> modify(id)));
      }
      for (var future : futures) {
        future.get();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private WriteModel<Document> upsert(int i) {
    return new UpdateOneModel<>(
        byId(i),
        Updates.combine(Updates.set("progress", i + 1), Updates.setOnInsert("padding", PADDING)),
        new UpdateOptions().upsert(true));
  }

  private WriteModel<Document> replacement(int i) {
    return new ReplaceOneModel<>(byId(i), activity(i).append("version", 3));
  }

  private void inBatches(int n, java.util.function.IntFunction<WriteModel<Document>> write) {
    for (int from = 0; from < n; from += BATCH) {
      collection.bulkWrite(IntStream.range(from, from + BATCH).mapToObj(write).toList());
    }
  }

  private void replaceBig(int i) {
    var slots =
        IntStream.range(0, 800)
            .mapToObj(
                slot ->
                    new Document("unit", "U" + slot)
                        .append("done", slot)
                        .append("total", 100L)
                        .append("sequence", (long) i)
                        .append("note", "abcdefghij"))
            .toList();
    collection.replaceOne(
        Filters.eq("_id", "big" + i % 20),
        new Document("_id", "big" + i % 20).append("slots", slots),
        new ReplaceOptions().upsert(true));
  }

  private void findIn(int i) {
    var ids = IntStream.range(0, BATCH).mapToObj(n -> id((n * 31 + i * 997) % COUNT)).toList();
    if (collection.find(Filters.in("_id", ids)).into(new ArrayList<>()).size() != BATCH) {
      throw new IllegalStateException("not all found");
    }
  }

  private long count(org.bson.conversions.Bson filter) {
    return collection.find(filter).into(new ArrayList<>()).size();
  }

  private void group() {
    collection
        .aggregate(
            List.of(
                new Document(
                    "$group", new Document("_id", "$status").append("n", new Document("$sum", 1)))))
        .into(new ArrayList<>());
  }

  private static void each(int n, IntConsumer work) {
    IntStream.range(0, n).forEach(work);
  }

  private static org.bson.conversions.Bson byId(int i) {
    return Filters.eq("_id", id(i));
  }

  private static String id(int i) {
    return "plan-%05d/unit-%05d/item-%d".formatted(i / 100, i % 4000, i % 7);
  }

  private static Document activity(int i) {
    return new Document("_id", id(i))
        .append("unit", "U" + i % 3700)
        .append("tags", List.of("t" + i % 1000, "t" + i % 1777, "all"))
        .append("status", i % 3 == 0 ? "DONE" : "OPEN")
        .append("version", 1)
        .append("sequence", (long) i)
        .append("due", Instant.ofEpochSecond(1_700_000_000L + i * 3600L))
        .append("progress", i % 100)
        .append("weight", i / 7.0)
        .append(
            "history",
            Collections.nCopies(3, new Document("at", Instant.EPOCH).append("by", "officer-17")))
        .append("padding", PADDING);
  }
}
