package vn.liencap.plan.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.units.TreeDoor.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.contracts.Role;
import vn.liencap.plan.units.TreeDoor.Answer;
import vn.liencap.plan.units.TreeDoor.Caller;

@WithTree
class UnitsIT {
  private static final Caller ROOT = admin("bnv");

  @Autowired private TreeDoor door;
  private String province = "";
  private String ward = "";

  @BeforeEach
  void loadATree() {
    Answer loaded =
        door.importRows(
            ROOT,
            "",
            "PROVINCE,75,Thành phố Đồng Nai,,",
            "PROVINCE,12,Tỉnh Lai Châu,,",
            "DEPARTMENT,75.SNV,Sở Nội vụ,PROVINCE,75",
            "COMMUNE,26170,Phường Hoà Bình,PROVINCE,75",
            "COMMUNE,26173,Phường An Bình,PROVINCE,75",
            "COMMUNE,26176,Phường Đoàn Kết,PROVINCE,75");
    assertThat(loaded.status()).isEqualTo(200);
    province = idOf("75");
    ward = idOf("26176");
  }

  @Test
  void theRootIsThereFromTheStart() {
    Answer root = door.get(ROOT, "/api/units/bnv");
    assertThat(root.text("name")).isEqualTo("Bộ Nội vụ");
    assertThat(root.text("level")).isEqualTo("MINISTRY");
    assertThat(root.body().get("childCount").asInt()).isEqualTo(2);
    assertThat(root.body().get("path")).isEmpty();
    assertThat(root.etag()).isEqualTo("\"1\"");
  }

  @Test
  void unitsAreFoundWithoutDiacriticsHoweverTheToneIsPlaced() {
    for (String typed : List.of("hoa binh", "Hòa Bình", "HOÀ BÌNH", "binh hoa", "phuong hoa")) {
      assertThat(TreeDoor.each(door.get(ROOT, "/api/units?q={q}", typed), "code"))
          .as(typed)
          .containsExactly("26170");
    }
    assertThat(TreeDoor.each(door.get(ROOT, "/api/units?q=doan"), "code")).containsExactly("26176");
    assertThat(TreeDoor.each(door.get(ROOT, "/api/units?q={q}", "75.snv"), "name"))
        .containsExactly("Sở Nội vụ");
  }

  @Test
  void listsFollowTheVietnameseDictionary() {
    assertThat(TreeDoor.each(door.get(ROOT, "/api/units?level=COMMUNE&parent=" + province), "name"))
        .containsExactly("Phường An Bình", "Phường Đoàn Kết", "Phường Hoà Bình");
  }

  @Test
  void pagesTogetherAreTheWholeListInOrder() {
    List<String> whole = TreeDoor.each(door.get(ROOT, "/api/units?limit=200"), "id");
    assertThat(whole).hasSizeGreaterThanOrEqualTo(7).startsWith("bnv");
    List<String> paged = new ArrayList<>();
    String next = "";
    do {
      Answer page = door.get(ROOT, "/api/units?limit=2&cursor=" + next);
      paged.addAll(TreeDoor.each(page, "id"));
      next = page.body().get("next").isNull() ? "" : page.text("next");
    } while (!next.isEmpty());
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void aRenamingHoldsFromItsDayAndKeepsTheId() {
    Answer before = door.get(ROOT, "/api/units/" + ward);
    Answer renamed =
        door.put(
            ROOT,
            "/api/units/" + ward,
            before.etag(),
            Map.of("from", "2026-01-01", "name", "Phường  Long Bình", "code", "26177"));
    assertThat(renamed.status()).isEqualTo(200);
    assertThat(renamed.text("name")).isEqualTo("Phường Long Bình");
    assertThat(door.get(ROOT, "/api/units/" + ward + "?on=2025-12-31").text("code"))
        .isEqualTo("26176");
    assertThat(renamed.body().get("history")).hasSize(2);
    Answer back =
        door.put(
            ROOT,
            "/api/units/" + ward,
            renamed.etag(),
            Map.of("from", "2026-01-01", "name", "Phường Đoàn Kết", "code", "26176"));
    assertThat(back.body().get("history")).hasSize(1);
  }

  @Test
  void aChangeNamesTheVersionItWasMadeOn() {
    Map<String, String> change = Map.of("from", "2026-01-01", "name", "Phường Khác");
    assertThat(door.put(ROOT, "/api/units/" + ward, null, change).status()).isEqualTo(428);
    assertThat(door.put(ROOT, "/api/units/" + ward, "\"99\"", change).status()).isEqualTo(412);
    assertThat(door.put(ROOT, "/api/units/none", "\"1\"", change).status()).isEqualTo(404);
  }

  @Test
  void aUnitMovesButNeverBelowItself() {
    String version = versionOf(province);
    Answer cycle =
        door.put(
            ROOT, "/api/units/" + province, version, Map.of("from", "2026-01-01", "parent", ward));
    assertThat(cycle.status()).isEqualTo(409);
    assertThat(cycle.text("detail")).contains("vòng lặp");
    Answer unknown =
        door.put(
            ROOT,
            "/api/units/" + ward,
            versionOf(ward),
            Map.of("from", "2026-01-01", "parent", "x"));
    assertThat(unknown.status()).isEqualTo(422);
    Answer root =
        door.put(
            ROOT, "/api/units/bnv", versionOf("bnv"), Map.of("from", "2026-01-01", "parent", ward));
    assertThat(root.status()).isEqualTo(422);
  }

  @Test
  void aUnitEndsWhenNothingIsBelowItAndHasSuccessorsThen() {
    assertThat(
            door.put(
                    ROOT,
                    "/api/units/" + province,
                    versionOf(province),
                    Map.of("validTo", "2026-01-01"))
                .text("code"))
        .isEqualTo("units-below");
    Answer made = create(ROOT, Map.of("code", "26999", "name", "Xã Cũ", "parent", province));
    String old = made.text("id");
    Map<String, List<String>> successors = Map.of("successors", List.of(ward));
    String path = "/api/units/" + old;
    assertThat(door.post(ROOT, path + "/successors", versionOf(old), successors).text("code"))
        .isEqualTo("unit-still-lasts");
    Answer ended = door.put(ROOT, path, versionOf(old), Map.of("validTo", "2026-06-30"));
    assertThat(ended.status()).isEqualTo(200);
    Answer succeeded = door.post(ROOT, path + "/successors", versionOf(old), successors);
    assertThat(succeeded.body().get("successors").get(0).asString()).isEqualTo(ward);
    assertThat(door.get(ROOT, path).text("validTo")).isEqualTo("2026-06-30");
    assertThat(door.get(ROOT, "/api/units?code=26999&on=2026-07-01").body().get("items")).isEmpty();
  }

  @Test
  void reportsGoViaTheDepartment() {
    Answer routed =
        door.put(
            ROOT, "/api/units/" + ward + "/via", versionOf(ward), Map.of("via", idOf("75.SNV")));
    assertThat(routed.text("via")).isEqualTo(idOf("75.SNV"));
    assertThat(
            door.put(ROOT, "/api/units/" + ward + "/via", routed.etag(), Map.of("via", ward))
                .status())
        .isEqualTo(409);
    Answer direct = door.put(ROOT, "/api/units/" + ward + "/via", routed.etag(), Map.of());
    assertThat(direct.body().get("via").isNull()).isTrue();
    Answer renamed =
        door.put(
            ROOT,
            "/api/units/" + ward,
            direct.etag(),
            Map.of("from", "2025-07-01", "name", "Phường Đoàn Kết A"));
    assertThat(renamed.status()).isEqualTo(200);
    assertThat(renamed.body().get("via").isNull()).isTrue();
  }

  @Test
  void creatingTwiceCreatesOnceAndACodeBelongsToOne() {
    Map<String, String> xa = Map.of("code", "27000", "name", "Xã Mới", "parent", province);
    Answer first = create(ROOT, xa);
    Answer second = create(ROOT, xa);
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.text("id")).isEqualTo(first.text("id"));
    Answer other = create(ROOT, Map.of("code", "27000", "name", "Xã Khác", "parent", province));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("detail")).contains("Xã Mới");
  }

  @Test
  void anExternalUnitStandsOutsideTheTreeAndSomebodyAnswersForIt() {
    Answer made =
        door.post(
            ROOT,
            "/api/units",
            Map.of(
                "level", "EXTERNAL",
                "code", "BAO1",
                "name", "Báo Lao động Đồng Nai",
                "answerableUnit", province,
                "validFrom", "2025-07-01"));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("answerableUnit")).isEqualTo(province);
    assertThat(made.body().get("parent").isNull()).isTrue();
    assertThat(TreeDoor.each(door.get(ROOT, "/api/units?q=bao lao dong"), "code"))
        .containsExactly("BAO1");
    assertThat(door.get(ROOT, "/api/units/bnv").body().get("path")).isEmpty();
    assertThat(TreeDoor.each(door.get(ROOT, "/api/units?limit=1"), "id")).containsExactly("bnv");
  }

  @Test
  void everyWrongFieldOfANewUnitIsTold() {
    Answer faulty =
        door.post(
            ROOT,
            "/api/units",
            Map.of(
                "level", "KINGDOM",
                "code", "a b",
                "name", " ",
                "parent", province,
                "validFrom", "2026-01-01",
                "validTo", "2025-01-01"));
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body().get("errors").valueStream())
        .extracting(error -> error.get("field").asString())
        .containsExactlyInAnyOrder("level", "code", "name", "validTo");
    assertThat(create(ROOT, Map.of("code", "1", "name", "Không ở đâu")).status()).isEqualTo(422);
    assertThat(door.post(ROOT, "/api/units", Map.of()).status()).isEqualTo(422);
  }

  @Test
  void anAdministratorChangesWhatIsBelowTheirUnitAndNothingElse() {
    Map<String, String> change = Map.of("from", "2026-01-01", "name", "Phường Khác");
    String laiChau = idOf("12");
    for (Caller caller :
        List.of(
            admin(ward),
            admin(laiChau),
            new Caller(province, Role.HEAD),
            new Caller("bnv", Role.OFFICER))) {
      assertThat(door.put(caller, "/api/units/" + ward, versionOf(ward), change).status())
          .as(caller.toString())
          .isEqualTo(403);
      assertThat(create(caller, Map.of("code", "9", "name", "Xã", "parent", province)).status())
          .as(caller.toString())
          .isEqualTo(403);
    }
    assertThat(
            door.put(
                    admin(province),
                    "/api/units/" + ward,
                    versionOf(ward),
                    Map.of("from", "2026-01-01", "parent", laiChau))
                .status())
        .isEqualTo(403);
    Answer mine =
        door.put(admin(province), "/api/units/" + ward + "/via", versionOf(ward), Map.of());
    assertThat(mine.status()).isEqualTo(200);
    assertThat(
            door.put(admin(province), "/api/units/" + province, versionOf(province), change)
                .status())
        .isEqualTo(403);
  }

  private Answer create(Caller caller, Map<String, String> body) {
    var whole = new HashMap<String, Object>(body);
    whole.put("level", "COMMUNE");
    whole.put("validFrom", "2025-07-01");
    return door.post(caller, "/api/units", whole);
  }

  private String idOf(String code) {
    return TreeDoor.each(door.get(ROOT, "/api/units?code=" + code), "id").getFirst();
  }

  private String versionOf(String id) {
    return Objects.requireNonNull(door.get(ROOT, "/api/units/" + id).etag());
  }
}
