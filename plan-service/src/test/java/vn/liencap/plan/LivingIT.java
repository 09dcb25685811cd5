package vn.liencap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.plan.Door.clerk;
import static vn.liencap.plan.Door.head;
import static vn.liencap.plan.Door.officer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Role;
import vn.liencap.plan.Door.Answer;

/** A plan after its first draft: steps, comments, amendments and their answers, and its end. */
@WithPlanService
class LivingIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired private Door door;
  private String province = "";
  private String department = "";
  private String ward = "";
  private String commune = "";

  @BeforeEach
  void loadATree() {
    door.load(
        "2025-07-01",
        "PROVINCE,15,Tỉnh Lào Cai,,",
        "DEPARTMENT,15.SNV,Sở Nội vụ tỉnh Lào Cai,PROVINCE,15",
        "COMMUNE,04252,Phường Yên Bái,PROVINCE,15",
        "COMMUNE,04253,Xã Mường Lai,PROVINCE,15");
    province = door.unit("PROVINCE", "15", "2026-01-01");
    department = door.unit("DEPARTMENT", "15.SNV", "2026-01-01");
    ward = door.unit("COMMUNE", "04252", "2026-01-01");
    commune = door.unit("COMMUNE", "04253", "2026-01-01");
  }

  private static Map<String, Object> each(String title, String timing) {
    return Map.of(
        "title",
        title,
        "carrier",
        "EACH",
        "lead",
        List.of("UBND các xã, phường, đặc khu"),
        "timing",
        timing);
  }

  private static Map<String, Object> plan(List<?> activities, String mode) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("title", "Tuyên truyền cải cách hành chính năm 2026");
    plan.put("programme", "cchc");
    plan.put("year", 2026);
    plan.put("objectives", List.of("Nâng cao nhận thức của người dân"));
    plan.put("activities", activities);
    plan.put("addressing", List.of(Map.of("levels", List.of("COMMUNE"), "mode", mode)));
    return plan;
  }

  private String issued(String mode) {
    var activities = List.of(each("Phát thanh", "Thường xuyên"), each("Hội nghị", "Quý II/2026"));
    Answer draft = door.post(officer(province), "/api/plans", null, plan(activities, mode)).is(201);
    door.issue(draft.text("id"), province, Map.of());
    door.completed(draft.text("id"), province);
    return draft.text("id");
  }

  /** Leaves the first activity out, moves the second, adds a third, and issues that. */
  private String amended(String plan) {
    Answer draft =
        door.post(
                officer(province),
                "/api/plans/" + plan + "/amend",
                null,
                Map.of("reason", "Điều chỉnh theo chỉ đạo"))
            .is(201);
    String id = draft.text("id");
    JsonNode kept = draft.body().get("content").get("activities").get(1);
    List<Object> activities = new ArrayList<>();
    Map<String, Object> moved = new HashMap<>(each("Hội nghị", "Quý IV/2026"));
    moved.put("id", kept.get("id").asString());
    activities.add(moved);
    activities.add(each("Truyền thông số", "Quý III/2026"));
    Map<String, Object> text = plan(activities, "IMPLEMENT");
    JsonNode objective = draft.body().get("content").get("objectives").get(0);
    text.put(
        "objectives",
        List.of(
            Map.of(
                "id", objective.get("id").asString(), "text", objective.get("text").asString())));
    door.put(officer(province), "/api/plans/" + id, draft.etag(), text).is(200);
    Answer dispatched = door.issue(id, province, Map.of());
    assertThat(dispatched.text("number")).endsWith("/QĐ-UBND");
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        door.get(head(province), "/api/plans/" + plan)
                            .body()
                            .get("version")
                            .asInt())
                    .isEqualTo(2));
    door.completed(plan, province);
    return id;
  }

  private String ownPlanOf(String unit, String plan) {
    String path = "/api/assignments/" + plan + "~" + unit;
    String own = door.post(officer(unit), path + "/draft", null, Map.of()).is(201).text("plan");
    door.issue(own, unit, Map.of());
    await()
        .atMost(PATIENCE)
        .until(() -> door.get(officer(unit), path).text("status"), "ISSUED"::equals);
    return own;
  }

  private JsonNode change(String plan, String unit) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                door.get(officer(unit), "/api/assignments/" + plan + "~" + unit)
                    .body()
                    .get("change"),
            change -> change != null && !change.isNull());
  }

  @Test
  void anAmendmentShowsUnitsBelowTheDifferenceAndTheSuperiorWhoHasAnswered() {
    String plan = issued("IMPLEMENT");
    String own = ownPlanOf(ward, plan);
    ownPlanOf(commune, plan);
    amended(plan);

    Answer difference = door.get(officer(ward), "/api/plans/" + plan + "/difference").is(200);
    assertThat(difference.body().get("changes").valueStream())
        .extracting(c -> c.get("kind").asString() + " " + c.get("title").asString())
        .containsExactly("CHANGED Hội nghị", "ADDED Truyền thông số", "REMOVED Phát thanh");
    assertThat(door.get(officer(ward), "/api/plans/" + plan + "/versions").items()).hasSize(2);
    assertThat(
            door.get(officer(ward), "/api/plans/" + plan + "/versions/1")
                .body()
                .get("content")
                .get("activities")
                .size())
        .isEqualTo(2);

    assertThat(change(plan, ward).get("answer").asString()).isEqualTo("OPEN");
    assertThat(change(plan, commune).get("answer").asString()).isEqualTo("OPEN");
    String path = "/api/assignments/" + plan + "~";
    door.post(officer(commune), path + commune + "/accept", null, Map.of("text", "Đã có")).is(200);
    String adapting =
        door.post(officer(ward), path + ward + "/adapt", null, Map.of()).is(201).text("plan");
    Answer filled = door.get(officer(ward), "/api/plans/" + adapting).is(200);
    assertThat(filled.body().get("content").get("activities").valueStream())
        .extracting(a -> a.get("title").asString() + " " + a.get("timing").get("raw").asString())
        .containsExactly("Hội nghị Quý IV/2026", "Truyền thông số Quý III/2026");
    assertThat(filled.body().get("amends").get("plan").asString()).isEqualTo(own);

    String answers = "/api/plans/" + plan + "/answers";
    assertThat(Door.each(door.get(head(province), answers + "?owed=true").is(200), "unit"))
        .containsExactly(ward);
    assertThat(Door.each(door.get(head(province), answers + "?owed=false").is(200), "unit"))
        .containsExactly(commune);
    door.get(officer(ward), answers).is(403);
    door.issue(adapting, ward, Map.of());
    await()
        .atMost(PATIENCE)
        .until(() -> change(plan, ward).get("answer").asString(), "ADAPTED"::equals);
    assertThat(door.get(head(province), answers + "?owed=true").items()).isEmpty();
  }

  @Test
  void onlyWhoWritesAPlanAmendsItAndOnlyWhileItIsInForce() {
    String plan = issued("EXECUTE");
    String path = "/api/plans/" + plan + "/amend";
    Map<String, String> reason = Map.of("reason", "Lý do");
    door.post(officer(ward), path, null, reason).is(403);
    door.post(clerk(province), path, null, reason).is(403);
    door.post(officer(province), path, null, Map.of()).is(422);
    String draft = door.post(officer(province), path, null, reason).is(201).text("id");
    assertThat(door.post(officer(province), path, null, reason).text("id")).isEqualTo(draft);
    door.get(officer(ward), "/api/plans/" + draft).is(404);
    revoke(plan);
    door.post(officer(province), path, null, reason).is(409);
    assertThat(
            door.post(
                    Door.person(province, Role.HEAD, Role.CLERK),
                    "/api/plans/" + draft + "/issue",
                    "\"1\"",
                    Map.of())
                .is(409)
                .text("code"))
        .isEqualTo("ended");
  }

  private void revoke(String plan) {
    String path = "/api/plans/" + plan;
    String version = door.get(head(province), path).etag();
    Map<String, String> order = Map.of("number", "16/QĐ-UBND", "text", "Không còn phù hợp");
    door.post(clerk(province), path + "/revoke", version, order).is(403);
    assertThat(door.post(head(province), path + "/revoke", version, order).is(200).text("standing"))
        .isEqualTo("REVOKED");
  }

  @Test
  void revokingFlagsThePlansBelowAndClosesNone() {
    String plan = issued("IMPLEMENT");
    String own = ownPlanOf(ward, plan);
    revoke(plan);
    assertThat(change(plan, ward).get("kind").asString()).isEqualTo("REVOKED");
    assertThat(door.get(officer(ward), "/api/plans/" + own).text("standing")).isEqualTo("IN_FORCE");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                door.get(officer(commune), "/api/assignments/" + plan + "~" + commune)
                    .text("status"),
            "WITHDRAWN"::equals);
    door.post(officer(ward), "/api/assignments/" + plan + "~" + ward + "/accept", null, Map.of())
        .is(200);
  }

  @Test
  void aCorrectionIsNotedAndChangesNothing() {
    String plan = issued("EXECUTE");
    String path = "/api/plans/" + plan;
    String version = door.get(clerk(province), path).etag();
    door.post(clerk(province), path + "/correct", version, Map.of("text", " ")).is(422);
    Answer corrected =
        door.post(clerk(province), path + "/correct", version, Map.of("text", "Sửa lỗi chính tả"))
            .is(200);
    assertThat(corrected.body().get("version").asInt()).isEqualTo(1);
    assertThat(corrected.body().get("notes").get(0).get("kind").asString()).isEqualTo("CORRECTED");
    assertThat(door.get(officer(ward), path).body().get("notes").size()).isEqualTo(1);
  }

  @Test
  void aDraftGoesThroughTheStepsOfItsUnitAndOnlyWhoIsConsultedReadsIt() {
    String settings = "/api/units/" + province + "/steps";
    Map<String, Boolean> all = Map.of("consultation", true, "appraisal", true, "submission", true);
    door.put(officer(province), settings, null, all).is(403);
    door.put(head(ward), settings, null, all).is(403);
    door.put(head(province), settings, null, all).is(200);
    Answer draft =
        door.post(
                officer(province),
                "/api/plans",
                null,
                plan(List.of(each("Họp", "Quý I")), "EXECUTE"))
            .is(201);
    String path = "/api/plans/" + draft.text("id");
    String item = draft.body().get("content").get("activities").get(0).get("id").asString();
    door.post(head(province), path + "/sign", draft.etag(), Map.of()).is(409);

    Answer consulting =
        door.post(
                officer(province),
                path + "/consult",
                draft.etag(),
                Map.of("units", List.of(department, ward)))
            .is(200);
    door.get(officer(commune), path).is(404);
    door.get(officer(ward), path).is(200);
    assertThat(Door.each(door.get(officer(ward), "/api/plans?scope=consulted"), "id"))
        .contains(draft.text("id"));
    Map<String, String> said = Map.of("item", item, "text", "Nên ghi rõ kinh phí");
    Answer comment = door.post(officer(ward), path + "/comments", null, said).is(201);
    door.post(officer(commune), path + "/comments", null, said).is(404);
    door.post(clerk(ward), path + "/comments", null, said).is(403);
    door.post(officer(ward), path + "/comments", null, Map.of("item", "none", "text", "x")).is(422);
    String answer = path + "/comments/" + comment.text("id") + "/answer";
    door.post(officer(ward), answer, null, Map.of("taken", true)).is(403);
    door.post(officer(province), answer, null, Map.of("taken", false)).is(422);
    door.post(officer(province), answer, null, Map.of("taken", true)).is(200);
    assertThat(
            door.get(officer(department), path + "/comments")
                .items()
                .getFirst()
                .get("reply")
                .get("taken")
                .asBoolean())
        .isTrue();

    Answer appraised =
        door.post(officer(province), path + "/appraise", consulting.etag(), Map.of()).is(200);
    door.get(officer(department), path).is(404);
    assertThat(door.get(officer(ward), path + "/comments").items()).as("what it said").hasSize(1);
    Answer submitted =
        door.post(officer(province), path + "/submit", appraised.etag(), Map.of()).is(200);
    door.post(head(province), path + "/send-back", submitted.etag(), Map.of()).is(422);
    Answer back =
        door.post(head(province), path + "/send-back", submitted.etag(), Map.of("reason", "Thiếu"))
            .is(200);
    assertThat(back.text("status")).isEqualTo("DRAFT");
    assertThat(back.body().get("steps").size()).isEqualTo(4);
    assertThat(door.get(officer(province), path + "/comments").items()).hasSize(1);
    Map<String, Boolean> none =
        Map.of("consultation", false, "appraisal", false, "submission", false);
    door.put(head(province), settings, null, none).is(200);
    door.issue(draft.text("id"), province, Map.of());
  }
}
