package vn.liencap.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.MaxKey;
import org.bson.types.MinKey;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("JavaUtilDate") // the driver's type for dates
class EmbeddedMongoIT {

  @TempDir Path folder;

  @Test
  void valuesOfAllTypesAreReadAsTheyWereWritten() {
    var document =
        new Document("_id", new Document("plan", "P").append("unit", 7))
            .append("string", "Ủy ban nhân dân xã Đắk Rơ Ông\u0000 🇻🇳")
            .append("empty", "")
            .append("int", Integer.MIN_VALUE)
            .append("long", Long.MAX_VALUE)
            .append("double", -1.5e-300)
            .append("decimal", new Decimal128(new BigDecimal("12345678901234567890.12")))
            .append("yes", true)
            .append("no", false)
            .append("date", new Date(1_790_000_000_123L))
            .append("before", new Date(-1))
            .append("null", null)
            .append("id", new ObjectId())
            .append("binary", new Binary(new byte[] {0, -1, 127}))
            .append("uuid", new Binary((byte) 4, new byte[16]))
            .append("timestamp", new BsonTimestamp(5, 6))
            .append("min", new MinKey())
            .append("max", new MaxKey())
            .append("array", Arrays.asList(1, "two", null, List.of(), List.of(3L, List.of(4.0))))
            .append("nested", new Document("deep", new Document("er", List.of(new Document()))));
    inFile(things -> things.insertOne(document));
    inFile(things -> assertThat(things.find()).containsExactly(document));
  }

  @Test
  void idsOfAllTypesAreFoundAgain() {
    var ids =
        List.of(
            "text",
            12,
            -13L,
            Long.MAX_VALUE,
            0.5,
            true,
            new Date(99),
            new ObjectId(),
            new Binary(new byte[] {1}),
            new Document("plan", "P").append("unit", "U"));
    inFile(things -> ids.forEach(id -> things.insertOne(new Document("_id", id).append("n", 1))));
    inFile(
        things ->
            assertThat(ids)
                .allSatisfy(
                    id -> {
                      assertThat(things.find(eq("_id", id))).hasSize(1);
                      assertThat(things.find(Filters.in("_id", List.of(id)))).hasSize(1);
                      var duplicate = new Document("_id", id);
                      assertThatThrownBy(() -> things.insertOne(duplicate))
                          .hasMessageContaining("E11000");
                    }));
  }

  @Test
  void documentsLieInTheOrderOfTheirIds() {
    inMemory(
        things -> {
          for (Object id : List.of("b", "ab", 10, "a", 9, -1.5, "aa", 9.5, 1L << 60)) {
            things.insertOne(new Document("_id", id));
          }
          assertThat(things.find().map(document -> document.get("_id")))
              .containsExactly(-1.5, 9, 9.5, 10, 1L << 60, "a", "aa", "ab", "b");
        });
  }

  @Test
  void aNumberIsTheSameIdInEveryType() {
    inMemory(
        things -> {
          things.insertOne(new Document("_id", 5));
          assertThat(things.find(eq("_id", 5.0))).hasSize(1);
          assertThatThrownBy(() -> things.insertOne(new Document("_id", 5L)))
              .isInstanceOf(MongoWriteException.class);
        });
  }

  @Test
  void aUniqueIndexHoldsAfterReopening() {
    inFile(
        things -> {
          things.createIndex(new Document("plan", 1).append("unit", 1), unique());
          things.insertOne(assignment(1, "P", "U"));
          things.insertOne(assignment(2, "P", "V"));
        });
    inFile(
        things -> {
          assertThatThrownBy(() -> things.insertOne(assignment(3, "P", "U")))
              .hasMessageContaining("E11000");
          assertThatThrownBy(() -> things.updateOne(eq(2), Updates.set("unit", "U")))
              .hasMessageContaining("E11000");
          things.deleteOne(eq(1));
          things.updateOne(eq(2), Updates.set("unit", "U"));
          things.insertOne(assignment(3, "P", "V"));
        });
  }

  @Test
  void aSparseUniqueIndexIgnoresDocumentsWithoutTheField() {
    inMemory(
        things -> {
          things.createIndex(new Document("code", 1), unique().sparse(true));
          things.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
          things.insertOne(new Document("_id", 3).append("code", "00001"));
          assertThatThrownBy(() -> things.updateOne(eq(1), Updates.set("code", "00001")))
              .hasMessageContaining("E11000");
          things.deleteOne(eq(2));
          assertThat(things.find(eq("code", "00001"))).hasSize(1);
        });
  }

  @Test
  void anIndexMayComeAfterTheDocuments() {
    inMemory(
        things -> {
          things.insertMany(List.of(assignment(1, "P", "U"), assignment(2, "P", "U")));
          assertThatThrownBy(() -> things.createIndex(new Document("unit", 1), unique()))
              .hasMessageContaining("E11000");
          things.createIndex(new Document("unit", 1));
          assertThat(things.find(eq("unit", "U"))).hasSize(2);
          things.dropIndex(new Document("unit", 1));
          assertThat(things.find(eq("unit", "U"))).hasSize(2);
        });
  }

  @Test
  void aRenamedCollectionKeepsItsIndexes() {
    inFile(
        things -> {
          things.createIndex(new Document("unit", 1), unique());
          things.insertOne(assignment(1, "P", "U"));
          things.renameCollection(new MongoNamespace("test", "renamed"));
        });
    withMongo(
        EmbeddedMongo.inFile(file(), Ports.free()),
        client -> {
          var renamed = client.getDatabase("test").getCollection("renamed");
          assertThat(renamed.find(eq("unit", "U"))).hasSize(1);
          assertThatThrownBy(() -> renamed.insertOne(assignment(2, "P", "U")))
              .hasMessageContaining("E11000");
        });
  }

  @Test
  void aDroppedCollectionLeavesNothingForTheNextOfItsName() {
    inFile(
        things -> {
          things.createIndex(new Document("unit", 1), unique());
          things.insertOne(assignment(1, "P", "U"));
          things.drop();
        });
    inFile(
        things -> {
          assertThat(things.find()).isEmpty();
          things.insertMany(List.of(assignment(1, "P", "U"), assignment(2, "P", "U")));
          assertThat(things.find(eq("unit", "U"))).hasSize(2);
        });
  }

  @Test
  void anAggregationThatStartsWithAFilterSeesWhatPassesIt() {
    inMemory(
        things -> {
          things.createIndex(new Document("unit", 1));
          for (int i = 0; i < 30; i++) {
            things.insertOne(assignment(i, "P" + i % 2, "U" + i % 3));
          }
          var groups =
              things.aggregate(
                  List.of(
                      new Document("$match", new Document("unit", "U1")),
                      new Document(
                          "$group",
                          new Document("_id", "$plan").append("n", new Document("$sum", 1))),
                      new Document("$sort", new Document("_id", 1))));
          assertThat(groups)
              .containsExactly(
                  new Document("_id", "P0").append("n", 5),
                  new Document("_id", "P1").append("n", 5));
        });
  }

  @Test
  void aLookUpIntoTheSameCollectionIsNotFilteredByTheFirstStage() {
    inMemory(
        things -> {
          things.insertOne(new Document("_id", "child").append("parent", "root"));
          things.insertOne(new Document("_id", "root"));
          var joined =
              things.aggregate(
                  List.of(
                      new Document("$match", new Document("_id", "child")),
                      new Document(
                          "$lookup",
                          new Document("from", "things")
                              .append("localField", "parent")
                              .append("foreignField", "_id")
                              .append("as", "parents"))));
          assertThat(joined.first()).isNotNull();
          assertThat(joined)
              .allSatisfy(found -> assertThat(found.getList("parents", Object.class)).hasSize(1));
        });
  }

  @Test
  void changingAFoundDocumentChangesNothingStored() {
    inMemory(
        things -> {
          things.insertOne(new Document("_id", 1).append("list", new ArrayList<>(List.of(1))));
          var before = things.findOneAndUpdate(eq(1), Updates.push("list", 2));
          assertThat(before).containsEntry("list", List.of(1));
          assertThat(things.find()).first().extracting("list").isEqualTo(List.of(1, 2));
        });
  }

  @Test
  void theServerSaysHello() {
    withMongo(
        EmbeddedMongo.inMemory(Ports.free()),
        client -> {
          var hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
          assertThat(hello).containsEntry("isWritablePrimary", true).containsKey("maxWireVersion");
        });
  }

  @Test
  void aSecondServerOnTheSameFileIsRefused() {
    try (var first = EmbeddedMongo.inFile(file(), Ports.free())) {
      assertThat(first.uri("x")).endsWith("/x");
      assertThatThrownBy(() -> EmbeddedMongo.inFile(file(), Ports.free()))
          .isInstanceOf(DataFolderLocked.class);
    }
  }

  private static Document assignment(int id, String plan, String unit) {
    return new Document("_id", id).append("plan", plan).append("unit", unit);
  }

  private static IndexOptions unique() {
    return new IndexOptions().unique(true);
  }

  private Path file() {
    return folder.resolve("mongo.db");
  }

  private void inFile(Consumer<MongoCollection<Document>> test) {
    withMongo(EmbeddedMongo.inFile(file(), Ports.free()), client -> test.accept(things(client)));
  }

  private static void inMemory(Consumer<MongoCollection<Document>> test) {
    withMongo(EmbeddedMongo.inMemory(Ports.free()), client -> test.accept(things(client)));
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("test").getCollection("things");
  }

  private static void withMongo(EmbeddedMongo mongo, Consumer<MongoClient> test) {
    try (mongo;
        var client = MongoClients.create(mongo.uri("test"))) {
      test.accept(client);
    }
  }
}
