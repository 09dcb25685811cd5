package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/**
 * What the portal asks of plan-service about the life of plans: the steps before signing, comments,
 * amendments and ends. Every method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class PlanLifeClient {
  private static final ParameterizedTypeReference<Listing<CommentView>> COMMENTS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<PlanVersion>> VERSIONS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<ChangeAnswer>> ANSWERS =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  PlanLifeClient(ServiceDoor door) {
    this.door = door;
  }

  /** Which optional steps a unit's plans go through. */
  public StepSettings steps(UnitId unit) {
    return door.get("/api/units/" + unit.value() + "/steps", StepSettings.class);
  }

  /** Sets them; the unit's head or administrator does. */
  public void setSteps(UnitId unit, StepSettings settings) {
    door.send(PUT, "/api/units/" + unit.value() + "/steps", settings, null);
  }

  /** Shows a draft to units for comments. */
  public void consult(
      PlanId plan,
      List<UnitId> units,
      @Nullable LocalDate until,
      @Nullable String text,
      @Nullable String etag) {
    Map<String, Object> body = new HashMap<>(Map.of("units", units));
    if (until != null) {
      body.put("until", until);
    }
    if (text != null) {
      body.put("text", text);
    }
    door.send(POST, at(plan) + "/consult", body, etag);
  }

  /**
   * Takes a step.
   *
   * @param step appraise, submit or send-back
   * @param text what is said, for {@code send-back} the reason
   */
  public void step(PlanId plan, String step, String text, @Nullable String etag) {
    String field = step.equals("send-back") ? "reason" : "text";
    door.send(POST, at(plan) + "/" + step, Map.of(field, text), etag);
  }

  /** A page of comments, oldest first. */
  public Listing<CommentView> comments(PlanId plan, Query query) {
    return door.get(at(plan) + "/comments" + query, COMMENTS);
  }

  /** Says something of an item; of the whole draft when {@code item} is blank. */
  public void comment(PlanId plan, String item, String text) {
    door.send(
        POST,
        at(plan) + "/comments",
        item.isBlank() ? Map.of("text", text) : Map.of("item", item, "text", text),
        null);
  }

  /** Answers a comment. */
  public void answer(PlanId plan, String comment, String text, boolean taken) {
    String path = at(plan) + "/comments/" + comment + "/answer";
    door.send(POST, path, Map.of("text", text, "taken", taken), null);
  }

  /** Starts the next amendment; when it is started already, gives that one. */
  public PlanId amend(PlanId plan, String reason) {
    return door.send(POST, at(plan) + "/amend", Map.of("reason", reason), null, Draft.class)
        .value()
        .id();
  }

  /** All versions, the newest first. */
  public List<PlanVersion> versions(PlanId plan) {
    return door.get(at(plan) + "/versions", VERSIONS).items();
  }

  /** One version as it was. */
  public PlanDetails version(PlanId plan, int version) {
    return door.get(at(plan) + "/versions/" + version, PlanDetails.class);
  }

  /** What differs; {@code from} and {@code to} are the newest change when they are left out. */
  public PlanDifference difference(PlanId plan, Query query) {
    return door.get(at(plan) + "/difference" + query, PlanDifference.class);
  }

  /** What units said to the newest change; filter {@code owed}. */
  public Listing<ChangeAnswer> answers(PlanId plan, Query query) {
    return door.get(at(plan) + "/answers" + query, ANSWERS);
  }

  /** How many units said what. */
  public ChangeAnswerCounts answerCounts(PlanId plan) {
    return door.get(at(plan) + "/answers/counts", ChangeAnswerCounts.class);
  }

  /** The unit's own plan stands as it is. */
  public void accept(AssignmentId assignment, String text) {
    door.send(
        POST, "/api/assignments/" + assignment.value() + "/accept", Map.of("text", text), null);
  }

  /** Starts the amendment of the unit's own plan, already filled; asking twice gives the same. */
  public PlanId adapt(AssignmentId assignment) {
    String path = "/api/assignments/" + assignment.value() + "/adapt";
    return door.send(POST, path, null, null, Adapted.class).value().plan();
  }

  /**
   * Notes a correction of form, or ends a plan.
   *
   * @param how correct, supersede, revoke or close
   */
  public void note(PlanId plan, String how, NoteOrder order, @Nullable String etag) {
    door.send(POST, at(plan) + "/" + how, order, etag);
  }

  private static String at(PlanId plan) {
    return "/api/plans/" + plan.value();
  }

  private record Draft(PlanId id) {}

  private record Adapted(PlanId plan) {}
}
