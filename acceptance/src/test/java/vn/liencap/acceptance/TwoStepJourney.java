package vn.liencap.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.PortalSession.Answer;
import vn.liencap.acceptance.Realm.Office;

/**
 * The ministry asks the provinces for plans of their own; one answers with its filled draft and
 * issues it to its wards, which carry it out.
 */
final class TwoStepJourney {
  private static final String PROGRAMME = "hanh-trinh";
  private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);

  private final Realm realm;
  private final Office province;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private String ministrys = "";
  private String provinces = "";

  TwoStepJourney(Realm realm) {
    this.realm = realm;
    this.province = realm.provinces().getFirst();
  }

  void theMinistryIssues() {
    PortalSession ministry = realm.ministry();
    Map<String, Object> programme =
        Map.of(
            "id",
            PROGRAMME,
            "name",
            "Hành trình",
            "year",
            today.getYear(),
            "figuresCross",
            "WHEN_ENTERED");
    ministry.post("/api/programmes", programme).expect(201);
    Answer drafted = ministry.post("/api/plans", draft()).expect(201);
    ministrys = drafted.json().get("id").asString();
    signAndIssue(ministry, ministrys, Map.of());
    awaitCascade(ministry, ministrys, realm.provinces().size());
  }

  private Map<String, Object> draft() {
    Map<String, Object> activity =
        Map.of(
            "title",
            "Hướng dẫn người dân nộp hồ sơ trực tuyến",
            "carrier",
            "EACH",
            "mandatory",
            true,
            "lead",
            List.of("UBND các xã, phường"),
            "timing",
            Map.of("kind", "YEAR", "year", today.getYear()),
            "outputs",
            List.of(Map.of("text", "buổi", "kind", "session", "quantity", 1)));
    Map<String, Object> toProvinces =
        Map.of(
            "levels", List.of("PROVINCE"),
            "mode", "IMPLEMENT",
            "dueByLevel", Map.of("PROVINCE", today.plusDays(30).toString()));
    return Map.of(
        "title", "Kế hoạch hai bước",
        "programme", PROGRAMME,
        "year", today.getYear(),
        "activities", List.of(activity),
        "addressing", List.of(toProvinces));
  }

  private static void signAndIssue(PortalSession person, String plan, Map<String, Object> order) {
    Answer drafted = person.get("/api/plans/" + plan).expect(200);
    Answer signed = person.post("/api/plans/" + plan + "/sign", drafted.etag(), Map.of());
    signed.expect(200);
    person.post("/api/plans/" + plan + "/issue", signed.etag(), order).expect(202);
  }

  private static void awaitCascade(PortalSession person, String plan, int units) {
    await()
        .atMost(ARRIVES_WITHIN)
        .until(
            () -> {
              JsonNode cascade = person.get("/api/plans/" + plan + "/cascade").expect(200).json();
              return cascade.get("complete").asBoolean()
                  && cascade.get("assigned").asInt() == units;
            });
  }

  void theProvinceAnswersAndIssuesToItsWards() {
    PortalSession officer = province.officer();
    String path = "/api/assignments/" + ministrys + "~" + province.unit() + "/draft";
    provinces = officer.post(path, Map.of()).expect(201).json().get("plan").asString();
    Map<String, Object> toWards = Map.of("levels", List.of("COMMUNE"), "mode", "EXECUTE");
    signAndIssue(officer, provinces, Map.of("addressing", List.of(toWards)));
    awaitCascade(officer, provinces, communes());
  }

  private int communes() {
    return (int)
        realm.within(province.unit()).stream()
            .filter(unit -> unit.level().equals("COMMUNE"))
            .count();
  }

  /** The wards of the province in which somebody works. */
  List<Office> wards() {
    List<String> below = realm.within(province.unit()).stream().map(Realm.Unit::id).toList();
    return realm.wards().stream().filter(ward -> below.contains(ward.unit())).toList();
  }

  /** One activity for every ward of the province. */
  int activitiesExpected() {
    return communes();
  }

  /** Gives the sessions entered. */
  long theWardsCompleteTheirWork() {
    long sessions = 0;
    for (Office ward : wards()) {
      sessions += 7;
      String activity = "/api/activities/" + activityOf(ward);
      ward.officer().post(activity + "/progress", entry("dau", 3)).expect(200);
      ward.officer().post(activity + "/complete", entry("cuoi", 4)).expect(200);
    }
    return sessions;
  }

  private String activityOf(Office ward) {
    String path = "/api/activities?unit=" + ward.unit() + "&plan=" + provinces;
    JsonNode items =
        await()
            .atMost(ARRIVES_WITHIN)
            .until(
                () -> ward.officer().get(path).expect(200).json().get("items"),
                found -> found.size() == 1);
    return items.get(0).get("id").asString();
  }

  private Map<String, Object> entry(String id, int sessions) {
    return Map.of("entryId", id, "date", today.toString(), "outputs", Map.of("session", sessions));
  }

  JsonNode ministrysTotals() {
    return realm
        .ministry()
        .get("/api/rollups/" + PROGRAMME + "/" + Realm.MINISTRY)
        .expect(200)
        .json()
        .get("totals");
  }

  /** Whether a ward was told of the province's plan. */
  boolean wasTold(Office ward) {
    return ward.officer().get("/api/notifications").expect(200).body().contains(provinces);
  }
}
