package vn.liencap.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs small test classes, as the users of the annotation write them, in an engine of its own. */
class InfrastructureIT {

  @Test
  void everyClassStartsCleanAndFindsItsServers() {
    var events =
        EngineTestKit.engine("junit-jupiter")
            .selectors(
                selectClass(OneClass.class),
                selectClass(AnotherClass.class),
                selectClass(AClassWithItsOwnBroker.class),
                selectClass(ASpringTest.class))
            .execute()
            .testEvents();
    assertThat(events.failed().map(event -> event.getPayload(TestExecutionResult.class))).isEmpty();
    assertThat(events.succeeded().count()).isEqualTo(5);
  }

  @WithInfrastructure
  static class OneClass {

    @Test
    void startsClean() throws Exception {
      Leaving.findNothingAndLeaveSomething();
    }
  }

  @WithInfrastructure
  static class AnotherClass {

    @Test
    void startsCleanToo() throws Exception {
      Leaving.findNothingAndLeaveSomething();
    }
  }

  @WithInfrastructure(ownBroker = true)
  static class AClassWithItsOwnBroker {

    @Test
    void doesNotSeeTheSharedOne() throws Exception {
      assertThat(Infrastructure.kafka()).isNotEqualTo(Infrastructure.servers().kafka());
      Leaving.findNothingAndLeaveSomething();
    }
  }

  @WithInfrastructure
  @SpringBootTest(classes = InfrastructureIT.class)
  static class ASpringTest {

    @Value("${liencap.kafka}")
    String kafka;

    @Value("${liencap.mongodb.uri}")
    String mongodbUri;

    @Test
    void readsItsServersFromProperties() {
      assertThat(kafka).isEqualTo(Infrastructure.kafka());
      assertThat(mongodbUri).isEqualTo(Infrastructure.mongodbUri()).contains("/aspringtest_");
    }

    @Nested
    class AndItsNestedClass {

      @Test
      void sharesThem() {
        assertThat(mongodbUri).isEqualTo(Infrastructure.mongodbUri());
      }
    }
  }

  private static final class Leaving {

    /** Leaves a topic and a document behind, and finds none of an earlier class. */
    static void findNothingAndLeaveSomething() throws Exception {
      try (var admin = Admin.create(Map.of("bootstrap.servers", Infrastructure.kafka()));
          var mongo = MongoClients.create(Infrastructure.mongodbUri())) {
        assertThat(admin.listTopics().names().get()).isEmpty();
        admin
            .createTopics(List.of(new NewTopic("left", Optional.empty(), Optional.empty())))
            .all()
            .get();
        var database = mongo.getDatabase(databaseName());
        assertThat(database.listCollectionNames()).isEmpty();
        database.getCollection("left").insertOne(new Document("_id", 1));
      }
    }

    static String databaseName() {
      var uri = Infrastructure.mongodbUri().replaceFirst("\\?.*", "");
      return uri.substring(uri.lastIndexOf('/') + 1);
    }
  }
}
