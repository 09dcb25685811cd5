package vn.liencap.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.plan.Door.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.liencap.plan.Door.Answer;

/** What is asked again, or by several at the same moment. */
@WithPlanService
class AgainIT {
  private static final int AT_ONCE = 6;

  @Autowired private Door door;

  @BeforeEach
  void loadATree() {
    door.load("2025-07-01", "PROVINCE,12,Tỉnh Lai Châu,,");
  }

  @Test
  void aDraftAskedForTwiceUnderOneKeyIsOneDraft() {
    Map<String, ?> wanted = Map.of("title", "Kế hoạch gửi hai lần", "year", 2026);
    String first = drafted("khoa-1", wanted);
    assertThat(drafted("khoa-1", wanted)).isEqualTo(first);
    assertThat(drafted("khoa-2", wanted)).isNotEqualTo(first);
    assertThat(drafted("khoa-1", Map.of("title", "Kế hoạch khác", "year", 2026)))
        .isNotEqualTo(first);
    String another =
        door.postOnce(
                officer(door.unit("PROVINCE", "12", "2026-01-01")), "/api/plans", "khoa-1", wanted)
            .is(201)
            .text("id");
    assertThat(another).isNotEqualTo(first);
    door.postOnce(officer("bnv"), "/api/plans", "k".repeat(201), wanted).is(400);
  }

  private String drafted(String key, Map<String, ?> wanted) {
    return door.postOnce(officer("bnv"), "/api/plans", key, wanted).is(201).text("id");
  }

  @Test
  void aDocumentSentTwiceUnderOneKeyIsOneDraft() {
    byte[] file =
        """
        KẾ HOẠCH
        Tuyên truyền cải cách hành chính năm 2026

        I. MỤC TIÊU
        1. Nâng cao nhận thức của người dân.

        II. NỘI DUNG
        1. Tuyên truyền về dịch vụ công trực tuyến.
        """
            .getBytes(UTF_8);
    String first = imported(file);
    String version = door.get(officer("bnv"), "/api/plans/" + first).is(200).etag();
    door.put(
            officer("bnv"),
            "/api/plans/" + first,
            version,
            Map.of("title", "Tiêu đề đã sửa", "year", 2026))
        .is(200);
    assertThat(imported(file)).isEqualTo(first);
    assertThat(
            door.get(officer("bnv"), "/api/plans/" + first).body().at("/content/title").asString())
        .isEqualTo("Tiêu đề đã sửa");
  }

  private String imported(byte[] file) {
    return door.uploadOnce(officer("bnv"), "/api/plans/import", "tep-1", file).is(201).text("id");
  }

  @Test
  void plansIssuedAtTheSameMomentTakeDifferentNumbers() throws Exception {
    List<Callable<Answer>> issues = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      String plan = drafted("cung-luc-" + i, Map.of("title", "Kế hoạch " + i, "year", 2026));
      issues.add(() -> door.issue(plan, "bnv", Map.of("symbol", "KH-CUNGLUC")));
    }
    List<String> numbers = new ArrayList<>();
    try (ExecutorService clerks = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Future<Answer> issued : clerks.invokeAll(issues)) {
        numbers.add(issued.get().text("number"));
      }
    }
    assertThat(numbers)
        .containsExactlyInAnyOrder(
            "1/KH-CUNGLUC",
            "2/KH-CUNGLUC",
            "3/KH-CUNGLUC",
            "4/KH-CUNGLUC",
            "5/KH-CUNGLUC",
            "6/KH-CUNGLUC");
  }
}
