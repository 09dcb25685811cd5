package vn.liencap.standalone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;

/**
 * Reports of wards: a few accepted, one returned, some submitted, the others open. Which is which
 * follows from their ids, so that doing it again goes on where it was.
 */
final class ReportAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ReportAnswers.class);

  /** Whose report stays open, because somebody can sign in there. */
  private static final String LEFT_OPEN = "Phường Đoàn Kết";

  private static final int ACCEPTED = 4;
  private static final int RETURNED = 1;
  private static final int SUBMITTED = 8;

  /** A report is opened, written and submitted; what was changed more often is not ours alone. */
  private static final int SEQUENCE_OF_OURS = 3;

  private static final String RETURNED_BECAUSE =
      "Tỷ lệ người dân được thông tin chưa khớp số người dự; đề nghị kiểm tra lại mẫu số (dân số từ"
          + " 15 tuổi trở lên) rồi gửi lại.";

  private final ServiceCalls calls;
  private final int port;
  private final Map<String, List<String>> texts = DemonstrationFiles.reportTexts();

  ReportAnswers(ServiceCalls calls, int port) {
    this.calls = calls;
    this.port = port;
  }

  /** Enters what is not there yet. */
  void enter(List<JsonNode> reports, Actor judge) {
    List<JsonNode> answering =
        reports.stream()
            .filter(report -> report.get("level").asString().equals("COMMUNE"))
            .filter(report -> !report.get("unitName").asString().equals(LEFT_OPEN))
            .sorted(Comparator.comparingInt(report -> rank(report.get("unit").asString())))
            .limit(ACCEPTED + RETURNED + SUBMITTED)
            .toList();
    for (int i = 0; i < answering.size(); i++) {
      String deed = i < ACCEPTED ? "accept" : i < ACCEPTED + RETURNED ? "return" : "";
      enter(answering.get(i), deed, judge);
    }
  }

  private static int rank(String unit) {
    return new Variation(unit).below("report", 100_000);
  }

  private void enter(JsonNode report, String deed, Actor judge) {
    String path = "/reports/" + report.get("id").asString();
    try {
      if (report.get("status").asString().equals("OPEN")) {
        submit(path, new UnitId(report.get("unit").asString()));
      }
      judge(path, deed, judge);
    } catch (HttpClientErrorException e) { // whoever tries the system has gone on with it
      LOG.info("No demonstration report in {}: {}", path, e.getMessage());
    }
  }

  private void submit(String path, UnitId unit) {
    Actor own = DemonstrationPeople.of(unit);
    ServiceCalls.Answer open = calls.get(own, port, path);
    var variation = new Variation(unit.value());
    String programme = open.json().get("parts").get(0).get("programme").asString();
    calls.post(own, port, path + "/figures", figures(unit, programme, variation), "");
    if (open.json().get("sequence").asInt() == 1) {
      calls.put(own, port, path, Map.of("texts", written(variation)), open.etag());
    }
    calls.post(own, port, path + "/submit", Map.of(), "");
  }

  private static Map<String, Object> figures(UnitId unit, String programme, Variation variation) {
    long people = variation.between("people", 4_200, 21_000);
    long informed = people * variation.between("informed", 78, 97) / 100;
    Map<String, Long> values = new LinkedHashMap<>();
    values.put("ty-le-nguoi-dan-duoc-thong-tin", informed);
    values.put("ty-le-nguoi-dan-duoc-thong-tin:of", people);
    values.put("so-bo-phan-mot-cua", variation.between("desks", 1, 3));
    List<Map<String, Object>> figures = new ArrayList<>();
    values.forEach(
        (code, value) ->
            figures.add(
                Map.of(
                    "id", "mh-" + unit.value() + "-" + figures.size(),
                    "programme", programme,
                    "code", code,
                    "value", value)));
    return Map.of("figures", figures);
  }

  private Map<String, Object> written(Variation variation) {
    Map<String, Object> written = new LinkedHashMap<>();
    texts.forEach(
        (code, choice) -> {
          String text = variation.oneOf("text/" + code, choice);
          if (!text.isEmpty()) {
            written.put(code, List.of(Map.of("text", text)));
          }
        });
    return written;
  }

  private void judge(String path, String deed, Actor judge) {
    if (deed.isEmpty()) {
      return;
    }
    JsonNode now = calls.get(judge, port, path).json();
    boolean waits =
        now.get("status").asString().equals("SUBMITTED")
            && now.get("sequence").asInt() <= SEQUENCE_OF_OURS;
    if (waits) {
      Map<String, String> body =
          deed.equals("return") ? Map.of("reason", RETURNED_BECAUSE) : Map.of();
      calls.post(judge, port, path + "/" + deed, body, "");
    }
  }
}
