package vn.liencap.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenServersTest {

  @ParameterizedTest
  @CsvSource({
    "mongodb://db:27017,mongodb://db:27017/fresh",
    "mongodb://db:27017/,mongodb://db:27017/fresh",
    "mongodb://db:27017/old,mongodb://db:27017/fresh",
    "mongodb://u:p@a:1/old?replicaSet=rs0,mongodb://u:p@a:1/fresh?replicaSet=rs0",
    "mongodb://a:1/?replicaSet=rs0&authSource=admin,mongodb://a:1/fresh?replicaSet=rs0&authSource=admin",
  })
  void anotherDatabaseKeepsHostsAndOptions(String given, String expected) {
    try (var servers = new BackendChoice(environment(given)).start()) {
      assertThat(servers.mongodb("fresh")).isEqualTo(expected);
    }
  }

  @Test
  void bothServersMustBeNamed() {
    var half = Map.of("LIENCAP_KAFKA", "kafka:9092", "LIENCAP_TEST_BACKEND", "external");
    assertThat(GivenServers.from(half)).isNull();
    assertThatThrownBy(() -> new BackendChoice(half).start())
        .hasMessageContaining("LIENCAP_MONGODB_URI");
  }

  @Test
  void namedServersComeBeforeAnyOther() {
    try (var servers = new BackendChoice(environment("mongodb://db:27017")).start()) {
      assertThat(servers.kafka()).isEqualTo("kafka:9092");
      assertThat(servers.areOurs()).isFalse();
    }
  }

  private static Map<String, String> environment(String mongodb) {
    return Map.of("LIENCAP_KAFKA", "kafka:9092", "LIENCAP_MONGODB_URI", mongodb);
  }
}
