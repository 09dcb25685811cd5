package vn.liencap.plan.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.plan.units.TreeDoor.admin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.Topic;
import vn.liencap.plan.units.TreeDoor.Answer;
import vn.liencap.plan.units.TreeDoor.Caller;

@WithTree
class UnitImportIT {
  private static final Caller ROOT = admin("bnv");

  @Autowired private TreeDoor door;
  @Autowired private MongoTemplate mongo;

  @Test
  void whatIsImportedIsReadAtOnceAndPublishedOnce() {
    Answer first =
        door.importRows(
            ROOT,
            "",
            "PROVINCE,a1,Tỉnh Lai Châu,,",
            "COMMUNE,a2,Phường Đoàn Kết,PROVINCE,a1",
            "DEPARTMENT,a1.SNV,Sở Nội vụ,PROVINCE,a1");
    assertThat(first.status()).isEqualTo(200);
    assertCounts(first, 3, 3, 0, 0);

    Answer ward = door.get(ROOT, "/api/units?level=COMMUNE&code=a2");
    assertThat(TreeDoor.each(ward, "name")).containsExactly("Phường Đoàn Kết");
    assertThat(ward.body().get("items").get(0).get("path").valueStream())
        .extracting(step -> step.get("name").asString())
        .containsExactly("Bộ Nội vụ", "Tỉnh Lai Châu");
    assertThat(ward.body().get("items").get(0).get("validFrom").asString()).isEqualTo("2025-07-01");

    Answer again =
        door.importRows(
            ROOT,
            "",
            "PROVINCE,a1,Tỉnh Lai Châu,,",
            "COMMUNE,a2,Phường Đoàn Kết,PROVINCE,a1",
            "DEPARTMENT,a1.SNV,Sở Nội vụ,PROVINCE,a1");
    assertCounts(again, 3, 0, 0, 3);
    awaitEmptyOutboxes();
    assertThat(published("a1")).hasSize(1);
    assertThat(published("a2")).hasSize(1);
  }

  @Test
  void departmentsMayComeInAFileOfTheirOwnAndNamesMayChange() {
    door.importRows(ROOT, "", "PROVINCE,b1,Tỉnh Đồng Nai,,");
    Answer departments = door.importRows(ROOT, "", "DEPARTMENT,b1.SNV,Sở Nội vụ,PROVINCE,b1");
    assertCounts(departments, 1, 1, 0, 0);
    Answer renamed =
        door.importRows(ROOT, "?validFrom=2026-04-30", "PROVINCE,b1,Thành phố Đồng Nai,,");
    assertCounts(renamed, 1, 0, 1, 0);
    assertThat(nameOf("b1", "2026-04-29")).isEqualTo("Tỉnh Đồng Nai");
    assertThat(nameOf("b1", "2026-04-30")).isEqualTo("Thành phố Đồng Nai");
    awaitEmptyOutboxes();
    assertThat(published("b1")).hasSize(2);
  }

  @Test
  void unitsOfThePastEndWithTheirTime() {
    String past = "?validFrom=2021-01-01&validTo=2025-06-30";
    assertCounts(door.importRows(ROOT, past, "COMMUNE,c1,Quyết Tiến,,"), 1, 1, 0, 0);
    assertCounts(door.importRows(ROOT, "", "COMMUNE,c1,Đoàn Kết,,"), 1, 1, 0, 0);
    assertThat(nameOf("c1", "2023-01-01")).isEqualTo("Quyết Tiến");
    assertThat(nameOf("c1", "2026-01-01")).isEqualTo("Đoàn Kết");
    assertCounts(door.importRows(ROOT, past, "COMMUNE,c1,Quyết Tiến,,"), 1, 0, 0, 1);
  }

  @Test
  void aRowThatIsWrongKeepsTheWholeFileOut() {
    Answer answer =
        door.importRows(
            ROOT,
            "",
            "PROVINCE,d1,Tỉnh A,,",
            "PROVINCE,d1,Tỉnh B,,",
            "COMMUNE,d2,Xã,PROVINCE,zz",
            "KINGDOM,d3,Nước,,",
            "COMMUNE,d4,,PROVINCE,d1",
            "COMMUNE,d5,Vòng,COMMUNE,d6",
            "COMMUNE,d6,Vòng,COMMUNE,d5");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("detail")).isEqualTo("Tệp có 6 lỗi; chưa có gì được ghi.");
    assertThat(answer.body().get("errors").valueStream())
        .extracting(error -> error.get("field").asString())
        .containsExactly("line 3", "line 4", "line 5", "line 6", "line 7", "line 8");
    assertThat(door.get(ROOT, "/api/units?code=d1").body().get("items")).isEmpty();
  }

  @Test
  void atMostAHundredErrorsAreListed() {
    String[] rows = new String[150];
    Arrays.setAll(rows, i -> "PROVINCE,e" + i + ",,,");
    Answer answer = door.importRows(ROOT, "", rows);
    assertThat(answer.body().get("errors")).hasSize(100);
    assertThat(answer.text("detail")).contains("150 lỗi");
  }

  @Test
  void whatIsNoUtf8IsToldByLine() {
    byte[] file =
        "level,code,full_name,parent_level,parent_code\nPROVINCE,f1,Huê,,\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    Answer answer = door.importFile(ROOT, file, "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo("line 2");
  }

  @Test
  void onlyAdministratorsOfTheRootImport() {
    door.importRows(ROOT, "", "PROVINCE,g1,Tỉnh A,,");
    String province =
        door.get(ROOT, "/api/units?code=g1").body().get("items").get(0).get("id").asString();
    for (Caller caller :
        List.of(new Caller("bnv", Role.HEAD), new Caller("bnv", Role.OFFICER), admin(province))) {
      assertThat(door.importRows(caller, "", "PROVINCE,g2,Tỉnh B,,").status()).isEqualTo(403);
    }
  }

  @Test
  void aTimeThatEndsBeforeItBeginsIsRefused() {
    Answer answer = door.importRows(ROOT, "?validTo=2020-01-01", "PROVINCE,h1,Tỉnh A,,");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().get("errors").get(0).get("field").asString()).isEqualTo("validTo");
  }

  private String nameOf(String code, String day) {
    return TreeDoor.each(door.get(ROOT, "/api/units?code=" + code + "&on=" + day), "name")
        .getFirst();
  }

  private void awaitEmptyOutboxes() {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                mongo.getCollection("units").find().into(new ArrayList<>()).stream()
                    .allMatch(unit -> unit.getList("outbox", Object.class, List.of()).isEmpty()));
  }

  private static List<JsonNode> published(String code) {
    return Published.on(Topic.UNITS, "unit.changed.v1").stream()
        .filter(
            event -> event.get("unit").get("attributes").get(0).get("code").asString().equals(code))
        .toList();
  }

  private static void assertCounts(
      Answer answer, int rows, int created, int changed, int unchanged) {
    assertThat(answer.body().toString())
        .isEqualTo(
            "{\"rows\":%d,\"created\":%d,\"changed\":%d,\"unchanged\":%d}"
                .formatted(rows, created, changed, unchanged));
  }
}
