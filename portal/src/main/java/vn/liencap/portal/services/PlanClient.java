package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;

/**
 * What the portal asks of plan-service about plans, on behalf of the signed-in person. Every method
 * throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class PlanClient {
  private static final String PLANS = "/api/plans";
  private static final String ASSIGNMENTS = "/api/assignments";
  private static final ParameterizedTypeReference<Listing<PlanSummary>> SUMMARIES =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<CascadeUnit>> CASCADE_UNITS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<AssignmentDetails>> ASSIGNMENT_LIST =
      new ParameterizedTypeReference<>() {};

  private static final ParameterizedTypeReference<Listing<TraceMatrix.Carrier>> CARRIERS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<ServedItem>> SERVED =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<TraceMatrix.Orphan>> ORPHANS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<LinkProposal>> PROPOSALS =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  PlanClient(ServiceDoor door) {
    this.door = door;
  }

  /**
   * Plans the person may see; filters {@code unit}, {@code programme}, {@code status}, {@code q},
   * {@code scope} (own, below, addressed, drafting).
   */
  public Listing<PlanSummary> plans(Query query) {
    return door.get(PLANS + query, SUMMARIES);
  }

  /** A plan, with the tag to send back when it is changed, signed or issued. */
  public Tagged<PlanDetails> plan(PlanId plan) {
    return door.getTagged(at(plan), PlanDetails.class);
  }

  /**
   * Starts a draft.
   *
   * @param key names the form that was filled in: sent twice, it makes one draft
   */
  public PlanDetails create(PlanInput input, @Nullable String key) {
    return door.sendOnce(PLANS, input, MediaType.APPLICATION_JSON, key, PlanDetails.class);
  }

  /** Saves a draft that is still the one with this tag. */
  public Tagged<PlanDetails> save(PlanId plan, PlanInput input, @Nullable String etag) {
    return door.send(PUT, at(plan), input, etag, PlanDetails.class);
  }

  /** Signs; the head of the issuer does. */
  public void sign(PlanId plan, @Nullable String etag) {
    door.send(POST, at(plan) + "/sign", null, etag);
  }

  /** Numbers and dispatches; the clerk of the issuer does. The cascade starts. */
  public void issue(PlanId plan, IssueOrder order, @Nullable String etag) {
    door.send(POST, at(plan) + "/issue", order, etag);
  }

  /** The number the clerk would give next. */
  public NextNumber nextNumber(PlanId plan) {
    return door.get(at(plan) + "/next-number", NextNumber.class);
  }

  /** How many units issuing will reach with the draft's own addressing. */
  public Reach reach(PlanId plan) {
    return door.get(at(plan) + "/reach", Reach.class);
  }

  /** How many units issuing would reach with this addressing. */
  public Reach reach(PlanId plan, List<Addressing> addressing) {
    Map<String, Object> body = Map.of("addressing", addressing);
    return door.send(POST, at(plan) + "/reach", body, null, Reach.class).value();
  }

  /** How far the plan has come on its way down. */
  public CascadeProgress cascade(PlanId plan) {
    return door.get(at(plan) + "/cascade", CascadeProgress.class);
  }

  /** The units below one, or below the issuer when null, and how far each has come. */
  public Listing<CascadeUnit> cascadeUnits(PlanId plan, @Nullable UnitId parent, Query query) {
    return door.get(at(plan) + "/cascade/units" + query.with("parent", parent), CASCADE_UNITS);
  }

  /** The items of a plan against the branches below its issuer, or against one of them. */
  public TraceMatrix traceability(PlanId plan, @Nullable UnitId branch) {
    String path = at(plan) + "/traceability" + Query.none().with("unit", branch);
    return door.get(path, TraceMatrix.class);
  }

  /** The units that carry an item; filter {@code unit}. */
  public Listing<TraceMatrix.Carrier> carriers(PlanId plan, ItemId item, Query query) {
    return door.get(at(plan) + "/traceability/items/" + item.value() + query, CARRIERS);
  }

  /** What an item serves, itself and in the end, the nearest first. */
  public List<ServedItem> servedBy(PlanId plan, ItemId item) {
    String path = at(plan) + "/traceability/items/" + item.value() + "/above";
    return door.get(path, SERVED).items();
  }

  /** The activities of plans below that serve nothing of the plan; filter {@code unit}. */
  public Listing<TraceMatrix.Orphan> orphans(PlanId plan, Query query) {
    return door.get(at(plan) + "/traceability/orphans" + query, ORPHANS);
  }

  /** Which items of the plan may serve which of a plan above. */
  public List<LinkProposal> proposals(PlanId plan, PlanId parent) {
    String query = Query.none().with("plan", parent).toString();
    return door.get(at(plan) + "/parents/proposals" + query, PROPOSALS).items();
  }

  /**
   * Links a parent that came later. It adds to what is linked and replaces nothing, so it holds for
   * the plan as it is now, whatever the person has seen of it.
   */
  public void linkParent(PlanId plan, PlanId parent, List<ItemLink> items) {
    Map<String, Object> link = Map.of("plan", parent, "items", items);
    door.send(POST, at(plan) + "/parents", link, plan(plan).etag());
  }

  /** What is asked of units; filters {@code unit}, {@code plan}, {@code status}, {@code mode}. */
  public Listing<AssignmentDetails> assignments(Query query) {
    return door.get(ASSIGNMENTS + query, ASSIGNMENT_LIST);
  }

  /** What a plan asks of one unit. */
  public AssignmentDetails assignment(AssignmentId assignment) {
    return door.get(at(assignment), AssignmentDetails.class);
  }

  /** Notes that somebody of the unit has opened the plan. */
  public void open(AssignmentId assignment) {
    door.send(POST, at(assignment) + "/open", null, null);
  }

  /** Starts the unit's own draft, filled from the parent; asking twice gives the same draft. */
  public PlanId startDraft(AssignmentId assignment) {
    return door.send(POST, at(assignment) + "/draft", null, null, Started.class).value().plan();
  }

  /** Meets the duty with another plan; {@code how} is INTEGRATED or EXISTING. */
  public void fulfil(AssignmentId assignment, PlanId plan, String how) {
    door.send(POST, at(assignment) + "/fulfil", Map.of("plan", plan, "how", how), null);
  }

  /** Waives the duty; a superior does. */
  public void waive(AssignmentId assignment, String reason) {
    door.send(POST, at(assignment) + "/waive", Map.of("reason", reason), null);
  }

  private static String at(PlanId plan) {
    return PLANS + "/" + plan.value();
  }

  private static String at(AssignmentId assignment) {
    return ASSIGNMENTS + "/" + assignment.value();
  }

  private record Started(PlanId plan) {}
}
