package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;

/**
 * What the portal asks of plan-service about documents that plans are made of, on behalf of the
 * signed-in person. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class DocumentClient {
  private static final String PLANS = "/api/plans/";

  private final ServiceDoor door;

  DocumentClient(ServiceDoor door) {
    this.door = door;
  }

  /**
   * Makes a draft of a document.
   *
   * @param file what was sent, at most 20 MB
   * @param programme what the plan counts for; null for the only programme of its year
   * @param issuer who will issue it; the person's own unit when null
   * @param key names the form that was filled in: sent twice, it makes one draft
   */
  public ImportedDraft take(
      byte[] file, @Nullable ProgrammeId programme, @Nullable UnitId issuer, @Nullable String key) {
    String path =
        PLANS + "import" + Query.none().with("programme", programme).with("issuer", issuer);
    return door.sendOnce(
        path,
        new ByteArrayResource(file),
        MediaType.APPLICATION_OCTET_STREAM,
        key,
        ImportedDraft.class);
  }

  /** The document that a draft was made of; null when it was made of none. */
  public @Nullable Review review(PlanId plan) {
    try {
      return door.get(PLANS + plan.value() + "/reading", Review.class);
    } catch (ServiceRefused refusal) {
      if (refusal.notFound()) {
        return null;
      }
      throw refusal;
    }
  }

  /** Notes what somebody has looked at, and whether that is all. */
  public void note(PlanId plan, List<String> keys, boolean closed) {
    Map<String, Object> noted = Map.of("accepted", keys, "closed", closed);
    door.send(POST, PLANS + plan.value() + "/reading/noted", noted, null);
  }

  /** Says which unit a name in a draft means, wherever it stands there. */
  public void understand(PlanId plan, String name, UnitId unit, @Nullable String etag) {
    Map<String, Object> meant = Map.of("text", name, "unit", unit);
    door.send(POST, PLANS + plan.value() + "/names", meant, etag);
  }
}
