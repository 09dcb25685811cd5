package vn.liencap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.plan.Door.clerk;
import static vn.liencap.plan.Door.head;
import static vn.liencap.plan.Door.officer;
import static vn.liencap.plan.Door.person;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Role;
import vn.liencap.plan.Door.Answer;

@WithPlanService
class PlanJourneyIT {
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
        "PROVINCE,12,Tỉnh Lai Châu,,",
        "PROVINCE,04,Tỉnh Cao Bằng,,",
        "DEPARTMENT,12.SNV,Sở Nội vụ tỉnh Lai Châu,PROVINCE,12",
        "COMMUNE,03388,Phường Đoàn Kết,PROVINCE,12",
        "COMMUNE,03390,Xã Bình Lư,PROVINCE,12");
    province = door.unit("PROVINCE", "12", "2026-01-01");
    department = door.unit("DEPARTMENT", "12.SNV", "2026-01-01");
    ward = door.unit("COMMUNE", "03388", "2026-01-01");
    commune = door.unit("COMMUNE", "03390", "2026-01-01");
  }

  private static Map<String, Object> ministryPlan() {
    return Map.of(
        "title",
        "Tuyên truyền cải cách hành chính năm 2026",
        "programme",
        "cchc",
        "year",
        2026,
        "objectives",
        List.of("Nâng cao nhận thức của người dân"),
        "activities",
        List.of(
            Map.of(
                "title",
                "Tập huấn nghiệp vụ",
                "carrier",
                "EACH",
                "lead",
                List.of("UBND các tỉnh, thành phố"),
                "timing",
                Map.of("raw", "Quý IV/2026")),
            Map.of(
                "title",
                "Phát thanh trên loa truyền thanh",
                "carrier",
                "EACH",
                "lead",
                List.of("UBND các xã, phường, đặc khu"),
                "timing",
                "Thường xuyên")),
        "addressing",
        List.of(
            Map.of(
                "levels",
                List.of("PROVINCE"),
                "mode",
                "IMPLEMENT",
                "dueByLevel",
                Map.of("PROVINCE", "2026-12-31"))));
  }

  private String issuedByTheMinistry() {
    Answer draft = door.post(officer("bnv"), "/api/plans", null, ministryPlan()).is(201);
    String id = draft.text("id");
    Answer signed =
        door.post(head("bnv"), "/api/plans/" + id + "/sign", draft.etag(), Map.of()).is(200);
    Answer issued =
        door.post(clerk("bnv"), "/api/plans/" + id + "/issue", signed.etag(), Map.of()).is(202);
    assertThat(issued.location()).isEqualTo("/api/plans/" + id + "/cascade");
    door.completed(id, "bnv");
    return id;
  }

  @Test
  void aPlanGoesDownFromTheMinistryToTheWards() {
    String plan = issuedByTheMinistry();
    Answer progress = door.completed(plan, "bnv");
    assertThat(progress.body().get("expected").asInt()).isEqualTo(2);
    assertThat(progress.body().get("assigned").asInt()).isEqualTo(2);

    String assignment = plan + "~" + province;
    Answer opened =
        door.post(officer(province), "/api/assignments/" + assignment + "/open", null, Map.of())
            .is(200);
    assertThat(opened.text("status")).isEqualTo("OPENED");
    assertThat(opened.text("due")).isEqualTo("2026-12-31");

    Answer started =
        door.post(officer(province), "/api/assignments/" + assignment + "/draft", null, Map.of())
            .is(201);
    String own = started.text("plan");
    assertThat(
            door.post(
                    officer(province), "/api/assignments/" + assignment + "/draft", null, Map.of())
                .text("plan"))
        .isEqualTo(own);
    Answer draft = door.get(officer(province), "/api/plans/" + own).is(200);
    List<JsonNode> activities =
        draft.body().get("content").get("activities").valueStream().toList();
    assertThat(activities)
        .extracting(a -> a.get("carrier").asString())
        .containsExactly("LEAD", "EACH");
    assertThat(activities.getFirst().get("lead").get(0).get("unit").asString()).isEqualTo(province);
    assertThat(activities.getLast().get("lead").get(0).get("group").get("within").asString())
        .isEqualTo(province);
    assertThat(activities.getFirst().get("serves").get(0).get("plan").asString()).isEqualTo(plan);
    assertThat(draft.body().get("parents").get(0).get("id").asString()).isEqualTo(plan);

    door.issue(
        own,
        province,
        Map.of(
            "number",
            12,
            "addressing",
            List.of(Map.of("levels", List.of("COMMUNE"), "mode", "EXECUTE"))));
    assertThat(door.completed(own, province).body().get("expected").asInt()).isEqualTo(3);
    Answer ofWard = door.get(officer(ward), "/api/assignments").is(200);
    assertThat(ofWard.items()).hasSize(1);
    assertThat(ofWard.items().getFirst().get("mode").asString()).isEqualTo("EXECUTE");
    assertThat(ofWard.items().getFirst().get("items").size()).isEqualTo(1);

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              Answer answered = door.get(head("bnv"), "/api/assignments/" + assignment);
              assertThat(answered.text("status")).isEqualTo("ISSUED");
              assertThat(answered.text("answer")).isEqualTo(own);
            });
    Answer rows = door.get(head("bnv"), "/api/plans/" + plan + "/cascade/units").is(200);
    assertThat(rows.items())
        .filteredOn(row -> row.get("unit").asString().equals(province))
        .extracting(row -> row.get("assignment").get("status").asString())
        .containsExactly("ISSUED");
  }

  @Test
  void draftsAreNobodyElsesAndIssuedPlansAreReadByWhomTheyMean() {
    Answer draft = door.post(officer("bnv"), "/api/plans", null, ministryPlan()).is(201);
    String path = "/api/plans/" + draft.text("id");
    door.get(officer(province), path).is(404);
    door.put(officer(province), path, draft.etag(), ministryPlan()).is(404);
    door.post(officer("bnv"), path + "/sign", draft.etag(), Map.of()).is(403);
    door.post(head(province), path + "/sign", draft.etag(), Map.of()).is(404);
    door.post(clerk("bnv"), path + "/issue", draft.etag(), Map.of()).is(409);
    String issued = issuedByTheMinistry();
    door.get(officer(province), "/api/plans/" + issued).is(200);
    door.get(officer(ward), "/api/plans/" + issued).is(200); // named by an item
    door.get(officer(department), "/api/plans/" + issued).is(404);
    door.get(officer(province), "/api/plans/" + issued + "/cascade").is(403);
    door.get(officer(department), "/api/assignments?unit=" + ward).is(403);
    Answer edited = door.put(officer("bnv"), "/api/plans/" + issued, "\"3\"", ministryPlan());
    assertThat(edited.is(409).text("code")).isEqualTo("issued");
  }

  @Test
  void whoReadsAPlanDoesNotReadItsIssuersRegister() {
    String plan = issuedByTheMinistry();
    door.get(clerk("bnv"), "/api/plans/" + plan + "/next-number").is(200);
    door.get(clerk(province), "/api/plans/" + plan + "/next-number").is(403);
  }

  @Test
  void aSuccessorFindsWhatItsPredecessorIssuedAndNotItsDrafts() {
    door.load("2025-07-01", "COMMUNE,03391,Xã Cũ,PROVINCE,12");
    String former = door.unit("COMMUNE", "03391", "2026-01-01");
    Door.Person admin = person("bnv", Role.ADMIN);
    Map<String, Object> plan = Map.of("title", "Kế hoạch cũ", "programme", "cchc", "year", 2026);
    String issued = door.post(officer(former), "/api/plans", null, plan).is(201).text("id");
    door.issue(issued, former, Map.of("date", "2026-01-05"));
    String draft = door.post(officer(former), "/api/plans", null, plan).is(201).text("id");
    String unit = "/api/units/" + former;
    String version = door.get(admin, unit).is(200).etag();
    version = door.put(admin, unit, version, Map.of("validTo", "2026-01-31")).is(200).etag();
    door.post(admin, unit + "/successors", version, Map.of("successors", List.of(ward))).is(200);
    await()
        .untilAsserted(
            () ->
                assertThat(Door.each(door.get(officer(ward), "/api/plans?limit=200").is(200), "id"))
                    .contains(issued)
                    .doesNotContain(draft));
  }

  @Test
  void aStaleVersionIsRefusedAndItemsKeepTheirIds() {
    Answer draft = door.post(officer("bnv"), "/api/plans", null, ministryPlan()).is(201);
    String path = "/api/plans/" + draft.text("id");
    Map<String, Object> content = new java.util.HashMap<>(Map.of("title", "Tên mới", "year", 2026));
    content.put("objectives", draft.body().get("content").get("objectives"));
    content.put("activities", draft.body().get("content").get("activities"));
    door.put(officer("bnv"), path, null, content).is(428);
    Answer edited = door.put(officer("bnv"), path, draft.etag(), content).is(200);
    assertThat(edited.body().get("content").get("activities"))
        .isEqualTo(draft.body().get("content").get("activities"));
    assertThat(edited.body().get("content").get("objectives"))
        .isEqualTo(draft.body().get("content").get("objectives"));
    assertThat(edited.body().get("addressing")).isEqualTo(draft.body().get("addressing"));
    assertThat(door.put(officer("bnv"), path, draft.etag(), content).is(412).text("code"))
        .isEqualTo("stale");
  }

  @Test
  void aNumberIsGivenOnceInItsRegister() {
    String first = door.post(officer(province), "/api/plans", null, plain()).text("id");
    String second = door.post(officer(province), "/api/plans", null, plain()).text("id");
    assertThat(door.issue(first, province, Map.of("number", "31")).text("number"))
        .isEqualTo("31/KH-UBND");
    assertThat(
            door.get(clerk(province), "/api/plans/" + second + "/next-number")
                .body()
                .get("number")
                .asInt())
        .isEqualTo(32);
    var both = person(province, Role.HEAD, Role.CLERK);
    Answer taken =
        door.post(both, "/api/plans/" + second + "/issue", "\"1\"", Map.of("number", 31)).is(409);
    assertThat(taken.text("code")).isEqualTo("number-taken");
    assertThat(door.issue(second, province, Map.of("number", "31/QĐ-UBND")).text("number"))
        .isEqualTo("31/QĐ-UBND");
  }

  @Test
  void aDepartmentDraftsForItsProvince() {
    Map<String, Object> plan = new java.util.HashMap<>(plain());
    plan.put("issuerUnit", province);
    Answer draft = door.post(officer(department), "/api/plans", null, plan).is(201);
    assertThat(draft.text("issuer")).isEqualTo(province);
    assertThat(draft.text("draftingUnit")).isEqualTo(department);
    door.post(officer(ward), "/api/plans", null, plan).is(403);
    door.get(officer(province), "/api/plans/" + draft.text("id")).is(200);
    String path = "/api/plans/" + draft.text("id");
    door.post(head(department), path + "/sign", draft.etag(), Map.of()).is(403);
    door.post(head(province), path + "/sign", draft.etag(), Map.of()).is(200);
  }

  @Test
  void aParentThatCameLaterIsLinkedAndTheDutyIsMet() {
    String own = door.post(officer(province), "/api/plans", null, plain()).text("id");
    Answer issued = door.issue(own, province, Map.of());
    String parent = issuedByTheMinistry();
    Answer linked =
        door.post(
                officer(province),
                "/api/plans/" + own + "/parents",
                issued.etag(),
                Map.of("plan", parent))
            .is(200);
    assertThat(linked.body().get("parents").get(0).get("id").asString()).isEqualTo(parent);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        door.get(head(province), "/api/assignments/" + parent + "~" + province)
                            .text("status"))
                    .isEqualTo("ISSUED"));
  }

  @Test
  void theSuperiorWaivesAndTheUnitFulfils() {
    String plan = issuedByTheMinistry();
    String path = "/api/assignments/" + plan + "~" + province;
    door.post(head(province), path + "/waive", null, Map.of("reason", "x")).is(403);
    door.post(head("bnv"), path + "/waive", null, Map.of()).is(422);
    Answer waived =
        door.post(head("bnv"), path + "/waive", null, Map.of("reason", "Mới sáp nhập")).is(200);
    assertThat(waived.text("status")).isEqualTo("WAIVED");
    String own = door.post(officer(province), "/api/plans", null, plain()).text("id");
    door.post(head(province), path + "/fulfil", null, Map.of("plan", own)).is(422);
    door.issue(own, province, Map.of());
    Answer met =
        door.post(head(province), path + "/fulfil", null, Map.of("plan", own, "how", "INTEGRATED"))
            .is(200);
    assertThat(met.text("status")).isEqualTo("ISSUED");
  }

  @Test
  void plansAreFoundWithoutDiacriticsAndByScope() {
    String plan = issuedByTheMinistry();
    String draft = door.post(officer(province), "/api/plans", null, plain()).text("id");
    assertThat(
            Door.each(
                door.get(officer(province), "/api/plans?q=cai cach hanh chinh&scope=addressed"),
                "id"))
        .contains(plan)
        .doesNotContain(draft);
    assertThat(Door.each(door.get(officer(province), "/api/plans?scope=drafting"), "id"))
        .contains(draft)
        .doesNotContain(plan);
    assertThat(Door.each(door.get(officer(department), "/api/plans"), "id"))
        .doesNotContain(plan, draft);
    Answer page = door.get(officer("bnv"), "/api/plans?limit=1");
    assertThat(page.items()).hasSize(1);
    door.issue(draft, province, Map.of());
    assertThat(Door.each(door.get(officer("bnv"), "/api/plans?scope=below"), "id")).contains(draft);
  }

  @Test
  void reachSaysHowManyUnitsIssuingWouldReach() {
    String plan = door.post(officer("bnv"), "/api/plans", null, ministryPlan()).text("id");
    assertThat(
            door.get(officer("bnv"), "/api/plans/" + plan + "/reach").body().get("units").asInt())
        .isEqualTo(2);
    Answer whole =
        door.post(
            officer("bnv"),
            "/api/plans/" + plan + "/reach",
            null,
            Map.of("addressing", Map.of("wholeSubtree", true, "mode", "IMPLEMENT")));
    assertThat(whole.is(200).body().get("units").asInt()).isEqualTo(5);
    assertThat(whole.body().get("byLevel").get("COMMUNE").asInt()).isEqualTo(2);
    Answer wrong =
        door.post(
            officer(province),
            "/api/plans/"
                + door.post(officer(province), "/api/plans", null, plain()).text("id")
                + "/reach",
            null,
            Map.of("addressing", Map.of("units", List.of("bnv"))));
    assertThat(wrong.is(422).body().get("errors").get(0).get("field").asString())
        .isEqualTo("addressing[0].units");
  }

  @Test
  void everythingThatIsWrongIsToldAtItsField() {
    Answer refused =
        door.post(
                officer(commune),
                "/api/plans",
                null,
                Map.of(
                    "year",
                    1800,
                    "programme",
                    "none",
                    "activities",
                    List.of(Map.of("title", "x".repeat(1_001)), Map.of("lead", List.of()))))
            .is(422);
    assertThat(refused.body().get("errors").valueStream())
        .extracting(error -> error.get("field").asString())
        .contains("title", "year", "programme", "activities[0].title", "activities[1].title");
  }

  private static Map<String, Object> plain() {
    return Map.of(
        "title",
        "Kế hoạch riêng của tỉnh",
        "programme",
        "cchc",
        "year",
        2026,
        "activities",
        List.of(Map.of("title", "Họp báo", "lead", List.of("Sở Nội vụ"))));
  }
}
