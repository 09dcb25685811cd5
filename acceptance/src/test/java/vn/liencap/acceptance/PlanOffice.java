package vn.liencap.acceptance;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.PortalSession.Answer;

/** Who writes, signs and issues; whoever got no answer looks first how far things have come. */
final class PlanOffice {
  private static final String PLANS = "/api/plans/";

  private final PortalSession office;
  private final Insistence insistence;

  PlanOffice(PortalSession office, Insistence insistence) {
    this.office = office;
    this.insistence = insistence;
  }

  /** Opens a programme for the year of its plan. */
  void open(String programme, int year) {
    Map<String, Object> wanted =
        Map.of(
            "id",
            programme,
            "name",
            "Thử " + programme,
            "year",
            year,
            "figuresCross",
            "WHEN_ENTERED");
    Answer opened = insistence.ask(() -> office.post("/api/programmes", wanted));
    if (opened.status() != 409) { // there already: the first answer was lost
      opened.expect(201);
    }
  }

  /**
   * Drafts a plan.
   *
   * @param key makes the draft the same however often it is asked for
   * @return its id
   */
  String draft(String key, Map<String, Object> text) {
    Answer drafted = insistence.ask(() -> office.create("/api/plans", key, text)).expect(201);
    return drafted.json().get("id").asString();
  }

  /** Takes a step; one whose first answer was lost is found done. */
  void advance(String plan, String step, String status) {
    Answer now = look(plan);
    while (!now.json().get("status").asString().equals(status)) {
      String etag = now.etag();
      insistence.ask(() -> office.post(PLANS + plan + "/" + step, etag, Map.of()));
      now = look(plan);
    }
  }

  /** Amends a plan by a decision, after which it has so many items. */
  void amend(String plan, PlanText text, int items) {
    Map<String, String> reason = Map.of("reason", "Bổ sung hoạt động theo chỉ đạo");
    Answer started = insistence.ask(() -> office.post(PLANS + plan + "/amend", reason));
    String amendment = started.expect(201).json().get("id").asString();
    write(amendment, text, items);
    advance(amendment, "sign", "SIGNED");
    advance(amendment, "issue", "ISSUED");
  }

  private void write(String amendment, PlanText text, int items) {
    Answer now = look(amendment);
    while (itemsOf(now).size() != items) {
      String etag = now.etag();
      Map<String, Object> wanted = text.of(items, itemsOf(now));
      Answer written = insistence.ask(() -> office.put(PLANS + amendment, etag, wanted));
      if (written.status() != 412) { // written already: the first answer was lost
        written.expect(200);
      }
      now = look(amendment);
    }
  }

  private static List<String> itemsOf(Answer plan) {
    JsonNode activities = plan.json().get("content").get("activities");
    return activities.valueStream().map(item -> item.get("id").asString()).toList();
  }

  private Answer look(String plan) {
    return insistence.ask(() -> office.get(PLANS + plan)).expect(200);
  }
}
