package vn.liencap.standalone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;

/** The unit trees of the demonstration: those of today, those until 30/6/2025, and who followed. */
final class DemonstrationUnits {
  static final UnitId MINISTRY = new UnitId("bnv");
  private static final LocalDate BEFORE_THE_MERGER = LocalDate.of(2025, 1, 1);
  private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2026, 1, 1);

  private final ServiceCalls calls;
  private final int port;
  private final Actor admin = DemonstrationPeople.of(MINISTRY, Role.ADMIN);
  private final Map<Named, JsonNode> known = new ConcurrentHashMap<>();

  DemonstrationUnits(ServiceCalls calls, int port) {
    this.calls = calls;
    this.port = port;
  }

  /** Codes are used again, so a day belongs to them. */
  private record Named(String level, String code, LocalDate on) {}

  /** Enters both trees. */
  void bring() {
    calls.postCsv(
        admin,
        port,
        "/units/import?validFrom=2021-01-01&validTo=2025-06-30",
        DemonstrationFiles.bytes("units-2021.csv"));
    calls.postCsv(
        admin,
        port,
        "/units/import?validFrom=2025-07-01",
        DemonstrationFiles.bytes("units-2025.csv"));
  }

  /** Names who took over from each unit of the earlier tree, where nobody is named yet. */
  void nameSuccessors() {
    Map<JsonNode, List<UnitId>> successors = new LinkedHashMap<>();
    for (List<String> pair : DemonstrationFiles.rows("successors-2025.csv")) {
      JsonNode old = unit(pair.get(0), pair.get(1), BEFORE_THE_MERGER);
      if (old.path("successors").isEmpty()) {
        successors
            .computeIfAbsent(old, _ -> new ArrayList<>())
            .add(id(pair.get(2), pair.get(3), AFTER_THE_MERGER));
      }
    }
    SideBySide.each(List.copyOf(successors.entrySet()), this::nameSuccessors);
  }

  private ServiceCalls.Answer nameSuccessors(Map.Entry<JsonNode, List<UnitId>> succession) {
    String path = "/units/" + succession.getKey().get("id").asString();
    String etag = calls.get(admin, port, path).etag();
    var successors = Map.of("successors", succession.getValue());
    return calls.post(admin, port, path + "/successors", successors, etag);
  }

  /** The unit of that level and code today. */
  UnitId today(String level, String code) {
    return code.isEmpty() ? MINISTRY : id(level, code, DemonstrationData.today());
  }

  /** The unit that had that level and code on a day. */
  UnitId id(String level, String code, LocalDate on) {
    return new UnitId(unit(level, code, on).get("id").asString());
  }

  /** A province of the present tree. */
  UnitId province(String code) {
    return id("PROVINCE", code, AFTER_THE_MERGER);
  }

  String nameOfProvince(String code) {
    return unit("PROVINCE", code, AFTER_THE_MERGER).get("name").asString();
  }

  private JsonNode unit(String level, String code, LocalDate on) {
    return known.computeIfAbsent(
        new Named(level, code, on),
        wanted ->
            calls
                .get(admin, port, "/units?level=" + level + "&code=" + code + "&on=" + on)
                .json()
                .get("items")
                .get(0));
  }
}
