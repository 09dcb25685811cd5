package vn.liencap.acceptance;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.PortalSession.Answer;
import vn.liencap.acceptance.processes.Waiting;

/** One plan in a programme of its own, from its draft to the wards' last entries. */
final class Campaign {
  static final int ITEMS = 2;
  private static final int ENTRIES = 6;
  private static final Duration WORK_WITHIN = Duration.ofMinutes(4);

  /** Departments are reminded three days before the day, that is at once. */
  private static final int DUE_IN_DAYS = 3;

  private final Realm realm;
  private final String programme;
  private final Insistence insistence;
  private final List<WardWork> work;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private String plan = "";

  /**
   * Draws what will be entered; the same seed, the same work.
   *
   * @param programme an id that no other campaign has
   */
  Campaign(Realm realm, String programme, long seed) {
    this(realm, programme, seed, Insistence.untilAcknowledged());
  }

  Campaign(Realm realm, String programme, long seed, Insistence insistence) {
    this.realm = realm;
    this.programme = programme;
    this.insistence = insistence;
    var random = new Random(seed);
    this.work =
        realm.wards().stream().map(ward -> new WardWork(ward, ITEMS, ENTRIES, random)).toList();
  }

  /** Opens the programme, drafts the plan and signs it. */
  void draft() {
    PortalSession ministry = realm.ministry();
    Answer opened =
        insistence.ask(
            () ->
                ministry.post(
                    "/api/programmes",
                    Map.of(
                        "id",
                        programme,
                        "name",
                        "Thử " + programme,
                        "year",
                        today.getYear(),
                        "figuresCross",
                        "WHEN_ENTERED")));
    if (opened.status() != 409) { // there already: the first answer was lost
      opened.expect(201);
    }
    Answer drafted = insistence.ask(() -> ministry.post("/api/plans", draftOf()));
    plan = drafted.expect(201).json().get("id").asString();
    advance("sign", "SIGNED");
  }

  /** Issues the plan. */
  void issue() {
    advance("issue", "ISSUED");
  }

  /** A step whose first answer was lost is found done when asked again. */
  private void advance(String step, String status) {
    Answer now = insistence.ask(() -> realm.ministry().get("/api/plans/" + plan)).expect(200);
    while (!now.json().get("status").asString().equals(status)) {
      String etag = now.etag();
      insistence.ask(
          () -> realm.ministry().post("/api/plans/" + plan + "/" + step, etag, Map.of()));
      now = insistence.ask(() -> realm.ministry().get("/api/plans/" + plan)).expect(200);
    }
  }

  private Map<String, Object> draftOf() {
    List<Map<String, Object>> activities = new ArrayList<>();
    for (int i = 1; i <= ITEMS; i++) {
      activities.add(
          Map.of(
              "title",
              "Hoạt động " + i,
              "carrier",
              "EACH",
              "timing",
              Map.of("kind", "YEAR", "year", today.getYear()),
              "outputs",
              List.of(Map.of("text", "buổi", "kind", "session", "quantity", 1))));
    }
    Map<String, Object> everybody =
        Map.of(
            "wholeSubtree",
            true,
            "mode",
            "EXECUTE",
            "dueByLevel",
            Map.of("DEPARTMENT", today.plusDays(DUE_IN_DAYS).toString()));
    return Map.of(
        "title",
        "Kế hoạch " + programme,
        "programme",
        programme,
        "year",
        today.getYear(),
        "activities",
        activities,
        "addressing",
        List.of(everybody));
  }

  /** Enters everything, all wards at once; returns when all of it is acknowledged. */
  void enter(long seed) {
    try (var wards = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<Void>> entering =
          work.stream()
              .map(its -> CompletableFuture.runAsync(() -> enter(its, seed), wards))
              .toList();
      entering.forEach(CompletableFuture::join);
    }
  }

  private void enter(WardWork its, long seed) {
    its.carryOut(activitiesOf(its), insistence, new Random(seed + its.unit().hashCode()));
  }

  /** Waits until the ward has its activities; gives their ids in the order of the items. */
  private List<String> activitiesOf(WardWork its) {
    String path = "/api/activities?unit=" + its.unit() + "&plan=" + plan;
    List<String> found = new ArrayList<>();
    Waiting.until(
        WORK_WITHIN,
        () -> {
          Answer answer = insistence.ask(() -> its.officer().get(path)).expect(200);
          found.clear();
          found.addAll(idsInOrder(answer.json().get("items")));
          return found.size() == ITEMS;
        },
        () -> its.unit() + " has " + found + " of " + plan);
    return found;
  }

  private static List<String> idsInOrder(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false)
        .sorted(Comparator.comparing(item -> item.get("title").asString()))
        .map(item -> item.get("id").asString())
        .toList();
  }

  /** Waits until every ward has its activities. */
  void awaitWork() {
    work.forEach(this::activitiesOf);
  }

  String plan() {
    return plan;
  }

  String programme() {
    return programme;
  }

  Realm realm() {
    return realm;
  }

  /** How often a client had to ask again. */
  int repeated() {
    return insistence.repeated();
  }

  /** What a unit's activities must look like, in the order of the items. */
  List<WardWork.State> statesOf(String unit) {
    Map<String, WardWork> byUnit = work.stream().collect(toMap(WardWork::unit, its -> its));
    return IntStream.range(0, ITEMS)
        .mapToObj(
            item -> {
              WardWork its = byUnit.get(unit);
              return its == null ? WardWork.State.UNTOUCHED : its.state(item);
            })
        .toList();
  }

  /** What was acknowledged, by ward. */
  List<WardWork> work() {
    return work;
  }
}
