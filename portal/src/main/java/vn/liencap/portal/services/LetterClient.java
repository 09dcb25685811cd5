package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/**
 * What the portal asks of notification-service about late units and letters to them, on behalf of
 * the signed-in person. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class LetterClient {
  private static final String LETTERS = "/api/letters";
  private static final ParameterizedTypeReference<Listing<LateUnitView>> LATE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<LetterSummary>> SUMMARIES =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  LetterClient(ServiceDoor door) {
    this.door = door;
  }

  /** Late units; filters {@code kind}, {@code plan}, {@code programme}, {@code period}, ... */
  public Listing<LateUnitView> lateUnits(Query query) {
    return door.get("/api/late-units" + query, LATE);
  }

  /**
   * Reminds units.
   *
   * @param key names the form that was sent: sent twice, it reminds once
   */
  public UrgingOutcome remind(UrgingWish wish, @Nullable String key) {
    return door.sendOnce(
        "/api/reminders", wish, MediaType.APPLICATION_JSON, key, UrgingOutcome.class);
  }

  /**
   * Drafts a letter.
   *
   * @param key names the form that was sent: sent twice, it drafts one letter
   */
  public LetterDetails draft(UrgingWish wish, @Nullable String key) {
    return door.sendOnce(LETTERS, wish, MediaType.APPLICATION_JSON, key, LetterDetails.class);
  }

  /** Letters of the person's unit; filter {@code box}. */
  public Listing<LetterSummary> letters(Query query) {
    return door.get(LETTERS + query, SUMMARIES);
  }

  /** One letter. */
  public Tagged<LetterDetails> letter(String id) {
    return door.getTagged(path(id), LetterDetails.class);
  }

  /** Writes a draft anew. */
  public void write(String id, LetterInput input, @Nullable String etag) {
    door.send(PUT, path(id), input, etag);
  }

  /** Takes out of a draft what has been done since. */
  public void renew(String id, @Nullable String etag) {
    door.send(POST, path(id) + "/renew", null, etag);
  }

  /** Signs it. */
  public void sign(String id, @Nullable String etag) {
    door.send(POST, path(id) + "/sign", null, etag);
  }

  /** Numbers, dates and dispatches it. */
  public void dispatch(String id, LetterOrder order, @Nullable String etag) {
    door.send(POST, path(id) + "/dispatch", order, etag);
  }

  /** Throws a draft away. */
  public void discard(String id, @Nullable String etag) {
    door.send(DELETE, path(id), null, etag);
  }

  /** The number that is offered to the clerk. */
  public NextNumber nextNumber(String id) {
    return door.get(path(id) + "/next-number", NextNumber.class);
  }

  private static String path(String id) {
    return LETTERS + "/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
  }
}
