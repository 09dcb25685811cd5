package vn.liencap.portal.signin.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.session.MapSession;

/**
 * A session as it is stored, under a hash of its id: who reads the database cannot take it over.
 */
@Document(SessionDocument.COLLECTION)
record SessionDocument(
    @Id String idHash,
    Instant createdAt,
    Instant accessedAt,
    long idleSeconds,
    @Indexed Instant expiresAt,
    Binary attributes) {
  static final String COLLECTION = "sessions";

  static SessionDocument from(StoredSession session, String idHash, Instant expiresAt) {
    Map<String, Object> attributes = new HashMap<>();
    for (String name : session.getAttributeNames()) {
      Object value = session.getAttribute(name);
      if (value != null) {
        attributes.put(name, value);
      }
    }
    return new SessionDocument(
        idHash,
        session.getCreationTime(),
        session.getLastAccessedTime(),
        session.getMaxInactiveInterval().toSeconds(),
        expiresAt,
        new Binary(written(attributes)));
  }

  /**
   * The session again.
   *
   * @throws IOException when another version of the portal wrote it and this one cannot read it
   */
  StoredSession toSession(String id) throws IOException {
    MapSession content = new MapSession(id);
    content.setCreationTime(createdAt);
    content.setLastAccessedTime(accessedAt);
    content.setMaxInactiveInterval(Duration.ofSeconds(idleSeconds));
    read(attributes.getData()).forEach((name, value) -> content.setAttribute((String) name, value));
    return new StoredSession(content, accessedAt);
  }

  private static byte[] written(Map<String, Object> attributes) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(attributes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<?, ?> read(byte[] bytes) throws IOException {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (Map<?, ?>) in.readObject();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(e);
    }
  }
}
