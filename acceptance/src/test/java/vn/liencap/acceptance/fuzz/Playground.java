package vn.liencap.acceptance.fuzz;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/** A province of its own with a plan at work in it: what chance destroys here harms nobody. */
final class Playground {
  static final String ROOT = "bnv";

  /** Every run has units of its own. */
  private static final String RUN = Long.toString(System.currentTimeMillis() / 1_000, 36);

  private static final String PROGRAMME = "may-rui-" + RUN;
  private static final String CSV =
      """
      level,code,full_name,parent_level,parent_code
      PROVINCE,Z-%1$s-1,Tỉnh May Rủi,,
      COMMUNE,Z-%1$s-00001,Xã May Rủi Một,PROVINCE,Z-%1$s-1
      COMMUNE,Z-%1$s-00002,Xã May Rủi Hai,PROVINCE,Z-%1$s-1
      """
          .formatted(RUN);

  private final EmptySystem system;
  private final Calls calls;
  private final Map<String, List<String>> known = new TreeMap<>();
  private String province = "";
  private String commune = "";

  private Playground(EmptySystem system, Calls calls) {
    this.system = system;
    this.calls = calls;
  }

  static Playground laidOut(EmptySystem system, Calls calls) {
    var playground = new Playground(system, calls);
    playground.layOut();
    return playground;
  }

  private void layOut() {
    String root = token(ROOT, Role.ADMIN);
    var csv = Map.of("Content-Type", "text/csv; charset=utf-8");
    URI load = at("units/import");
    calls.send(new Ask("POST", load, root, csv, BodyPublishers.ofString(CSV))).done();
    province = unit(root, "level=PROVINCE&code=Z-" + RUN + "-1");
    commune = unit(root, "level=COMMUNE&code=Z-" + RUN + "-00001");
    String theirs = token(province, Role.values());
    var programme = Map.of("id", PROGRAMME, "name", "May rủi", "year", year());
    calls.send(Ask.json("POST", at("programmes"), theirs, programme)).done();
    String draft = drafted(theirs);
    String issued = issued(drafted(theirs), theirs);
    know(draft, issued);
  }

  private String drafted(String token) {
    var activity =
        Map.of(
            "title",
            "Hoạt động",
            "carrier",
            "EACH",
            "lead",
            List.of("UBND các xã, phường"),
            "timing",
            Map.of("kind", "YEAR", "year", year()));
    var toCommunes = Map.of("levels", List.of("COMMUNE"), "mode", "EXECUTE");
    var plan =
        Map.of(
            "title", "Kế hoạch may rủi",
            "programme", PROGRAMME,
            "year", year(),
            "activities", List.of(activity),
            "addressing", List.of(toCommunes));
    return calls
        .send(Ask.json("POST", at("plans"), token, plan))
        .done()
        .json()
        .get("id")
        .asString();
  }

  private String issued(String plan, String token) {
    for (String deed : List.of("sign", "issue")) {
      String etag = calls.send(Ask.get(at("plans/" + plan), token)).done().etag();
      Ask ask = Ask.json("POST", at("plans/" + plan + "/" + deed), token, Map.of());
      calls.send(ask.seen(etag)).done();
    }
    return plan;
  }

  private void know(String draft, String issued) {
    List<String> units = List.of(province, commune, "bnv");
    String assignment = issued + "~" + commune;
    known.put("id", List.of(draft, issued, assignment, assignment + "~x", commune, PROGRAMME));
    known.put("plan", List.of(draft, issued));
    known.put("programme", List.of(PROGRAMME));
    List.of("unit", "issuer", "issuerUnit", "parent", "via", "draftingUnit", "units", "successors")
        .forEach(name -> known.put(name, units));
    known.put("period", List.of("Y" + year(), Integer.toString(year()), "2026-Q1"));
    known.put("status", List.of("DRAFT", "ISSUED", "IN_PROGRESS"));
    known.put("levels", List.of("COMMUNE", "PROVINCE"));
    known.put("kind", List.of("session", "YEAR", "MONTH"));
    known.put("topic", List.of("liencap.plans.v1", "liencap.units.v1"));
    known.put("group", List.of("activity-service", "plan-service"));
    known.put("cursor", List.of("MTIz", "eyJhIjoxfQ"));
  }

  private String unit(String token, String query) {
    JsonNode found = calls.send(Ask.get(at("units?" + query), token)).done().json();
    return found.at("/items/0/id").asString();
  }

  /** Values that are really there, by the names of parameters and fields. */
  Map<String, List<String>> known() {
    return known;
  }

  /** A file of units, to be garbled. */
  String file() {
    return CSV;
  }

  /** Somebody's token with these roles. */
  String token(String unit, Role... roles) {
    String name = "may-rui-" + unit.toLowerCase(Locale.ROOT);
    var actor = new Actor(new PersonId(name), name, new UnitId(unit), Set.of(roles));
    return system.press().tokenOf(actor);
  }

  /** The root asks only where nobody else may, or the others' units would be chance's as well. */
  String anyUnit(Chance chance, Operation operation) {
    boolean rootsOnly =
        operation.path().startsWith("/api/operations") || operation.path().endsWith("units/import");
    if (rootsOnly) {
      return ROOT;
    }
    return chance.once(3) ? commune : province;
  }

  private static int year() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
  }

  private URI at(String path) {
    return system.at(Service.PLAN).resolve("/api/" + path);
  }
}
