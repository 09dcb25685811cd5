package vn.liencap.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.bson.RawBsonDocument;

/** The documents of all services that came while something ran. */
final class Documents implements AutoCloseable {
  private static final List<String> DATABASES =
      List.of("plan", "activity", "reporting", "notification");
  private static final int BULK = 500;

  private final MongoClient client;
  private final Set<String> before = new HashSet<>();
  private final Map<String, List<RawBsonDocument>> came = new TreeMap<>();

  Documents(String address) {
    this.client = MongoClients.create(address);
  }

  void leaveOutWhatIsThere() {
    each((collection, document) -> before.add(key(collection, document)));
  }

  /** Reads them; gives how many. */
  long readWhatCame() {
    each(
        (collection, document) -> {
          if (!before.contains(key(collection, document))) {
            came.computeIfAbsent(collection, _ -> new ArrayList<>()).add(document);
          }
        });
    return came.values().stream().mapToLong(List::size).sum();
  }

  /** Writes them once more, in bulk, to collections of their own; gives the seconds it took. */
  double writeAgain() {
    var whole = new Stopwatch();
    came.forEach(
        (name, documents) -> {
          MongoCollection<RawBsonDocument> collection =
              client.getDatabase("floor").getCollection(name, RawBsonDocument.class);
          for (int from = 0; from < documents.size(); from += BULK) {
            collection.insertMany(documents.subList(from, Math.min(documents.size(), from + BULK)));
          }
        });
    return whole.seconds();
  }

  private void each(BiConsumer<String, RawBsonDocument> use) {
    for (String name : DATABASES) {
      var database = client.getDatabase(name);
      for (String collection : database.listCollectionNames()) {
        database
            .getCollection(collection, RawBsonDocument.class)
            .find()
            .forEach(document -> use.accept(name + "-" + collection, document));
      }
    }
  }

  private static String key(String collection, RawBsonDocument document) {
    return collection + document.get("_id");
  }

  @Override
  public void close() {
    client.close();
  }
}
