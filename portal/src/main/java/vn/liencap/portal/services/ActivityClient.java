package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ProgressEntry;

/**
 * What the portal asks of activity-service, on behalf of the signed-in person. Every method throws
 * {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class ActivityClient {
  private static final String ACTIVITIES = "/api/activities";
  private static final String WORKBOOK = ACTIVITIES + "/workbook";
  private static final String KINDS_PATH = "/api/output-kinds";
  private static final ParameterizedTypeReference<Listing<ActivityDetails>> ACTIVITY_LIST =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<ProgressEntry>> ENTRIES =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<ActivityStep>> STEPS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<EvidenceView>> EVIDENCE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<WaitingSettlement>> SETTLEMENTS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<OwnerView>> OWNERS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listing<OutputKind>> KINDS =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  ActivityClient(ServiceDoor door) {
    this.door = door;
  }

  /**
   * Activities; filters {@code unit}, {@code plan}, {@code programme}, {@code status}, {@code role}
   * (lead, coordinating), {@code due-from}, {@code due-before}, {@code asking}, {@code owner},
   * {@code post}, {@code q}.
   */
  public Listing<ActivityDetails> activities(Query query) {
    return door.get(ACTIVITIES + query, ACTIVITY_LIST);
  }

  /** An activity with its newest entries. */
  public Tagged<ActivityDetails> activity(ActivityId activity) {
    return door.getTagged(at(activity), ActivityDetails.class);
  }

  /** All entries, newest first. */
  public Listing<ProgressEntry> entries(ActivityId activity, Query query) {
    return door.get(at(activity) + "/entries" + query, ENTRIES);
  }

  /** What happened to it beside its entries, newest first. */
  public Listing<ActivityStep> steps(ActivityId activity, Query query) {
    return door.get(at(activity) + "/steps" + query, STEPS);
  }

  /** Enters progress; the same entry twice is entered once. */
  public Tagged<ActivityDetails> progress(
      ActivityId activity, ProgressInput input, @Nullable String etag) {
    return door.send(POST, at(activity) + "/progress", input, etag, ActivityDetails.class);
  }

  /** Completes an activity; the lead unit does. */
  public Tagged<ActivityDetails> complete(
      ActivityId activity, CompletionInput input, @Nullable String etag) {
    return door.send(POST, at(activity) + "/complete", input, etag, ActivityDetails.class);
  }

  /** Names the person and the post inside the unit that own it. */
  public void nameOwner(
      ActivityId activity,
      @Nullable PersonId person,
      @Nullable String post,
      @Nullable String etag) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("person", person);
    body.put("post", post);
    door.send(PUT, at(activity) + "/owner", body, etag);
  }

  /** Who inside a unit has its open work, and how much. */
  public Listing<OwnerView> owners(UnitId unit) {
    return door.get(ACTIVITIES + "/owners" + Query.none().with("unit", unit), OWNERS);
  }

  /** Hands all open work of one over to another and tells how much it was; the head does. */
  public int handOver(HandOverInput input) {
    return door.send(
            POST, ACTIVITIES + "/owners/hand-over", input, null, HandOverInput.Outcome.class)
        .value()
        .handedOver();
  }

  /** Asks for more time; the same request twice is asked once. */
  public void askExtension(ActivityId activity, ExtensionInput input) {
    door.send(POST, at(activity) + "/extension", input, null);
  }

  /** Grants the time that was asked for, or another day. */
  public void grantExtension(ActivityId activity, ExtensionAnswer answer) {
    door.send(POST, at(activity) + "/extension/grant", answer, null);
  }

  /** Refuses more time. */
  public void refuseExtension(ActivityId activity, ExtensionAnswer answer) {
    door.send(POST, at(activity) + "/extension/refuse", answer, null);
  }

  /** Calls the activity off. */
  public void cancel(ActivityId activity, String reason) {
    door.send(POST, at(activity) + "/cancel", Map.of("reason", reason), null);
  }

  /** Settles what the activity has spent, or corrects what was settled; the finance unit does. */
  public void settle(ActivityId activity, SettlementInput input) {
    door.send(POST, at(activity) + "/settlement", input, null);
  }

  /** The plans of which the person's own unit has money to settle. */
  public Listing<WaitingSettlement> waitingSettlements() {
    return door.get(ACTIVITIES + "/settlements", SETTLEMENTS);
  }

  /** The photos and files that show what was done, oldest first. */
  public Listing<EvidenceView> evidence(ActivityId activity) {
    return door.get(at(activity) + "/evidence", EVIDENCE);
  }

  /**
   * Adds a photo or a file; the same id twice is added once.
   *
   * @param id names it within the activity
   * @param entry the entry that it shows
   */
  public void addEvidence(
      ActivityId activity, String id, @Nullable String entry, String name, byte[] content) {
    Query query = Query.none().with("id", id).with("entry", entry).with("name", name);
    door.upload(
        at(activity) + "/evidence" + query,
        new ByteArrayResource(content),
        MediaType.APPLICATION_OCTET_STREAM,
        EvidenceView.class);
  }

  /** Which open activities of the person's unit a message may be about. */
  public MessageProposals proposals(String message) {
    return door.send(
            POST, ACTIVITIES + "/proposals", Map.of("text", message), null, MessageProposals.class)
        .value();
  }

  /** The same for a letter as a file, which is not kept. */
  public MessageProposals proposalsOfLetter(String name, byte[] content) {
    return door.upload(
        ACTIVITIES + "/proposals/letter" + Query.none().with("name", name),
        new ByteArrayResource(content),
        MediaType.APPLICATION_OCTET_STREAM,
        MessageProposals.class);
  }

  /** What would become of each row of a workbook; nothing is entered. */
  public List<SheetRow> checkWorkbook(byte[] file) {
    return workbook("", file);
  }

  /** Enters each row of a workbook that is right; the same row twice is entered once. */
  public List<SheetRow> enterWorkbook(byte[] file) {
    return workbook("?enter=true", file);
  }

  private List<SheetRow> workbook(String query, byte[] file) {
    return door.upload(
            WORKBOOK + query,
            new ByteArrayResource(file),
            MediaType.APPLICATION_OCTET_STREAM,
            SheetRows.class)
        .items();
  }

  private record SheetRows(List<SheetRow> items) {}

  /** The rows of a workbook that are refused, as a workbook with the reasons. */
  public byte[] refusedRows(byte[] file) {
    return door.upload(
        WORKBOOK + "/refused",
        new ByteArrayResource(file),
        MediaType.APPLICATION_OCTET_STREAM,
        byte[].class);
  }

  /**
   * Asks the same for many activities; what is refused keeps nothing else from being done.
   *
   * @param what {@code progress}, {@code complete}, {@code owner} or {@code extension}
   * @param body as for one activity, without an id
   */
  public List<TogetherResult> together(
      String id, List<ActivityId> activities, String what, Object body) {
    Map<String, Object> all = Map.of("id", id, "activities", activities, what, body);
    return door.send(POST, ACTIVITIES + "/together", all, null, TogetherResults.class)
        .value()
        .items();
  }

  private record TogetherResults(List<TogetherResult> items) {}

  /** Lets a programme count something more. */
  public void addOutputKind(ProgrammeId programme, OutputKind kind) {
    door.send(POST, KINDS_PATH, body(programme, kind), null);
  }

  /** Calls a kind otherwise in a programme, retires it or counts it again. */
  public void changeOutputKind(ProgrammeId programme, OutputKind kind) {
    door.send(PUT, KINDS_PATH + "/" + kind.code(), body(programme, kind), null);
  }

  private static Map<String, Object> body(ProgrammeId programme, OutputKind kind) {
    Map<String, Object> body = new HashMap<>();
    body.put("programme", programme);
    body.put("code", kind.code());
    body.put("label", kind.label());
    body.put("unit", kind.unit() == null ? "" : kind.unit());
    body.put("retired", !kind.isCounted());
    return body;
  }

  /** The kinds of output that any programme counts. */
  public Listing<OutputKind> outputKinds() {
    return door.get(KINDS_PATH, KINDS);
  }

  /** The kinds of output that this programme counts. */
  public Listing<OutputKind> outputKinds(ProgrammeId programme) {
    return door.get(KINDS_PATH + Query.none().with("programme", programme), KINDS);
  }

  private static String at(ActivityId activity) {
    return ACTIVITIES + "/" + activity.value();
  }
}
