package vn.liencap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.Door.clerk;
import static vn.liencap.plan.Door.head;
import static vn.liencap.plan.Door.officer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.plan.Door.Answer;

/** What nobody should write into a plan, and what they are told. */
@WithPlanService
class WrongPlansIT {
  @Autowired private Door door;

  @BeforeEach
  void loadATree() {
    door.load(
        "2025-07-01", "PROVINCE,12,Tỉnh Lai Châu,,", "COMMUNE,03388,Phường Đoàn Kết,PROVINCE,12");
  }

  @Test
  void aPlanOfMoreThanFiveHundredActivitiesIsRefused() {
    Object activities = Collections.nCopies(501, Map.of("title", "Họp báo"));
    Answer refused = post(Map.of("title", "Kế hoạch", "activities", activities)).is(422);
    assertThat(messageAt("activities", refused)).isEqualTo("Có 501 mục; tối đa 500 mục.");
    Object most = Collections.nCopies(500, Map.of("title", "Họp báo"));
    post(Map.of("title", "Kế hoạch", "activities", most)).is(201);
  }

  @Test
  void aPlanOfMoreThanNineHundredKilobytesIsRefused() {
    Object objectives = Collections.nCopies(24, "ế".repeat(13_000)); // three bytes each
    Answer refused = post(Map.of("title", "Kế hoạch", "objectives", objectives)).is(422);
    assertThat(messageAt("content", refused)).contains("tối đa 900 KB");
  }

  @Test
  void everyTextAndEveryListHasItsLimit() {
    String longText = "x".repeat(501);
    Object many = Collections.nCopies(501, "Sở Nội vụ");
    Answer refused =
        post(Map.of(
                "title",
                "x".repeat(1_001),
                "type",
                longText,
                "objectives",
                List.of("x".repeat(20_001)),
                "signer",
                Map.of("name", longText),
                "recipients",
                many,
                "activities",
                List.of(
                    Map.of(
                        "title",
                        "Họp báo",
                        "coordinating",
                        many,
                        "outputs",
                        many,
                        "funding",
                        List.of(longText),
                        "budget",
                        Long.MAX_VALUE,
                        "timing",
                        Map.of("kind", "YEAR", "year", 99_999)))))
            .is(422);
    assertThat(refused.body().get("errors").valueStream())
        .extracting(error -> error.get("field").asString())
        .contains(
            "title",
            "type",
            "objectives[0]",
            "signer.name",
            "recipients",
            "activities[0].coordinating",
            "activities[0].outputs",
            "activities[0].funding[0]",
            "activities[0].budget",
            "activities[0].timing");
  }

  @Test
  void unknownUnitsAndImpossibleDaysAreToldAtTheirField() {
    Object rule = Map.of("units", List.of("ukhongco"), "dueByLevel", Map.of("$xã", "2026-03-29"));
    Object activity = Map.of("title", "Họp báo", "lead", List.of(Map.of("unit", "ukhongco")));
    Answer refused =
        post(Map.of(
                "title", "Kế hoạch", "activities", List.of(activity), "addressing", List.of(rule)))
            .is(422);
    assertThat(messageAt("addressing[0].units", refused)).contains("cấp dưới");
    assertThat(messageAt("addressing[0].dueByLevel", refused)).contains("theo cấp");
    assertThat(messageAt("activities[0].lead[0]", refused)).contains("Không có đơn vị này");
    Answer wrongDay =
        post("{\"title\":\"a\",\"addressing\":[{\"dueByLevel\":{\"COMMUNE\":\"2026-02-30\"}}]}")
            .is(400);
    assertThat(messageAt("addressing[0].dueByLevel.COMMUNE", wrongDay))
        .startsWith("Ngày chưa đúng");
    post("{\"title\":\"a\",\"addressing\":[{\"dueByLevel\":{\"COMMUNE\":null}}],\"parents\":[{}]}")
        .is(422);
    Answer wrongType = post("{\"title\":\"a\",\"activities\":[{\"budget\":\"nhiều\"}]}").is(400);
    assertThat(messageAt("activities[0].budget", wrongType)).contains("số nguyên");
    Answer hidden = post("{\"activities\":[{\"title\":\"a\\u0000b\"}]}").is(422);
    assertThat(messageAt("activities[0].title", hidden)).contains("ký tự điều khiển");
  }

  @Test
  void markupIsTextLikeAnyOther() {
    String markup = "<script>alert('Họp báo')</script> & \"nháy\"";
    Answer plan = post(Map.of("title", markup)).is(201);
    assertThat(plan.body().at("/content/title").asString()).isEqualTo(markup);
  }

  @Test
  void aPlanIssuedTwiceIsToldSoAndStaysAsItIs() {
    Answer draft =
        post(Map.of("title", "Kế hoạch", "addressing", Map.of("wholeSubtree", true))).is(201);
    String path = "/api/plans/" + draft.text("id");
    Answer signed = door.post(head("bnv"), path + "/sign", draft.etag(), Map.of()).is(200);
    Answer issued = door.post(clerk("bnv"), path + "/issue", signed.etag(), Map.of()).is(202);
    Answer complete = door.completed(draft.text("id"), "bnv");
    door.post(clerk("bnv"), path + "/issue", signed.etag(), Map.of()).is(412);
    Answer again = door.post(clerk("bnv"), path + "/issue", issued.etag(), Map.of()).is(409);
    assertThat(again.text("code")).isEqualTo("issued");
    assertThat(again.text("detail")).contains("đã ban hành, số " + issued.text("number"));
    Answer after = door.get(clerk("bnv"), path).is(200);
    assertThat(after.etag()).isEqualTo(issued.etag());
    assertThat(after.body()).isEqualTo(issued.body());
    for (String figure : List.of("expected", "assigned", "startedAt")) {
      assertThat(door.completed(draft.text("id"), "bnv").body().get(figure))
          .as(figure)
          .isEqualTo(complete.body().get(figure));
    }
  }

  private Answer post(Map<String, ?> plan) {
    var written = new java.util.HashMap<String, Object>(plan);
    written.put("programme", "cchc");
    written.put("year", 2026);
    return door.post(officer("bnv"), "/api/plans", null, written);
  }

  private Answer post(String body) {
    return door.post(officer("bnv"), "/api/plans", null, body);
  }

  private static String messageAt(String field, Answer refused) {
    return refused
        .body()
        .get("errors")
        .valueStream()
        .filter(error -> error.get("field").asString().equals(field))
        .map(error -> error.get("message").asString())
        .findFirst()
        .orElseGet(() -> "Nothing at " + field + ": " + refused.body());
  }
}
