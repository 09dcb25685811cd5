package vn.liencap.acceptance.rights;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Role;

/**
 * All that the table's requests are about: the same things twice, of a unit and of an ended one.
 */
final class Stage {
  private static final String FIRST = "Hoạt động thứ nhất";
  private static final String SECOND = "Hoạt động thứ hai";
  private static final String THIRD = "Hoạt động thứ ba";
  private static final String FOURTH = "Hoạt động thứ tư";

  private final EmptySystem system;
  private final Calls calls;
  private final Cast cast;
  private final Places places;
  private final PlanMaking plans;
  private final ReportMaking reports;
  private volatile boolean hasEnded;
  private final LetterMaking letters;
  private final Map<String, Things> sets = new ConcurrentHashMap<>();

  Stage(EmptySystem system, Calls calls, Cast cast, Places places) {
    this.system = system;
    this.calls = calls;
    this.cast = cast;
    this.places = places;
    this.plans = new PlanMaking(system, calls, cast);
    this.reports = new ReportMaking(system, calls, cast);
    this.letters = new LetterMaking(system, calls, cast, plans);
  }

  /** Makes a set of things for each of these walks, then lets the second district end. */
  void set(String... walks) {
    places.settle();
    plans.foundProgramme(places.province());
    letters.late(places.asking(Relation.ADDRESSED), places.province());
    Stream.of(walks).parallel().forEach(this::prepare);
    places.end();
    hasEnded = true;
    Stream.of(walks).forEach(this::awaitPassedOn);
  }

  /** What the second district was doing is its successor's some seconds later. */
  private void awaitPassedOn(String walk) {
    Things former = of(walk, new Person.InUnit(Role.VIEWER, Relation.FORMER));
    for (String name : List.of("assignment", "duty-drafted", "duty-fulfilled", "duty-waived")) {
      awaitPassedOn(Service.PLAN, former.filledIn("/api/assignments/<" + name + ">"));
    }
    for (String name : List.of("activity", "activity-completed")) {
      awaitPassedOn(Service.ACTIVITY, former.filledIn("/api/activities/<" + name + ">"));
    }
    former.remake(List.of("fresh-draft", "fresh-signed"));
  }

  private void awaitPassedOn(Service service, String path) {
    URI url = system.at(service).resolve(path);
    String reader = cast.token(places.asking(Relation.FORMER), Role.VIEWER);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                calls
                    .send(Ask.get(url, reader))
                    .done()
                    .json()
                    .get("status")
                    .asString()
                    .equals("PASSED_ON"));
  }

  /** The things that are asked for in a walk by somebody to whom they stand so. */
  Things of(String walk, Person person) {
    boolean former =
        person instanceof Person.InUnit(Role _, Relation relation) && relation == Relation.FORMER;
    Things things = sets.get(walk + former);
    if (things == null) {
      throw new IllegalArgumentException("No things were made for " + walk);
    }
    return things;
  }

  private void prepare(String walk) {
    List<String> owners = List.of(places.district(), places.ended());
    String province = places.province();
    var carried = Map.of("activities", activities(), "responsibilities", finance());
    String executed = plans.forUnits(province, "EXECUTE", owners, carried);
    Map<String, String> asked = new TreeMap<>();
    for (String name : List.of("assignment", "duty-drafted", "duty-fulfilled", "duty-waived")) {
      asked.put(name, plans.forUnits(province, "IMPLEMENT", owners, Map.of()));
    }
    for (String owner : owners) {
      sets.put(walk + owner.equals(places.ended()), things(walk, owner, executed, asked));
    }
  }

  /** Four of the district, with another unit's help, and the same of the one that ends. */
  private List<Map<String, Object>> activities() {
    return Stream.of(places.district(), places.ended())
        .flatMap(
            owner -> Stream.of(FIRST, SECOND, THIRD, FOURTH).map(title -> activity(title, owner)))
        .toList();
  }

  /** Who settles the money of a plan: a unit elsewhere that is named for nothing else. */
  private List<Map<String, Object>> finance() {
    var settling = Map.of("text", "Thẩm định, quyết toán kinh phí thực hiện kế hoạch.");
    var party = Map.of("text", "Cơ quan tài chính", "unit", places.asking(Relation.FINANCE));
    return List.of(
        Map.of(
            "unit", "Cơ quan tài chính", "parties", List.of(party), "duties", List.of(settling)));
  }

  private Map<String, Object> activity(String title, String lead) {
    var helper = Map.of("text", "Đơn vị phối hợp", "unit", places.asking(Relation.COORDINATING));
    return Map.of(
        "title",
        title,
        "carrier",
        "LEAD",
        "lead",
        List.of(Map.of("text", "Đơn vị chủ trì", "unit", lead)),
        "coordinating",
        List.of(helper),
        "timing",
        Map.of("kind", "YEAR", "year", PlanMaking.year()));
  }

  private Things things(String walk, String owner, String executed, Map<String, String> asked) {
    var things = new Things();
    String drafter = owner.equals(places.district()) ? places.asking(Relation.DRAFTING) : owner;
    things.put("unit", owner);
    things.put("province", places.province());
    things.put("ended", places.ended());
    things.put("ended-on", PlanMaking.today().minusDays(1).toString());
    things.put("successor", places.asking(Relation.FORMER));
    things.put("via", places.asking(Relation.VIA));
    things.put("programme", PlanMaking.PROGRAMME);
    things.put("year", Integer.toString(PlanMaking.year()));
    things.put("today", PlanMaking.today().toString());
    things.put(
        "csv",
        "level,code,full_name,parent_level,parent_code\nPROVINCE,%s-1,Tỉnh Quyền Một,,\n"
            .formatted(Places.RUN));
    things.put("draft", plans.draft(owner, drafter, Map.of()));
    things.put("issued", plans.issued(plans.draft(owner, drafter, below()), owner));
    things.putFresh("fresh-draft", () -> plans.draft(present(owner), present(drafter), Map.of()));
    things.putFresh(
        "fresh-signed",
        () -> plans.signed(plans.draft(present(owner), present(drafter), below()), present(owner)));
    things.putFresh(
        "fresh-issued",
        () -> plans.issued(plans.draft(present(owner), present(drafter), below()), present(owner)));
    things.put("above", above(owner, drafter));
    asked.forEach((name, plan) -> things.put(name, plan + "~" + owner));
    things.put("executed", executed);
    things.put("activity", activity(owner, executed, FIRST));
    things.put("activity-completed", activity(owner, executed, SECOND));
    things.put("activity-cancelled", activity(owner, executed, THIRD));
    things.put("activity-settled", completed(owner, activity(owner, executed, FOURTH)));
    things.put("later", PlanMaking.today().plusYears(1).toString());
    things.put("notification", notification(owner));
    things.put("account", account(walk, owner));
    putReports(walk, owner, things);
    putLetters(owner, things);
    return things;
  }

  /** What a unit that has ended would draft, its successor does. */
  private String present(String unit) {
    return hasEnded && unit.equals(places.ended()) ? places.asking(Relation.FORMER) : unit;
  }

  /** To the one unit that is late; the district that ends has none below, its province writes. */
  private void putLetters(String owner, Things things) {
    String issuer = owner.equals(places.ended()) ? places.province() : owner;
    things.put("late-unit", places.asking(Relation.ADDRESSED));
    things.put("letter", letters.draft(issuer));
    things.put("letter-sent", letters.dispatched(issuer));
    things.putFresh("fresh-letter", () -> letters.draft(issuer));
    things.putFresh("fresh-letter-signed", () -> letters.signed(issuer));
  }

  /** Reports asked for by the province in one request each, and requests by the unit itself. */
  private void putReports(String walk, String owner, Things things) {
    LocalDate first = PlanMaking.today().withDayOfMonth(1);
    things.put("first", first.toString());
    things.put("fourteenth", first.withDayOfMonth(14).toString());
    things.put("soon", PlanMaking.today().plusDays(40).toString());
    things.put("report", report(walk, owner, "report"));
    things.put("report-submit", reports.written(report(walk, owner, "report-submit"), owner));
    for (String name : List.of("report-sent", "report-accept", "report-return")) {
      things.put(name, reports.submitted(report(walk, owner, name), owner));
    }
    things.put(
        "report-reopen",
        reports.accepted(
            reports.submitted(report(walk, owner, "report-reopen"), owner), places.province()));
    String below = places.asking(Relation.ADDRESSED);
    // Only who has units below may ask; the district that ends has none.
    String asker = owner.equals(places.ended()) ? places.province() : owner;
    things.put(
        "template",
        reports.template(request(walk, owner, "draft"), asker, List.of(below), "COMMUNE"));
    things.put(
        "template-published",
        reports.published(request(walk, owner, "asked"), asker, List.of(below), "COMMUNE"));
  }

  private String report(String walk, String owner, String name) {
    String asked = request(walk, owner, name);
    return reports.opened(
        reports.published(asked, places.province(), List.of(owner), "DISTRICT"), owner);
  }

  private String request(String walk, String owner, String name) {
    String whose = owner.equals(places.ended()) ? "-ended-" : "-";
    return Places.RUN + "-" + walk + whose + name;
  }

  private Map<String, Object> below() {
    var recipient = Map.of("text", "Nơi nhận", "unit", places.asking(Relation.RECIPIENT));
    return Map.of(
        "addressing",
        List.of(Map.of("levels", List.of("COMMUNE"), "mode", "IMPLEMENT")),
        "recipients",
        List.of(recipient),
        "responsibilities",
        finance());
  }

  /** A plan of the province that the unit and its drafting department may read. */
  private String above(String owner, String drafter) {
    var named = Map.of("text", "Nơi nhận", "unit", drafter);
    var rule = Map.of("units", List.of(owner), "mode", "IMPLEMENT");
    var more = Map.of("addressing", List.of(rule), "recipients", List.of(named));
    return plans.issued(plans.draft(places.province(), places.province(), more), places.province());
  }

  private String activity(String owner, String plan, String title) {
    return first(
        Service.ACTIVITY,
        "/api/activities?unit=" + owner + "&plan=" + plan,
        cast.token(owner, Role.VIEWER),
        item -> item.get("title").asString().equals(title));
  }

  /** Work that is over, so that it can be settled. */
  private String completed(String owner, String activity) {
    URI url = system.at(Service.ACTIVITY).resolve("/api/activities/" + activity + "/complete");
    var done = Map.of("date", PlanMaking.today().toString(), "text", "Đã xong.", "spent", 500_000);
    calls.send(Ask.json("POST", url, cast.token(owner, Role.OFFICER), done)).done();
    return activity;
  }

  private String notification(String owner) {
    return first(
        Service.NOTIFICATION, "/api/notifications", cast.token(owner, Role.VIEWER), _ -> true);
  }

  private String first(Service service, String path, String token, Predicate<JsonNode> wanted) {
    URI url = system.at(service).resolve(path);
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                calls
                    .send(Ask.get(url, token))
                    .done()
                    .json()
                    .get("items")
                    .valueStream()
                    .filter(wanted)
                    .map(item -> item.get("id").asString())
                    .findFirst()
                    .orElse(""),
            id -> !id.isEmpty());
  }

  private String account(String walk, String owner) {
    var place = Map.of("unit", owner, "roles", List.of("VIEWER"));
    var account =
        Map.of(
            "username",
            walk + "." + owner.toLowerCase(Locale.ROOT),
            "name",
            "Người được quản lý",
            "memberships",
            List.of(place));
    URI url = system.at(Service.PORTAL).resolve("/api/accounts");
    String root = cast.token(Places.ROOT, Role.ADMIN);
    return calls.send(Ask.json("POST", url, root, account)).done().json().get("id").asString();
  }
}
