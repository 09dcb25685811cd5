package vn.liencap.acceptance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A plan of items that every unit of the country carries out, from its draft to the last activity.
 */
public final class WideCascade {
  /** The programme that it counts for. */
  public static final String PROGRAMME = "do-luong";

  private final PortalSession ministry;
  private final int items;
  private String plan = "";

  /**
   * Makes ready a plan.
   *
   * @param ministry a person of the ministry who drafts, signs and issues
   * @param items how many items every unit carries
   */
  public WideCascade(PortalSession ministry, int items) {
    this.ministry = ministry;
    this.items = items;
  }

  /**
   * Drafts, signs and issues the plan; returns as soon as the portal has said that it is issued.
   */
  public void issue() {
    int year = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    ministry
        .post(
            "/api/programmes",
            Map.of(
                "id", PROGRAMME, "name", "Đo lường", "year", year, "figuresCross", "WHEN_ENTERED"))
        .expect(201);
    var created = ministry.post("/api/plans", draft(year)).expect(201);
    plan = created.json().get("id").asString();
    var signed = ministry.post("/api/plans/" + plan + "/sign", created.etag(), Map.of());
    signed.expect(200);
    ministry.post("/api/plans/" + plan + "/issue", signed.etag(), Map.of()).expect(202);
  }

  private Map<String, Object> draft(int year) {
    List<Map<String, Object>> activities = new ArrayList<>();
    for (int i = 1; i <= items; i++) {
      activities.add(
          Map.of(
              "title",
              "Hoạt động số " + i,
              "carrier",
              "EACH",
              "timing",
              Map.of("kind", "QUARTER", "quarter", i % 4 + 1, "year", year),
              "outputs",
              List.of(Map.of("text", "buổi", "kind", "session", "quantity", 1))));
    }
    return Map.of(
        "title", "Kế hoạch đo lường",
        "programme", PROGRAMME,
        "year", year,
        "activities", activities,
        "addressing", List.of(Map.of("wholeSubtree", true, "mode", "EXECUTE")));
  }

  /** How far the cascade has come: units expected and assigned. */
  public JsonNode progress() {
    return ministry.get("/api/plans/" + plan + "/cascade").expect(200).json();
  }

  /** How many activities the ministry's total counts, and how many units. */
  public JsonNode total() {
    var answer = ministry.get("/api/rollups/" + PROGRAMME + "/bnv");
    return answer.status() == 404 ? answer.json() : answer.expect(200).json().get("totals");
  }

  /** The activities in the ministry's total; zero before the first has arrived. */
  public long activitiesCounted() {
    JsonNode total = total();
    return total.isNull() || total.get("activities") == null
        ? 0
        : total.get("activities").get("total").asLong();
  }

  /**
   * Waits until the ministry counts so many activities.
   *
   * @throws IllegalStateException when it does not within the time
   */
  public void awaitActivities(long expected, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (activitiesCounted() != expected) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "%d of %d activities after %s".formatted(activitiesCounted(), expected, atMost));
      }
      pause();
    }
  }

  /** The plan, once it is issued. */
  public String plan() {
    return plan;
  }

  /** The first of its items. */
  public String firstItem() {
    return matrix().get("rows").get(0).get("item").asString();
  }

  private JsonNode matrix() {
    return ministry.get("/api/plans/" + plan + "/traceability").expect(200).json();
  }

  /**
   * Waits until the matrix shows every unit that the plan is assigned to.
   *
   * @return how many these are
   * @throws IllegalStateException when it does not within the time
   */
  public long awaitTraced(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (System.nanoTime() < end) {
      JsonNode progress = progress();
      long expected = progress.get("expected").asLong();
      if (progress.get("complete").asBoolean() && traced() == expected) {
        return expected;
      }
      pause();
    }
    throw new IllegalStateException("The matrix shows " + traced() + " units after " + atMost);
  }

  private long traced() {
    return matrix().get("rows").get(0).get("units").asLong();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
