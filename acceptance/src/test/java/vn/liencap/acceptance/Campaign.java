package vn.liencap.acceptance;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
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

/**
 * One plan in a programme of its own, from its draft to the wards' last entries or its amendment.
 */
final class Campaign {
  private static final int ITEMS = 2;
  private static final int ENTRIES = 6;
  private static final Duration WORK_WITHIN = Duration.ofMinutes(4);

  private final Realm realm;
  private final String programme;
  private final Insistence insistence;
  private final List<WardWork> work;
  private final PlanText text;
  private final PlanOffice office;
  private String plan = "";
  private int items = ITEMS;

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
    this.text = new PlanText(programme);
    this.office = new PlanOffice(realm.ministry(), insistence);
    var random = new Random(seed);
    this.work =
        realm.wards().stream().map(ward -> new WardWork(ward, ITEMS, ENTRIES, random)).toList();
  }

  /** Opens the programme, drafts the plan and signs it. */
  void draft() {
    office.open(programme, text.year());
    plan = office.draft(programme, text.of(items, List.of()));
    office.advance(plan, "sign", "SIGNED");
  }

  /** Issues the plan. */
  void issue() {
    office.advance(plan, "issue", "ISSUED");
  }

  /** Amends the plan: every unit gets one more activity. */
  void amend() {
    office.amend(plan, text, items + 1);
    items++;
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
          return found.size() == items;
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

  /** How many items the plan has by now. */
  int items() {
    return items;
  }

  /** The version of the plan. */
  int version() {
    return 1 + items - ITEMS;
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
    return IntStream.range(0, items)
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
