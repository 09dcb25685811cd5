package vn.liencap.standalone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;

/** The way of a plan: drafted, signed, numbered and issued, each time going on from where it is. */
final class DemonstrationPlans {
  private final ServiceCalls calls;
  private final int port;

  DemonstrationPlans(ServiceCalls calls, int port) {
    this.calls = calls;
    this.port = port;
  }

  /**
   * An issued plan.
   *
   * @param enteredOn the day it was really signed here, whatever the date on the document
   */
  record Issued(String id, UnitId issuer, LocalDate enteredOn) {

    /** This plan and how its activities go. */
    ToldPlan told(String stories) {
      return new ToldPlan(id, issuer, enteredOn, DemonstrationFiles.stories(stories), Map.of());
    }
  }

  /** Number and date on a document. */
  record Dispatch(String number, LocalDate date) {}

  /** Issues the plan, one person doing what officer, head and clerk do. */
  Issued issued(UnitId issuer, ObjectNode draft, Dispatch dispatch) {
    ServiceCalls.Answer plan = drafted(issuer, draft);
    String id = plan.json().get("id").asString();
    if (!plan.json().get("status").asString().equals("ISSUED")) {
      plan =
          calls.post(
              DemonstrationPeople.of(issuer),
              port,
              "/plans/" + id + "/issue",
              Map.of("number", dispatch.number(), "date", dispatch.date().toString()),
              plan.etag());
    }
    Instant signed = Instant.parse(plan.json().get("signedBy").get("at").asString());
    return new Issued(id, issuer, LocalDate.ofInstant(signed, DemonstrationData.ZONE));
  }

  /** Signs the plan, unless somebody has gone on with it. */
  void signed(UnitId issuer, ObjectNode draft) {
    ServiceCalls.Answer plan = drafted(issuer, draft);
    boolean untouched = plan.etag().equals("\"1\"");
    if (untouched) {
      String path = "/plans/" + plan.json().get("id").asString() + "/sign";
      calls.post(DemonstrationPeople.of(issuer), port, path, Map.of(), plan.etag());
    }
  }

  /** The plan of that title as it stands, or its first draft. */
  ServiceCalls.Answer drafted(UnitId issuer, ObjectNode draft) {
    Actor actor = DemonstrationPeople.of(issuer);
    return found(actor, draft)
        .map(id -> calls.get(actor, port, "/plans/" + id))
        .orElseGet(() -> calls.post(actor, port, "/plans", draft, ""));
  }

  /** What the plan asks of units, as soon as it has reached them all. */
  List<JsonNode> assignments(String plan, UnitId issuer) {
    Actor actor = DemonstrationPeople.of(issuer);
    return Waiting.until(
        "Giao kế hoạch",
        () ->
            calls.get(actor, port, "/plans/" + plan + "/cascade").json().get("complete").asBoolean()
                ? Optional.of(calls.all(actor, port, "/assignments?plan=" + plan))
                : Optional.empty());
  }

  /** Lets units open what they are to carry out, where they have not. */
  void open(List<JsonNode> assignments) {
    for (JsonNode assignment : assignments) {
      if (assignment.get("status").asString().equals("ASSIGNED")) {
        Actor actor = DemonstrationPeople.of(new UnitId(assignment.get("unit").asString()));
        String path = "/assignments/" + assignment.get("id").asString() + "/open";
        calls.post(actor, port, path, Map.of(), "");
      }
    }
  }

  private Optional<String> found(Actor actor, JsonNode draft) {
    String own =
        "/plans?scope=own&unit=%s&programme=%s"
            .formatted(actor.unit(), draft.get("programme").asString());
    return calls.all(actor, port, own).stream()
        .filter(plan -> plan.get("title").equals(draft.get("title")))
        .map(plan -> plan.get("id").asString())
        .findFirst();
  }
}
