package vn.liencap.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.contracts.UnitId;

/** Officers of all units who enter what they did, and the ministry that looks at its total. */
final class Wards {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Doors doors;

  Wards(StandaloneProcess system) {
    this.doors = new Doors(system);
  }

  /** An activity and the unit that carries it out. */
  record Work(String activity, UnitId unit) {}

  /** The activities of a plan, those of all units. */
  List<Work> of(String plan) {
    List<Work> work = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          doors.read(
              Doors.ACTIVITIES,
              "/api/activities?plan=" + plan + "&limit=200" + cursor,
              Doors.officer(Doors.MINISTRY));
      page.get("items")
          .valueStream()
          .forEach(
              item ->
                  work.add(
                      new Work(
                          item.get("id").asString(), new UnitId(item.get("unit").asString()))));
      JsonNode next = page.get("next");
      cursor = next == null || next.isNull() ? "" : "&cursor=" + next.asString();
    } while (!cursor.isEmpty());
    return work;
  }

  /** Signs the tokens of all these units, so that no entry waits for it. */
  void makeReady(List<Work> work) {
    work.parallelStream().forEach(each -> doors.makeReady(Doors.officer(each.unit())));
  }

  /** One entry of one session; throws when it is refused. */
  void enter(Work work) {
    var entry =
        Map.of(
            "entryId", UUID.randomUUID().toString(),
            "date", LocalDate.now(ZONE).toString(),
            "text", "Đo lường.",
            "outputs", Map.of("session", 1));
    var _ =
        doors.post(
            Doors.ACTIVITIES,
            "/api/activities/" + work.activity() + "/progress",
            entry,
            Doors.officer(work.unit()));
  }

  /** How many sessions the ministry counts. */
  long sessions(String programme) {
    JsonNode sessions =
        doors
            .read(
                Doors.REPORTING,
                "/api/rollups/" + programme + "/bnv",
                Doors.officer(Doors.MINISTRY))
            .at("/totals/outputs/session");
    return sessions.isMissingNode() ? 0 : sessions.asLong();
  }
}
