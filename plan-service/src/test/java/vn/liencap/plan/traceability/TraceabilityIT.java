package vn.liencap.plan.traceability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.plan.Door.head;
import static vn.liencap.plan.Door.officer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.liencap.plan.Door;
import vn.liencap.plan.WithPlanService;

@WithPlanService
class TraceabilityIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired private Door door;
  private String province = "";
  private String otherProvince = "";
  private String ward = "";
  private String otherWard = "";

  @BeforeEach
  void loadTheUnits() {
    door.load(
        "2025-07-01",
        "PROVINCE,12,Tỉnh Lai Châu,,",
        "PROVINCE,75,Tỉnh Đồng Nai,,",
        "COMMUNE,03388,Phường Đoàn Kết,PROVINCE,12",
        "COMMUNE,03390,Phường Tân Phong,PROVINCE,12");
    province = door.unit("PROVINCE", "12", "2026-03-05");
    otherProvince = door.unit("PROVINCE", "75", "2026-03-05");
    ward = door.unit("COMMUNE", "03388", "2026-03-05");
    otherWard = door.unit("COMMUNE", "03390", "2026-03-05");
  }

  private String plan(String unit, Map<String, Object> content, int number) {
    String id = door.post(officer(unit), "/api/plans", null, content).is(201).text("id");
    door.issue(id, unit, Map.of("number", number + "", "date", "2026-02-0" + (number % 9 + 1)));
    return id;
  }

  private String ministry(int number) {
    return plan(
        "bnv",
        Map.of(
            "title",
            "Cải cách hành chính năm 2026 của Bộ " + number,
            "programme",
            "cchc",
            "objectives",
            List.of(
                Map.of("id", "tu-nop", "text", "Người dân tự nộp hồ sơ trực tuyến."),
                Map.of("id", "mo-hinh", "text", "Mô hình hay được nhân rộng.")),
            "addressing",
            List.of(Map.of("levels", List.of("PROVINCE"), "mode", "IMPLEMENT"))),
        number);
  }

  private Map<String, Object> provincial(int number, String parent, List<?> serves) {
    return Map.of(
        "title",
        "Kế hoạch của tỉnh " + number,
        "programme",
        "cchc",
        "parents",
        parent.isEmpty() ? List.of() : List.of(parent),
        "activities",
        List.of(
            Map.of(
                "id",
                "huong-dan",
                "title",
                "Hướng dẫn người dân tự nộp hồ sơ trực tuyến",
                "lead",
                List.of("UBND các xã, phường"),
                "serves",
                serves),
            Map.of("id", "tap-huan", "title", "Tập huấn cho công chức")),
        "addressing",
        List.of(Map.of("levels", List.of("COMMUNE"), "mode", "EXECUTE")));
  }

  private JsonNode row(String unit, String plan, String item) {
    return door.get(officer(unit), "/api/plans/" + plan + "/traceability")
        .is(200)
        .body()
        .get("rows")
        .valueStream()
        .filter(row -> row.get("item").asString().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private void awaitUnits(String unit, String plan, String item, int units) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(row(unit, plan, item).get("units").asInt()).isEqualTo(units));
  }

  @Test
  void anObjectiveOfTheMinistryEndsInTheActivitiesOfWards() {
    String above = ministry(11);
    String below =
        plan(province, provincial(11, above, List.of(Map.of("plan", above, "item", "tu-nop"))), 11);
    awaitUnits("bnv", above, "tu-nop", 3);
    assertThat(row("bnv", above, "mo-hinh").get("units").asInt()).isZero();
    JsonNode matrix = door.get(officer("bnv"), "/api/plans/" + above + "/traceability").body();
    assertThat(matrix.get("uncovered").asInt()).isEqualTo(1);
    assertThat(matrix.get("orphans").asInt()).isEqualTo(1);
    Door.Answer units =
        door.get(officer("bnv"), "/api/plans/" + above + "/traceability/items/tu-nop?limit=2")
            .is(200);
    assertThat(units.items()).hasSize(2);
    assertThat(
            Stream.concat(
                units.items().stream(),
                door
                    .get(
                        officer("bnv"),
                        "/api/plans/"
                            + above
                            + "/traceability/items/tu-nop?cursor="
                            + units.text("next"))
                    .items()
                    .stream()))
        .extracting(carrier -> carrier.get("unit").asString())
        .containsExactlyInAnyOrder(province, ward, otherWard);
    Door.Answer direct =
        door.get(officer(province), "/api/plans/" + below + "/traceability/items/huong-dan")
            .is(200);
    assertThat(direct.items())
        .anyMatch(
            each -> each.get("activity").asString().equals(below + "~" + ward + "~huong-dan"));
    assertThat(
            door.get(officer("bnv"), "/api/plans/" + above + "/traceability/orphans")
                .items()
                .getFirst()
                .get("text")
                .asString())
        .isEqualTo("Tập huấn cho công chức");
  }

  @Test
  void aPlanIssuedBeforeItsParentIsLinkedByWhatAPersonConfirms() {
    String below = plan(province, provincial(12, "", List.of()), 12);
    String above = ministry(12);
    Door.Answer proposed =
        door.get(head(province), "/api/plans/" + below + "/parents/proposals?plan=" + above)
            .is(200);
    JsonNode proposal = proposed.items().getFirst();
    assertThat(proposal.get("item").asString()).isEqualTo("huong-dan");
    assertThat(proposal.get("serves").asString()).isEqualTo("tu-nop");
    String seen = door.get(head(province), "/api/plans/" + below).etag();
    door.post(
            head(province),
            "/api/plans/" + below + "/parents",
            seen,
            Map.of(
                "plan", above, "items", List.of(Map.of("item", "huong-dan", "serves", "tu-nop"))))
        .is(200);
    awaitUnits("bnv", above, "tu-nop", 3);
  }

  @Test
  void aWardSeesWhatItsActivityServesUpToTheMinistry() {
    String above = ministry(14);
    String below =
        plan(province, provincial(14, above, List.of(Map.of("plan", above, "item", "tu-nop"))), 14);
    awaitUnits("bnv", above, "tu-nop", 3);
    JsonNode served = aboveOf(ward, below, "huong-dan").getFirst();
    assertThat(served.get("text").asString()).isEqualTo("Người dân tự nộp hồ sơ trực tuyến.");
    assertThat(served.get("kind").asString()).isEqualTo("OBJECTIVE");
    assertThat(served.get("level").asInt()).isEqualTo(1);
    assertThat(served.get("readable").asBoolean()).isFalse();
    assertThat(aboveOf(province, below, "huong-dan").getFirst().get("readable").asBoolean())
        .isTrue();
  }

  @Test
  void workThatServesNothingNamesOnlyThePlanAboveIt() {
    String above = ministry(15);
    String below = plan(province, provincial(15, above, List.of()), 15);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(aboveOf(ward, below, "tap-huan")).hasSize(1));
    JsonNode plan = aboveOf(ward, below, "tap-huan").getFirst();
    assertThat(plan.path("item").isMissingNode() || plan.get("item").isNull()).isTrue();
    assertThat(plan.get("text").asString()).isEqualTo("Cải cách hành chính năm 2026 của Bộ 15");
    String way = "/api/plans/" + below + "/traceability/items/tap-huan/above";
    door.get(officer(otherProvince), way).is(404);
  }

  private List<JsonNode> aboveOf(String unit, String plan, String item) {
    return door.get(officer(unit), "/api/plans/" + plan + "/traceability/items/" + item + "/above")
        .is(200)
        .items();
  }

  @Test
  void aReaderBelowSeesOnlyItsOwnBranch() {
    String above = ministry(13);
    plan(province, provincial(13, above, List.of(Map.of("plan", above, "item", "tu-nop"))), 13);
    awaitUnits("bnv", above, "tu-nop", 3);
    awaitUnits(province, above, "tu-nop", 3);
    awaitUnits(otherProvince, above, "tu-nop", 0);
    door.get(officer(ward), "/api/plans/" + above + "/traceability").is(404);
    JsonNode filtered =
        door.get(officer("bnv"), "/api/plans/" + above + "/traceability?unit=" + otherProvince)
            .is(200)
            .body();
    assertThat(filtered.get("branches")).hasSize(1);
  }
}
