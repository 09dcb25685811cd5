package vn.liencap.portal.signin.sessions;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

/**
 * HTTP sessions in the portal's database. Spring Session's own module for MongoDB relies on an
 * index that deletes by itself, which not every engine has.
 */
class MongoSessions implements SessionRepository<StoredSession> {
  private static final Logger log = LoggerFactory.getLogger(MongoSessions.class);

  private final MongoTemplate mongo;
  private final Clock clock;
  private final Duration idle;
  private final Duration longest;

  /**
   * @param idle how long a session lasts without a request
   * @param longest how long it lasts at all
   */
  MongoSessions(MongoTemplate mongo, Clock clock, Duration idle, Duration longest) {
    this.mongo = mongo;
    this.clock = clock;
    this.idle = idle;
    this.longest = longest;
  }

  @Override
  public StoredSession createSession() {
    MapSession content = new MapSession();
    Instant now = clock.instant();
    content.setCreationTime(now);
    content.setLastAccessedTime(now);
    content.setMaxInactiveInterval(idle);
    return new StoredSession(content, Instant.MIN);
  }

  @Override
  public void save(StoredSession session) {
    if (!session.isWorthWriting()) {
      return;
    }
    if (!session.storedId().equals(session.getId())) {
      deleteById(session.storedId());
    }
    mongo.save(SessionDocument.from(session, hash(session.getId()), expiryOf(session)));
    session.written();
  }

  @Override
  public @Nullable StoredSession findById(String id) {
    SessionDocument stored = mongo.findById(hash(id), SessionDocument.class);
    if (stored == null || stored.expiresAt().isBefore(clock.instant())) {
      return null;
    }
    try {
      return stored.toSession(id);
    } catch (IOException e) {
      log.info("A session of another version ends: {}", e.toString());
      deleteById(id);
      return null;
    }
  }

  @Override
  public void deleteById(String id) {
    mongo.remove(query(where("_id").is(hash(id))), SessionDocument.class);
  }

  /** Removes what has ended. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void sweep() {
    mongo.remove(query(where("expiresAt").lt(clock.instant())), SessionDocument.class);
  }

  private Instant expiryOf(StoredSession session) {
    Instant unused = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
    Instant last = session.getCreationTime().plus(longest);
    return unused.isBefore(last) ? unused : last;
  }

  private static String hash(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
