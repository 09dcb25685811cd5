package vn.liencap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.liencap.plan.Door.head;
import static vn.liencap.plan.Door.officer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.plan.Door.Answer;

/**
 * Two published plans, posted in the shape in which a careful reader noted them: a province's of
 * 2022 and a ward's of 2023, each under the units of its time.
 */
@WithPlanService
class RealPlansIT {
  private static final Path NOTED = Path.of("..", "..", "shared", "data", "examples");

  @Autowired private Door door;
  @Autowired private JsonMapper json;
  private String province = "";
  private String ward = "";

  @BeforeEach
  void loadTheUnitsOfThatTime() {
    door.load(
        "2021-01-01",
        "PROVINCE,70,Tỉnh Bình Phước,,",
        "DEPARTMENT,70.SNV,Sở Nội vụ tỉnh Bình Phước,PROVINCE,70",
        "DEPARTMENT,70.STC,Sở Tài chính tỉnh Bình Phước,PROVINCE,70",
        "DEPARTMENT,70.SKHDT,Sở Kế hoạch và Đầu tư tỉnh Bình Phước,PROVINCE,70",
        "DEPARTMENT,70.DAI,Đài Phát thanh - Truyền hình và Báo Bình Phước,PROVINCE,70",
        "DEPARTMENT,70.CDVC,Công đoàn Viên chức tỉnh Bình Phước,PROVINCE,70",
        "DISTRICT,689,Thành phố Đồng Xoài,PROVINCE,70",
        "DISTRICT,696,Huyện Bù Đăng,PROVINCE,70",
        "COMMUNE,25195,Phường Tân Phú,DISTRICT,689",
        "PROVINCE,12,Tỉnh Lai Châu,,",
        "DISTRICT,105,Thành phố Lai Châu,PROVINCE,12",
        "COMMUNE,03389,Phường Đoàn Kết,DISTRICT,105");
    province = door.unit("PROVINCE", "70", "2022-06-01");
    ward = door.unit("COMMUNE", "03389", "2023-06-01");
  }

  private String fixture(String name) throws IOException {
    try (var file =
        Objects.requireNonNull(RealPlansIT.class.getResourceAsStream("/plans/" + name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String noted(String name) throws IOException {
    Path file = NOTED.resolve(name);
    assumeTrue(Files.exists(file), () -> "Skipped: no " + file.toAbsolutePath().normalize());
    return Files.readString(file);
  }

  private Answer posted(String unit, String plan) {
    ObjectNode body = (ObjectNode) json.readTree(plan);
    body.put("programme", "cchc");
    return door.post(officer(unit), "/api/plans", null, body.toString()).is(201);
  }

  @Test
  void theProvincesPlanHasSixLeadActivitiesAndDutiesForEach() throws IOException {
    checkProvince(fixture("tinh-2022.json"), 4 + 2 + 1 + 1);
  }

  @Test
  void theProvincesPlanAsNotedHasThemToo() throws IOException {
    checkProvince(noted("binh-phuoc-2022.expected.json"), 14);
  }

  private void checkProvince(String plan, int duties) {
    Answer draft = posted(province, plan);
    List<JsonNode> activities =
        draft.body().get("content").get("activities").valueStream().toList();
    assertThat(activities).hasSize(6);
    assertThat(activities).allMatch(a -> a.get("carrier").asString().equals("LEAD"));
    assertThat(activities).allMatch(a -> a.get("lead").get(0).get("unit").isString());
    for (JsonNode activity : activities.subList(1, 6)) {
      assertThat(activity.get("coordinating").valueStream())
          .anyMatch(p -> p.at("/group/levels/0").asString("").equals("DEPARTMENT"))
          .anyMatch(p -> p.at("/group/levels/0").asString("").equals("DISTRICT"));
    }
    List<JsonNode> sections =
        draft.body().get("content").get("responsibilities").valueStream().toList();
    assertThat(sections.stream().mapToInt(section -> section.get("duties").size()).sum())
        .isEqualTo(duties);
    String id = draft.text("id");
    door.issue(id, province, Map.of("date", "2022-05-06"));
    // the department of home affairs, four other departments and two districts
    assertThat(door.completed(id, province).body().get("assigned").asInt()).isEqualTo(7);
    List<JsonNode> assigned =
        door.get(head(province), "/api/assignments?plan=" + id).is(200).items();
    long led =
        assigned.stream()
            .flatMap(assignment -> assignment.get("items").valueStream())
            .filter(item -> item.get("carrier").asString().equals("LEAD"))
            .count();
    assertThat(led).isEqualTo(6);
    String district = door.unit("DISTRICT", "696", "2022-06-01");
    assertThat(assigned)
        .filteredOn(assignment -> assignment.get("unit").asString().equals(district))
        .singleElement()
        .satisfies(
            assignment -> {
              assertThat(assignment.get("items").valueStream())
                  .hasSize(4)
                  .allMatch(item -> item.get("carrier").asString().equals("EACH"));
              assertThat(assignment.get("mode").asString()).isEqualTo("EXECUTE");
            });
    door.get(officer(district), "/api/plans/" + id).is(200);
  }

  @Test
  void theWardsPlanIsLedByPosts() throws IOException {
    checkWard(fixture("phuong-2023.json"), 6 + 3);
  }

  @Test
  void theWardsPlanAsNotedIsLedByPostsToo() throws IOException {
    checkWard(noted("doan-ket-2023.expected.json"), 6 + 11);
  }

  private void checkWard(String plan, int items) {
    Answer draft = posted(ward, plan);
    List<JsonNode> activities =
        draft.body().get("content").get("activities").valueStream().toList();
    assertThat(activities)
        .extracting(activity -> activity.get("timing").get("kind").asString())
        .containsExactly(
            "CONTINUOUS", "CONTINUOUS", "CONTINUOUS", "CONTINUOUS", "CONTINUOUS", "MONTH");
    JsonNode december = activities.getLast().get("timing");
    assertThat(december.get("month").asInt()).isEqualTo(12);
    assertThat(december.get("year").asInt()).isEqualTo(2023);
    assertThat(activities)
        .extracting(activity -> activity.get("lead").get(0).get("post").asString())
        .containsOnly("Công chức Văn phòng – Thống kê");
    String id = draft.text("id");
    door.issue(id, ward, Map.of("date", "2023-03-10"));
    assertThat(door.completed(id, ward).body().get("assigned").asInt()).isEqualTo(1);
    JsonNode own = door.get(head(ward), "/api/assignments?plan=" + id).items().getFirst();
    assertThat(own.get("unit").asString()).isEqualTo(ward);
    assertThat(own.get("items").valueStream())
        .hasSize(items)
        .allMatch(item -> item.get("carrier").asString().equals("LEAD"));
  }
}
