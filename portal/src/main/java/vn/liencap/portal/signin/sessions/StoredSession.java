package vn.liencap.portal.signin.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session that knows whether it must be written again. */
final class StoredSession implements Session {
  /** Being read alone is worth a write only this often. */
  private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

  private final MapSession content;
  private final Instant storedAt;
  private String storedId;
  private boolean changed;

  /**
   * @param content what it holds
   * @param storedAt its last access as the database knows it; {@link Instant#MIN} when it does not
   */
  StoredSession(MapSession content, Instant storedAt) {
    this.content = content;
    this.storedAt = storedAt;
    this.storedId = content.getId();
    this.changed = storedAt.equals(Instant.MIN);
  }

  boolean isWorthWriting() {
    return changed || getLastAccessedTime().isAfter(storedAt.plus(TOUCHED_EVERY));
  }

  /** The id under which the database knows it; another one after {@link #changeSessionId}. */
  String storedId() {
    return storedId;
  }

  void written() {
    storedId = getId();
    changed = false;
  }

  @Override
  public String getId() {
    return content.getId();
  }

  @Override
  public String changeSessionId() {
    changed = true;
    return content.changeSessionId();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
  public <T> @Nullable T getAttribute(String name) {
    return content.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return content.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    changed = true;
    content.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    changed = true;
    content.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return content.getCreationTime();
  }

  @Override
  public void setLastAccessedTime(Instant time) {
    content.setLastAccessedTime(time);
  }

  @Override
  public Instant getLastAccessedTime() {
    return content.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    changed = true;
    content.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return content.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return content.isExpired();
  }
}
