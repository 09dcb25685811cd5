package vn.liencap.plan.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.plan.units.TreeDoor.admin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.Topic;
import vn.liencap.plan.units.Published;
import vn.liencap.plan.units.TreeDoor;
import vn.liencap.plan.units.TreeDoor.Answer;
import vn.liencap.plan.units.TreeDoor.Caller;
import vn.liencap.plan.units.WithTree;

@WithTree
class ProgrammesIT {
  private static final Caller MINISTRY = new Caller("bnv", Role.OFFICER);

  @Autowired private TreeDoor door;
  private String province = "";
  private String ward = "";

  @BeforeEach
  void loadATree() {
    door.importRows(
        admin("bnv"), "", "PROVINCE,12,Tỉnh Lai Châu,,", "COMMUNE,03388,Đoàn Kết,PROVINCE,12");
    province = idOf("12");
    ward = idOf("03388");
  }

  @Test
  void aProgrammeIsFoundedOnceAndPublished() {
    Map<String, Object> body =
        Map.of("id", "cchc-2026", "name", "Tuyên truyền cải cách hành chính 2026", "year", 2026);
    Answer first = door.post(MINISTRY, "/api/programmes", body);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.text("figuresCross")).isEqualTo("WHEN_SUBMITTED");
    assertThat(first.text("owner")).isEqualTo("bnv");
    assertThat(first.body().get("demonstration").asBoolean()).isFalse();
    assertThat(door.post(MINISTRY, "/api/programmes", body).status()).isEqualTo(200);
    assertThat(door.get(MINISTRY, "/api/programmes/cchc-2026").body()).isEqualTo(first.body());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(published("cchc-2026")).hasSize(1));
  }

  @Test
  void anIdBelongsToOneProgramme() {
    door.post(MINISTRY, "/api/programmes", Map.of("id", "one", "name", "Một", "year", 2026));
    Answer other =
        door.post(MINISTRY, "/api/programmes", Map.of("id", "one", "name", "Hai", "year", 2027));
    assertThat(other.status()).isEqualTo(409);
  }

  @Test
  void anIdIsMadeWhereNoneIsGivenAndHoldsNoSeparator() {
    Answer made = door.post(MINISTRY, "/api/programmes", Map.of("name", "Không mã", "year", 2026));
    assertThat(made.text("id")).matches("[A-Za-z0-9_-]+");
    Answer refused =
        door.post(MINISTRY, "/api/programmes", Map.of("id", "a~b", "name", "Mã sai", "year", 2026));
    assertThat(refused.status()).isEqualTo(422);
  }

  @Test
  void onlyMinistryAndProvincesFound() {
    Map<String, Object> body = Map.of("name", "Chương trình", "year", 2026);
    assertThat(door.post(new Caller(province, Role.HEAD), "/api/programmes", body).status())
        .isEqualTo(201);
    for (Caller caller :
        List.of(
            new Caller(ward, Role.HEAD),
            new Caller(province, Role.CLERK),
            new Caller("bnv", Role.VIEWER),
            new Caller("unknown", Role.ADMIN))) {
      assertThat(door.post(caller, "/api/programmes", body).status())
          .as(caller.toString())
          .isEqualTo(403);
    }
  }

  @Test
  void everyWrongFieldIsTold() {
    Answer faulty = door.post(MINISTRY, "/api/programmes", Map.of("name", " ", "year", 1800));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body().get("errors").valueStream())
        .extracting(error -> error.get("field").asString())
        .containsExactlyInAnyOrder("name", "year");
    assertThat(
            door.post(
                    MINISTRY,
                    "/api/programmes",
                    Map.of("name", "x", "year", 2026, "figuresCross", "NEVER"))
                .status())
        .isEqualTo(400);
  }

  @Test
  void itsUnitChangesItOnTheVersionItHasSeen() {
    door.post(MINISTRY, "/api/programmes", Map.of("id", "mine", "name", "Cũ", "year", 2026));
    Map<String, String> change = Map.of("name", "Mới", "figuresCross", "WHEN_ENTERED");
    String path = "/api/programmes/mine";
    assertThat(door.put(MINISTRY, path, null, change).status()).isEqualTo(428);
    assertThat(door.put(MINISTRY, path, "\"7\"", change).status()).isEqualTo(412);
    assertThat(door.put(new Caller(province, Role.HEAD), path, "\"1\"", change).status())
        .isEqualTo(403);
    Answer changed = door.put(MINISTRY, path, "\"1\"", change);
    assertThat(changed.text("name")).isEqualTo("Mới");
    assertThat(changed.etag()).isEqualTo("\"2\"");
    assertThat(door.put(MINISTRY, path, "\"2\"", change).etag()).isEqualTo("\"2\"");
    assertThat(door.put(MINISTRY, "/api/programmes/none", "\"1\"", change).status()).isEqualTo(404);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(published("mine")).hasSize(2));
  }

  @Test
  void theLatestYearComesFirstThenTheDictionaryAndPagesMeet() {
    for (String name : List.of("Đào tạo", "Dân vận", "Ăn sáng")) {
      door.post(MINISTRY, "/api/programmes", Map.of("name", name, "year", 2031));
      door.post(MINISTRY, "/api/programmes", Map.of("name", name, "year", 2030));
    }
    Answer first = door.get(MINISTRY, "/api/programmes?limit=4");
    assertThat(TreeDoor.each(first, "name"))
        .containsExactly("Ăn sáng", "Dân vận", "Đào tạo", "Ăn sáng");
    List<String> years = new ArrayList<>(TreeDoor.each(first, "year"));
    Answer second = door.get(MINISTRY, "/api/programmes?limit=2&cursor=" + first.text("next"));
    years.addAll(TreeDoor.each(second, "year"));
    assertThat(years).containsExactly("2031", "2031", "2031", "2030", "2030", "2030");
    assertThat(TreeDoor.each(door.get(MINISTRY, "/api/programmes?year=2031&q=dao tao"), "name"))
        .containsExactly("Đào tạo");
  }

  private String idOf(String code) {
    return TreeDoor.each(door.get(MINISTRY, "/api/units?code=" + code), "id").getFirst();
  }

  private static List<JsonNode> published(String id) {
    return Published.on(Topic.PLANS, "programme.changed.v1").stream()
        .filter(event -> event.get("programme").get("id").asString().equals(id))
        .toList();
  }
}
