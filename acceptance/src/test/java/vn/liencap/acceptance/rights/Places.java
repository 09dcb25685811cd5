package vn.liencap.acceptance.rights;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Role;

/**
 * The units of the table: a district whose things are asked for, and for each relation a unit to
 * which they stand so. A second district has ended and one of its neighbours succeeds it.
 */
final class Places {
  static final String ROOT = "bnv";

  /** Every run has units of its own. */
  static final String RUN = "q" + Long.toString(System.currentTimeMillis() / 1_000, 36);

  private static final String DISTRICT = "DISTRICT 001";
  private static final String ENDED = "DISTRICT 003";
  private static final String PROVINCE = "PROVINCE 1";

  private static final String CSV =
      """
      level,code,full_name,parent_level,parent_code
      PROVINCE,%1$s-1,Tỉnh Quyền Một,,
      PROVINCE,%1$s-2,Tỉnh Quyền Hai,,
      DISTRICT,%1$s-001,Huyện Quyền Một,PROVINCE,%1$s-1
      DISTRICT,%1$s-002,Huyện Quyền Hai,PROVINCE,%1$s-1
      DISTRICT,%1$s-003,Huyện Quyền Ba,PROVINCE,%1$s-1
      DISTRICT,%1$s-004,Huyện Quyền Bốn,PROVINCE,%1$s-1
      DEPARTMENT,%1$s-S1,Sở Quyền tỉnh Một,PROVINCE,%1$s-1
      DEPARTMENT,%1$s-P1,Phòng Quyền huyện Một,DISTRICT,%1$s-001
      COMMUNE,%1$s-00001,Xã Quyền Một,DISTRICT,%1$s-001
      OFFICE,%1$s-B1,Phòng một cửa Quyền huyện Một,DISTRICT,%1$s-001
      DISTRICT,%1$s-005,Huyện Quyền Năm,PROVINCE,%1$s-2
      DISTRICT,%1$s-006,Huyện Quyền Sáu,PROVINCE,%1$s-2
      DISTRICT,%1$s-007,Huyện Quyền Bảy,PROVINCE,%1$s-2
      DISTRICT,%1$s-008,Huyện Quyền Tám,PROVINCE,%1$s-2
      """
          .formatted(RUN);

  private static final Map<Relation, String> ASKING = new EnumMap<>(Relation.class);

  static {
    ASKING.put(Relation.OWN, DISTRICT);
    ASKING.put(Relation.CHILD, PROVINCE);
    ASKING.put(Relation.SIBLING, "DISTRICT 002");
    ASKING.put(Relation.PARENT, "OFFICE B1");
    ASKING.put(Relation.STRANGER, "DISTRICT 005");
    ASKING.put(Relation.VIA, "DEPARTMENT S1");
    ASKING.put(Relation.DRAFTING, "DEPARTMENT P1");
    ASKING.put(Relation.COORDINATING, "DISTRICT 006");
    ASKING.put(Relation.ADDRESSED, "COMMUNE 00001");
    ASKING.put(Relation.RECIPIENT, "DISTRICT 007");
    ASKING.put(Relation.FINANCE, "DISTRICT 008");
    ASKING.put(Relation.FORMER, "DISTRICT 004");
  }

  private final EmptySystem system;
  private final Calls calls;
  private final Cast cast;
  private final Map<String, String> ids = new TreeMap<>();

  Places(EmptySystem system, Calls calls, Cast cast) {
    this.system = system;
    this.calls = calls;
    this.cast = cast;
  }

  /** The unit whose people ask when things stand so to them. */
  String asking(Relation relation) {
    return relation == Relation.GRANDCHILD
        ? ROOT
        : id(Objects.requireNonNull(ASKING.get(relation)));
  }

  String district() {
    return id(DISTRICT);
  }

  String ended() {
    return id(ENDED);
  }

  String province() {
    return id(PROVINCE);
  }

  /** Loads the tree, and sends the district's reports via the department. */
  void settle() {
    var csv = Map.of("Content-Type", "text/csv; charset=utf-8");
    calls.send(new Ask("POST", at("/import"), root(), csv, BodyPublishers.ofString(CSV))).done();
    CSV.lines().skip(1).map(line -> line.split(",")).forEach(this::learn);
    change("PUT", district(), "/via", Map.of("via", asking(Relation.VIA)));
    awaitEverywhere(Relation.VIA, district());
  }

  private void learn(String[] fields) {
    var found = at("?level=%s&code=%s".formatted(fields[0], fields[1]));
    String id = calls.send(Ask.get(found, root())).done().json().at("/items/0/id").asString();
    ids.put(fields[0] + fields[1].replace(RUN + "-", " "), id);
  }

  /** The second district ends with yesterday; its neighbour succeeds it. */
  void end() {
    LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1);
    change("PUT", ended(), "", Map.of("validTo", yesterday.toString()));
    String successor = asking(Relation.FORMER);
    change("POST", ended(), "/successors", Map.of("successors", List.of(successor)));
    awaitEverywhere(Relation.FORMER, ended());
  }

  private void change(String method, String unit, String what, Object body) {
    String seen = calls.send(Ask.get(at("/" + unit), root())).done().etag();
    calls.send(Ask.json(method, at("/" + unit + what), root(), body).seen(seen)).done();
  }

  /** Every service has a copy of the tree; each answers by its own. */
  private void awaitEverywhere(Relation relation, String unit) {
    String reader = cast.token(asking(relation), Role.VIEWER);
    List.of(
            system.at(Service.PLAN).resolve("/api/assignments?unit=" + unit),
            system.at(Service.ACTIVITY).resolve("/api/activities?unit=" + unit),
            system.at(Service.NOTIFICATION).resolve("/api/deadlines?unit=" + unit))
        .forEach(
            url ->
                await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> calls.send(Ask.get(url, reader)).isDone()));
  }

  private String id(String key) {
    String id = ids.get(key);
    if (id == null) {
      throw new IllegalStateException("No unit " + key);
    }
    return id;
  }

  private String root() {
    return cast.token(ROOT, Role.ADMIN);
  }

  private URI at(String rest) {
    return URI.create(system.at(Service.PLAN) + "/api/units" + rest);
  }
}
