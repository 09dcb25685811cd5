package vn.liencap.acceptance.rights;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Role;

/**
 * Asks for reports, writes, submits and accepts them as people do, through the reporting service.
 */
final class ReportMaking {
  private final EmptySystem system;
  private final Calls calls;
  private final Cast cast;

  ReportMaking(EmptySystem system, Calls calls, Cast cast) {
    this.system = system;
    this.calls = calls;
    this.cast = cast;
  }

  /** A request of one report, by that unit of others, not yet published; gives its id. */
  String template(String id, String asker, List<String> asked, String level) {
    LocalDate first = PlanMaking.today().withDayOfMonth(1);
    var adHoc =
        Map.of(
            "from", first.toString(),
            "to", first.withDayOfMonth(14).toString(),
            "due", PlanMaking.today().plusDays(20).toString(),
            "units", asked);
    var indicator =
        Map.of("code", "buoi", "label", "Số buổi", "unit", "buổi", "aggregation", "SUM");
    var section = Map.of("code", "ketqua", "title", "Kết quả");
    var content =
        Map.of(
            "name", "Báo cáo đột xuất",
            "adHoc", adHoc,
            "levels", List.of(level),
            "indicators", List.of(indicator),
            "sections", List.of(section));
    var creation = Map.of("id", id, "programme", PlanMaking.PROGRAMME, "content", content);
    return calls
        .send(Ask.json("POST", at("templates"), officer(asker), creation))
        .done()
        .json()
        .get("id")
        .asString();
  }

  /** The same, published. */
  String published(String id, String asker, List<String> asked, String level) {
    String template = template(id, asker, asked, level);
    deed("templates/" + template + "/publish", officer(asker), Map.of());
    return template;
  }

  /** The report that a published template opened at a unit; gives its id. */
  String opened(String template, String unit) {
    String report = "AH-" + template + "~" + unit;
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> calls.send(Ask.get(at("reports/" + report), officer(unit))).isDone());
    return report;
  }

  /** Written, and not yet submitted. */
  String written(String report, String unit) {
    URI url = at("reports/" + report);
    String etag = calls.send(Ask.get(url, officer(unit))).done().etag();
    var text = Map.of("ketqua", List.of(Map.of("text", "Đã làm.")));
    calls.send(Ask.json("PUT", url, officer(unit), Map.of("texts", text)).seen(etag)).done();
    return report;
  }

  /** Written and submitted by the unit's head. */
  String submitted(String report, String unit) {
    deed("reports/" + written(report, unit) + "/submit", cast.token(unit, Role.HEAD), Map.of());
    return report;
  }

  /** Accepted by the head of the unit above. */
  String accepted(String report, String above) {
    deed("reports/" + report + "/accept", cast.token(above, Role.HEAD), Map.of());
    return report;
  }

  private void deed(String path, String token, Map<String, String> body) {
    calls.send(Ask.json("POST", at(path), token, body)).done();
  }

  private String officer(String unit) {
    return cast.token(unit, Role.OFFICER);
  }

  private URI at(String path) {
    return system.at(Service.REPORTING).resolve("/api/" + path);
  }
}
