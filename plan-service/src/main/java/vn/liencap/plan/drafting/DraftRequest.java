package vn.liencap.plan.drafting;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.runtime.ProblemException;

/**
 * One wish for a new draft. Sent again under the same key by the same person for the same unit,
 * with the same content, it means the draft that there is already.
 *
 * @param key the header {@value #HEADER}, at most {@value #LONGEST} characters; null when every
 *     request means a draft of its own
 * @param content tells what is asked for from something else asked for under the same key
 */
public record DraftRequest(@Nullable String key, String content) {
  /** As draft-ietf-httpapi-idempotency-key-header names it. */
  public static final String HEADER = "Idempotency-Key";

  private static final int LONGEST = 200;

  /**
   * @throws ProblemException 400 when the key is too long
   */
  public DraftRequest {
    if (key != null && key.length() > LONGEST) {
      throw new ProblemException(
          HttpStatus.BAD_REQUEST,
          "key-too-long",
          HEADER + " dài quá " + LONGEST + " ký tự. Hãy dùng mã ngắn hơn.");
    }
  }

  PlanId id(Actor actor) {
    return key == null || key.isBlank()
        ? new PlanId(Ids.plan())
        : Ids.draftFor(
            String.join("\n", actor.person().value(), actor.unit().value(), key, content));
  }
}
