package vn.liencap.standalone;

import static vn.liencap.standalone.DemonstrationUnits.MINISTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;

/**
 * The ministry's report template, and what wards of Lai Châu answer to it. Where no period is open
 * on the day of the first start, the ministry asks for one report, so that there is something to
 * see.
 */
final class DemonstrationReports {
  private static final String PROVINCE_WITH_ANSWERS = "12";
  private static final String REQUEST = "bao-cao-nhanh-cchc";
  private static final int OPENS_BEFORE = 15;
  private static final int DAYS_TO_ANSWER = 10;

  private final ServiceCalls calls;
  private final Ports ports;
  private final int port;
  private final DemonstrationUnits units;
  private final ReportAnswers answers;
  private final Actor ministry = DemonstrationPeople.of(MINISTRY);

  DemonstrationReports(ServiceCalls calls, Ports ports, DemonstrationUnits units) {
    this.calls = calls;
    this.ports = ports;
    this.port = ports.reporting();
    this.units = units;
    this.answers = new ReportAnswers(calls, port);
  }

  /** Publishes the template; whoever takes part in the programme later is asked as well. */
  void ask() {
    publish(DemonstrationFiles.template());
  }

  private void publish(ObjectNode template) {
    String id = template.get("id").asString();
    JsonNode there = calls.post(ministry, port, "/templates", template, "").json();
    boolean fresh = there.get("version").asInt() == 0;
    if (fresh) {
      calls.post(ministry, port, "/templates/" + id + "/publish", Map.of(), "");
    }
  }

  /**
   * Lets wards answer what is open on the day of the first start.
   *
   * @param day the day of the first start
   */
  void answer(LocalDate day) {
    String period = openOn(day).orElseGet(this::request);
    UnitId province = units.province(PROVINCE_WITH_ANSWERS);
    Actor judge = DemonstrationPeople.of(province);
    openAtOnce();
    int wards =
        calls.all(judge, ports.plan(), "/units?level=COMMUNE&parent=" + province.value()).size();
    List<JsonNode> reports =
        Waiting.until(
            "Mở báo cáo",
            () ->
                Optional.of(calls.all(judge, port, "/reports?box=review&period=" + period))
                    .filter(found -> found.size() >= wards));
    answers.enter(reports, judge);
  }

  /** Publishing again what is published changes nothing, and reports are opened without waiting. */
  private void openAtOnce() {
    String path = "/templates/" + DemonstrationFiles.template().get("id").asString();
    JsonNode there = calls.get(ministry, port, path).json();
    if (!there.get("retired").asBoolean() && !there.get("unpublished").asBoolean()) {
      calls.post(ministry, port, path + "/publish", Map.of(), "");
    }
  }

  /** The period of the template's regime that wards can answer on a day. */
  private Optional<String> openOn(LocalDate day) {
    return Stream.of(day.getYear(), day.getYear() + 1)
        .flatMap(
            year ->
                calls
                    .get(ministry, port, "/periods?regime=CCHC581&year=" + year)
                    .json()
                    .get("items")
                    .valueStream())
        .filter(period -> isOpen(period, day))
        .map(period -> period.get("id").asString())
        .findFirst();
  }

  private static boolean isOpen(JsonNode period, LocalDate day) {
    LocalDate opens = LocalDate.parse(period.get("to").asString()).minusDays(OPENS_BEFORE);
    return !day.isBefore(opens)
        && period
            .get("ladder")
            .valueStream()
            .filter(dates -> dates.get("level").asString().equals("COMMUNE"))
            .anyMatch(dates -> !day.isAfter(LocalDate.parse(dates.get("lock").asString())));
  }

  /** Asks for one report about the month before; the same request at every start. */
  private String request() {
    ObjectNode request = DemonstrationFiles.template();
    LocalDate today = DemonstrationData.today();
    LocalDate month = today.minusMonths(1).withDayOfMonth(1);
    request.put("id", REQUEST);
    ObjectNode content = (ObjectNode) request.get("content");
    content.put("name", "Báo cáo nhanh kết quả tuyên truyền cải cách hành chính");
    var _ = content.remove("regime");
    content
        .putObject("adHoc")
        .put("from", month.toString())
        .put("to", month.plusMonths(1).minusDays(1).toString())
        .put("due", today.plusDays(DAYS_TO_ANSWER).toString());
    publish(request);
    return "AH-" + REQUEST;
  }
}
