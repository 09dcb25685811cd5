package vn.liencap.plan.documents.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.contracts.Role;
import vn.liencap.plan.Door;
import vn.liencap.plan.WithPlanService;
import vn.liencap.plan.documents.Fixtures;

@WithPlanService
class ReviewingIT {
  @Autowired private Door door;
  @Autowired private MongoTemplate mongo;
  private String department = "";
  private String finance = "";
  private String commune = "";
  private Door.Person officer = Door.officer("");

  @BeforeEach
  void loadTheUnitsOfTheDocuments() {
    door.load(
        "2021-01-01",
        "PROVINCE,92,Tỉnh Bình Minh,,",
        "DEPARTMENT,92.SNV,Sở Nội vụ tỉnh Bình Minh,PROVINCE,92",
        "DEPARTMENT,92.STC,Sở Tài chính tỉnh Bình Minh,PROVINCE,92",
        "COMMUNE,92001,Xã Thanh Bình,PROVINCE,92");
    department = door.unit("DEPARTMENT", "92.SNV", "2024-02-05");
    finance = door.unit("DEPARTMENT", "92.STC", "2024-02-05");
    commune = door.unit("COMMUNE", "92001", "2024-02-05");
    officer = Door.officer(department);
  }

  private String imported(String file) {
    return door.upload(officer, "/api/plans/import?programme=cchc", Fixtures.bytes(file))
        .is(201)
        .text("id");
  }

  private JsonNode review(String plan) {
    return door.get(officer, "/api/plans/" + plan + "/reading").is(200).body();
  }

  private static JsonNode mark(JsonNode review, String key) {
    return review
        .get("marks")
        .valueStream()
        .filter(mark -> mark.get("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private void edited(String plan, java.util.function.Consumer<ObjectNode> change) {
    Door.Answer now = door.get(officer, "/api/plans/" + plan).is(200);
    ObjectNode content = (ObjectNode) now.body().get("content");
    content.set("programme", now.body().get("programme"));
    change.accept(content);
    door.put(officer, "/api/plans/" + plan, now.etag(), content).is(200);
  }

  @Test
  void everyElementOfTheDraftIsFoundAgainInTheSource() {
    String plan = imported("mau.docx");
    JsonNode content = door.get(officer, "/api/plans/" + plan).body().get("content");
    JsonNode review = review(plan);
    for (JsonNode activity : content.get("activities")) {
      JsonNode mark = mark(review, "activities/" + activity.get("id").asString());
      String there = line(review, mark.at("/at/line").asInt(), mark.at("/at/lastLine").asInt());
      assertThat(there).contains(activity.get("title").asString());
      assertThat(mark.get("corrected").asBoolean()).isFalse();
    }
    assertThat(line(review, mark(review, "title").at("/at/line").asInt(), 99))
        .contains(content.get("title").asString());
    assertThat(review.at("/source/lines").valueStream().filter(line -> line.has("cell")))
        .isNotEmpty();
  }

  private static String line(JsonNode review, int from, int to) {
    StringBuilder text = new StringBuilder();
    review
        .at("/source/lines")
        .valueStream()
        .filter(line -> line.get("line").asInt() >= from && line.get("line").asInt() <= to)
        .forEach(line -> text.append(line.get("text").asString()).append(' '));
    return text.toString();
  }

  @Test
  void whatIsCorrectedInTheDraftShowsAsCorrectedAndWhatIsRemovedIsGone() {
    String plan = imported("mau.docx");
    JsonNode content = door.get(officer, "/api/plans/" + plan).body().get("content");
    String first = content.at("/objectives/0/id").asString();
    String second = content.at("/objectives/1/id").asString();
    int sections = content.get("responsibilities").size();
    edited(
        plan,
        draft -> {
          ((ObjectNode) draft.at("/objectives/0")).put("text", "Điều khác hẳn");
          ((ArrayNode) draft.get("objectives")).remove(1);
          ((ArrayNode) draft.get("responsibilities")).remove(0);
        });
    JsonNode review = review(plan);
    assertThat(mark(review, "objectives/" + first).get("corrected").asBoolean()).isTrue();
    assertThat(review.get("marks").valueStream().map(mark -> mark.get("key").asString()))
        .doesNotContain("objectives/" + second)
        .doesNotContain("responsibilities/" + (sections - 1));
    // a section has no id: it is found again by its words, one place further up
    assertThat(mark(review, "responsibilities/0").get("noteAs").asString())
        .isEqualTo("responsibilities/1");
    assertThat(mark(review, "responsibilities/0").get("corrected").asBoolean()).isFalse();
  }

  @Test
  void whatSomebodyAcceptedStaysAcceptedHoweverOftenItIsSent() {
    String plan = imported("mau.docx");
    String noted = "/api/plans/" + plan + "/reading/noted";
    for (int times = 0; times < 2; times++) {
      door.post(
              officer,
              noted,
              null,
              Map.of("accepted", List.of("title", "no.such$key"), "closed", false))
          .is(200);
    }
    assertThat(mark(review(plan), "title").get("accepted").asBoolean()).isTrue();
    door.post(officer, noted, null, Map.of("closed", true)).is(200);
    assertThat(review(plan).get("closed").asBoolean()).isTrue();
    assertThat(mark(review(plan), "title").get("accepted").asBoolean()).isTrue();
  }

  @Test
  void aNameChosenOnceIsUnderstoodWhereverItStands() {
    String plan = imported("tinh-xuong-dong.txt");
    JsonNode name =
        review(plan)
            .get("names")
            .valueStream()
            .filter(each -> each.get("text").asString().equals("Sở Thông tin và Truyền thông"))
            .findFirst()
            .orElseThrow();
    assertThat(name.get("fields").size()).isPositive();
    String etag = door.get(officer, "/api/plans/" + plan).etag();
    door.post(
            officer,
            "/api/plans/" + plan + "/names",
            etag,
            Map.of("text", "Sở Thông tin và Truyền thông", "unit", finance))
        .is(200);
    assertThat(review(plan).get("names").valueStream().map(each -> each.get("text").asString()))
        .doesNotContain("Sở Thông tin và Truyền thông");
    String field = name.get("fields").get(0).asString();
    String pointer = "/content/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
    JsonNode party = door.get(officer, "/api/plans/" + plan).body().at(pointer);
    assertThat(party.get("unit").asString()).isEqualTo(finance);
    assertThat(party.get("text").asString()).isEqualTo("Sở Thông tin và Truyền thông");
  }

  @Test
  void onlyThoseWhoWriteTheDraftSeeItsSourceAndOnlyUntilItIsIssued() {
    String plan = imported("mau.docx");
    String reading = "/api/plans/" + plan + "/reading";
    door.get(Door.officer(commune), reading).is(404);
    door.post(
            Door.person(department, Role.VIEWER),
            reading + "/noted",
            null,
            Map.of("accepted", List.of("title"), "closed", false))
        .is(403);
    door.issue(plan, department, Map.of());
    door.get(officer, reading).is(404);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> mongo.exists(query(where("_id").is(plan)), "readings"), kept -> !kept);
  }
}
