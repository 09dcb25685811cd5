package vn.liencap.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two collections with the same documents, one with indexes, must answer alike. */
class IndexedQueriesIT {

  private static final List<Document> INDEXES =
      List.of(
          new Document("a", 1),
          new Document("a", 1).append("b", -1),
          new Document("b", 1).append("c", 1).append("a", 1),
          new Document("d.e", 1),
          new Document("c", 1).append("d.e", 1));

  private static EmbeddedMongo mongo;
  private static MongoClient client;

  @BeforeAll
  static void start() {
    mongo = EmbeddedMongo.inMemory(Ports.free());
    client = MongoClients.create(mongo.uri("test"));
  }

  @AfterAll
  static void stop() {
    client.close();
    mongo.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anIndexChangesNoAnswer(long seed) {
    var random = new Random(seed);
    var plain = client.getDatabase("test").getCollection("plain" + seed);
    var indexed = client.getDatabase("test").getCollection("indexed" + seed);
    // An index takes arrays in one of its fields. Odd seeds have none at all, so that sorting by an
    // index is tried as well.
    boolean arrays = seed % 2 == 0;
    INDEXES.forEach(indexed::createIndex);
    for (int i = 0; i < 300; i++) {
      var document = document(random, i, arrays);
      plain.insertOne(document);
      indexed.insertOne(document);
    }
    for (int i = 0; i < 200; i++) {
      change(random, arrays, plain, indexed);
      compare(query(random), sort(random, arrays), plain, indexed);
    }
  }

  private static void change(
      Random random,
      boolean arrays,
      MongoCollection<Document> plain,
      MongoCollection<Document> indexed) {
    var one = new Document("_id", random.nextInt(300));
    var field = List.of("a", "b", "c").get(random.nextInt(3));
    var update = Updates.set(field, value(random, arrays && field.equals("a")));
    for (var collection : List.of(plain, indexed)) {
      if (one.getInteger("_id") % 7 == 0) {
        collection.deleteOne(one);
      } else {
        collection.updateOne(one, update);
      }
    }
  }

  private static void compare(
      Document query,
      Document sort,
      MongoCollection<Document> plain,
      MongoCollection<Document> indexed) {
    var expected = plain.find(query).sort(sort).into(new ArrayList<>());
    var actual = indexed.find(query).sort(sort).into(new ArrayList<>());
    var page = indexed.find(query).sort(sort).limit(5).into(new ArrayList<>());
    assertThat(actual)
        .as(query.toJson())
        .hasSameSizeAs(expected)
        .hasSameElementsAs(expected)
        .containsAll(page);
    assertThat(page).hasSize(Math.min(5, expected.size()));
    assertThat(order(actual, sort)).as(sort.toJson()).isEqualTo(order(expected, sort));
    assertThat(order(page, sort))
        .as("first page of %s by %s", query.toJson(), sort.toJson())
        .isEqualTo(order(expected, sort).stream().limit(5).toList());
    assertThat(indexed.countDocuments(query)).isEqualTo(expected.size());
  }

  /** The values that make the order; documents that are equal in them may come in any order. */
  private static List<String> order(List<Document> found, Document sort) {
    return found.stream()
        .map(
            document ->
                sort.keySet().stream().map(field -> comparable(document.get(field))).toList())
        .map(List::toString)
        .toList();
  }

  private static String comparable(@Nullable Object value) {
    return value instanceof Number number
        ? String.valueOf(number.doubleValue())
        : String.valueOf(value);
  }

  private static Document query(Random random) {
    var parts =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> new Document(field(random), condition(random)))
            .toList();
    return switch (random.nextInt(3)) {
      case 0 -> new Document("$and", parts);
      case 1 -> new Document("$or", parts);
      default -> parts.stream().reduce(new Document(), IndexedQueriesIT::merged);
    };
  }

  private static Document merged(Document one, Document other) {
    var merged = new Document(one);
    merged.putAll(other);
    return merged;
  }

  private static @Nullable Object condition(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> new Document("$in", Arrays.asList(scalar(random), scalar(random)));
      case 1 -> new Document("$gte", scalar(random));
      case 2 -> new Document("$gt", scalar(random)).append("$lt", scalar(random));
      case 3 -> new Document("$lte", scalar(random));
      case 4 -> new Document("$ne", scalar(random));
      case 5 -> new Document("$eq", scalar(random));
      case 6 -> new Document("$exists", random.nextBoolean());
      default -> scalar(random);
    };
  }

  private static Document sort(Random random, boolean arrays) {
    var fields = new ArrayList<>(List.of("a", "b", "c", "_id"));
    if (arrays) {
      fields.remove("a"); // the server's own comparison of arrays contradicts itself
    }
    Collections.shuffle(fields, random);
    int sign = random.nextBoolean() ? 1 : -1;
    var sort = new Document();
    fields.stream().limit(random.nextInt(3)).forEach(field -> sort.append(field, sign));
    return sort;
  }

  private static Document document(Random random, int id, boolean arrays) {
    var document = new Document("_id", id);
    for (String field : List.of("a", "b", "c")) {
      if (random.nextInt(5) > 0) {
        document.append(field, value(random, arrays && field.equals("a")));
      }
    }
    if (arrays && random.nextBoolean()) {
      return document.append(
          "d",
          List.of(
              new Document("e", scalar(random)),
              new Document("e", scalar(random)),
              new Document()));
    }
    return document.append("d", new Document("e", scalar(random)));
  }

  private static String field(Random random) {
    return List.of("a", "b", "c", "_id", "d.e").get(random.nextInt(5));
  }

  private static @Nullable Object value(Random random, boolean arrays) {
    return arrays && random.nextInt(4) == 0
        ? IntStream.range(0, random.nextInt(3)).mapToObj(i -> scalar(random)).toList()
        : scalar(random);
  }

  @SuppressWarnings("JavaUtilDate") // the driver's type for dates
  private static @Nullable Object scalar(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> random.nextInt(4) + 0.5;
      case 2 -> (long) random.nextInt(5);
      case 3 -> "text" + random.nextInt(4);
      case 4 -> "tex";
      case 5 -> new Date(random.nextInt(4));
      case 6 -> random.nextBoolean();
      default -> random.nextInt(5) - 1;
    };
  }
}
