package vn.liencap.portal.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Attempts to sign in, for names that exist and names that do not alike; several instances of the
 * portal count together.
 */
@Component
class MongoAttempts {
  private static final int RACES = 20;

  private final MongoTemplate mongo;
  private final Clock clock;

  MongoAttempts(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * Counts an attempt before it is made.
   *
   * @param key what is counted together
   * @param free how many need not wait
   * @return how long it must wait; empty when it may be made now
   */
  Optional<Duration> claim(String key, int free) {
    for (int i = 0; i < RACES; i++) {
      Instant now = clock.instant();
      StoredAttempts stored = mongo.findById(key, StoredAttempts.class);
      Attempts before = stored == null ? Attempts.NONE : stored.attempts();
      Optional<Duration> wait = before.waitAt(now);
      if (wait.isPresent()) {
        return wait;
      }
      if (stored(key, before, before.another(now, free))) {
        return Optional.empty();
      }
    }
    return Optional.of(Duration.ofMinutes(1)); // so many at once is an attack
  }

  /** Forgets attempts. */
  void forget(Collection<String> keys) {
    mongo.remove(query(where("_id").in(keys)), StoredAttempts.class);
  }

  /** Removes what counts no more. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void sweep() {
    Instant forgotten = clock.instant().minus(Attempts.FORGOTTEN_AFTER);
    mongo.remove(query(where("nextAt").lt(forgotten)), StoredAttempts.class);
  }

  private boolean stored(String key, Attempts before, Attempts after) {
    if (before.count() == 0) {
      return inserted(new StoredAttempts(key, after.count(), after.nextAt()));
    }
    Query unchanged = query(where("_id").is(key).and("count").is(before.count()));
    Update update = Update.update("count", after.count()).set("nextAt", after.nextAt());
    return mongo.updateFirst(unchanged, update, StoredAttempts.class).getModifiedCount() == 1;
  }

  private boolean inserted(StoredAttempts attempts) {
    try {
      mongo.insert(attempts);
      return true;
    } catch (DuplicateKeyException _) {
      return false;
    }
  }

  @Document("signInAttempts")
  record StoredAttempts(@Id String id, int count, @Indexed Instant nextAt) {
    Attempts attempts() {
      return new Attempts(count, nextAt);
    }
  }
}
