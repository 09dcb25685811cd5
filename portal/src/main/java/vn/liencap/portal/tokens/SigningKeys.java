package vn.liencap.portal.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The keys that sign tokens. They are generations in the database: whoever needs the first one and
 * finds none makes it, and of several instances the one that is later takes the other's. A new
 * generation is published before it signs, and an old one stays published while tokens signed by it
 * may still be valid.
 */
class SigningKeys implements JWKSource<SecurityContext> {
  static final int BITS = 2048;
  private static final Duration READ_AGAIN_AFTER = Duration.ofMinutes(1);
  private static final Duration KNOWN_BEFORE_SIGNING = Duration.ofMinutes(15);
  private static final Duration KEPT_AFTER_SIGNING = Duration.ofHours(1);

  private final MongoTemplate mongo;
  private final Clock clock;
  private volatile @Nullable Known known;

  SigningKeys(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  private record Known(List<SigningKeyDocument> generations, Instant readAt) {}

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    List<JWK> published = published().stream().<JWK>map(SigningKeyDocument::key).toList();
    return selector.select(new JWKSet(published));
  }

  /** The one of these that signs now: the newest whose time has come. */
  JWK signing(List<JWK> candidates) {
    String kid = "liencap-" + current(generations(), clock.instant()).id();
    return candidates.stream()
        .filter(key -> kid.equals(key.getKeyID()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No key to sign with"));
  }

  /** Makes a new generation; it signs once every service has had time to fetch it. */
  void rotate() {
    int newest = generations().getLast().id();
    insert(newest + 1, clock.instant().plus(KNOWN_BEFORE_SIGNING));
    known = null;
  }

  private List<SigningKeyDocument> published() {
    List<SigningKeyDocument> generations = generations();
    Instant now = clock.instant();
    SigningKeyDocument current = current(generations, now);
    boolean freshlyInUse = current.signsFrom().plus(KEPT_AFTER_SIGNING).isAfter(now);
    int oldest = freshlyInUse ? current.id() - 1 : current.id();
    return generations.stream().filter(generation -> generation.id() >= oldest).toList();
  }

  private static SigningKeyDocument current(List<SigningKeyDocument> generations, Instant now) {
    return generations.stream()
        .filter(generation -> !generation.signsFrom().isAfter(now))
        .max(Comparator.comparingInt(SigningKeyDocument::id))
        .orElseGet(generations::getFirst);
  }

  private List<SigningKeyDocument> generations() {
    Known present = known;
    Instant now = clock.instant();
    if (present == null || present.readAt().plus(READ_AGAIN_AFTER).isBefore(now)) {
      present = new Known(read(), now);
      known = present;
    }
    return present.generations();
  }

  private List<SigningKeyDocument> read() {
    List<SigningKeyDocument> stored = mongo.findAll(SigningKeyDocument.class);
    if (stored.isEmpty()) {
      insert(1, Instant.EPOCH);
      stored = mongo.findAll(SigningKeyDocument.class);
    }
    return stored.stream().sorted(Comparator.comparingInt(SigningKeyDocument::id)).toList();
  }

  private void insert(int generation, Instant signsFrom) {
    try {
      mongo.insert(
          new SigningKeyDocument(generation, generate(generation).toJSONString(), signsFrom));
    } catch (DuplicateKeyException _) {
      // Another instance was faster; its key is as good.
    }
  }

  private static RSAKey generate(int generation) {
    try {
      return new RSAKeyGenerator(BITS)
          .keyID("liencap-" + generation)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
