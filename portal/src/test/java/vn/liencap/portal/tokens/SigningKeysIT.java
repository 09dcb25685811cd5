package vn.liencap.portal.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.testing.Infrastructure;
import vn.liencap.testing.WithInfrastructure;

@WithInfrastructure
class SigningKeysIT {
  private static final JWKSelector ALL =
      new JWKSelector(new JWKMatcher.Builder().algorithm(JWSAlgorithm.RS256).build());
  private static MongoTemplate mongo;
  private static MongoClient client;

  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private final InstantSource time = () -> now;
  private final Clock clock = time.withZone(ZoneOffset.UTC);

  @BeforeAll
  static void connect() {
    client = MongoClients.create(Infrastructure.mongodbUri());
    mongo = new MongoTemplate(client, "signing-keys");
  }

  @AfterAll
  static void disconnect() {
    client.close();
  }

  @BeforeEach
  void forget() {
    mongo.dropCollection(SigningKeyDocument.class);
  }

  private SigningKeys portal() {
    return new SigningKeys(mongo, clock);
  }

  private static List<String> published(SigningKeys keys) {
    return keys.get(ALL, null).stream().map(JWK::getKeyID).toList();
  }

  private static String signing(SigningKeys keys) {
    return keys.signing(keys.get(ALL, null)).getKeyID();
  }

  @Test
  void aRestartFindsTheKeyOfBefore() {
    JWK before = portal().get(ALL, null).getFirst();
    assertThat(portal().get(ALL, null)).containsExactly(before);
  }

  @Test
  void instancesThatStartTogetherAgreeOnOneKey() throws Exception {
    try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<JWK>> starts =
          Stream.generate(this::portal)
              .limit(4)
              .map(keys -> (Callable<JWK>) () -> keys.get(ALL, null).getFirst())
              .toList();
      List<JWK> keys = together.invokeAll(starts).stream().map(f -> f.resultNow()).toList();
      assertThat(keys).hasSize(4).containsOnly(keys.getFirst());
    }
  }

  @Test
  void aNewKeyIsPublishedBeforeItSignsAndTheOldOneAsLongAsItsTokensLive() {
    SigningKeys keys = portal();
    assertThat(signing(keys)).isEqualTo("liencap-1");

    keys.rotate();
    assertThat(published(keys)).containsExactly("liencap-1", "liencap-2");
    assertThat(signing(keys)).isEqualTo("liencap-1");

    now = now.plus(Duration.ofMinutes(16));
    assertThat(signing(keys)).isEqualTo("liencap-2");
    assertThat(published(keys)).containsExactly("liencap-1", "liencap-2");

    now = now.plus(Duration.ofHours(2));
    assertThat(published(keys)).containsExactly("liencap-2");
  }

  @Test
  void anotherInstanceLearnsOfANewKeyWithinAMinute() {
    SigningKeys one = portal();
    SigningKeys other = portal();
    assertThat(published(other)).containsExactly("liencap-1");
    one.rotate();
    now = now.plus(Duration.ofSeconds(61));
    assertThat(published(other)).containsExactly("liencap-1", "liencap-2");
  }
}
