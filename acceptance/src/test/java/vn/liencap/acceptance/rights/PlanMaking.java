package vn.liencap.acceptance.rights;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.liencap.acceptance.doors.Calls;
import vn.liencap.acceptance.doors.Calls.Ask;
import vn.liencap.acceptance.doors.EmptySystem;
import vn.liencap.acceptance.doors.Service;
import vn.liencap.contracts.Role;

/** Drafts, signs and issues plans as people do, through the plan service. */
final class PlanMaking {
  static final String PROGRAMME = "bang-quyen-" + Places.RUN;

  private final EmptySystem system;
  private final Calls calls;
  private final Cast cast;

  /**
   * So far apart that a number the system offers itself, one after the last, is never one of these.
   */
  private static final int STEP = 50;

  /** Side by side, two could be offered the same one. */
  private final AtomicInteger numbers = new AtomicInteger();

  PlanMaking(EmptySystem system, Calls calls, Cast cast) {
    this.system = system;
    this.calls = calls;
    this.cast = cast;
  }

  /** The year of all plans. */
  static int year() {
    return today().getYear();
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  void foundProgramme(String unit) {
    var programme =
        Map.of(
            "id", PROGRAMME, "name", "Bảng quyền", "year", year(), "figuresCross", "WHEN_ENTERED");
    calls.send(Ask.json("POST", at("programmes"), officer(unit), programme)).done();
  }

  /** A draft of that unit; gives its id. */
  String draft(String issuer, String writer, Map<String, ?> more) {
    Map<String, Object> plan = new TreeMap<>(more);
    plan.putIfAbsent("title", "Kế hoạch của bảng quyền");
    plan.put("programme", PROGRAMME);
    plan.put("year", year());
    plan.put("issuerUnit", issuer);
    return calls
        .send(Ask.json("POST", at("plans"), officer(writer), plan))
        .done()
        .json()
        .get("id")
        .asString();
  }

  /** Signed by the head of the issuer. */
  String signed(String plan, String issuer) {
    deed(plan, "sign", officer(issuer), Map.of());
    return plan;
  }

  /** Signed and issued. */
  String issued(String plan, String issuer) {
    var numbered = Map.of("number", Integer.toString(numbers.addAndGet(STEP)));
    deed(signed(plan, issuer), "issue", cast.token(issuer, Role.CLERK), numbered);
    return plan;
  }

  private void deed(String plan, String deed, String token, Map<String, String> body) {
    String etag = calls.send(Ask.get(at("plans/" + plan), token)).done().etag();
    Ask ask = Ask.json("POST", at("plans/" + plan + "/" + deed), token, body);
    calls.send(ask.seen(etag)).done();
  }

  /** A plan of the province for these units. */
  String forUnits(String province, String mode, List<String> units, Map<String, ?> more) {
    Map<String, Object> plan = new TreeMap<>(more);
    plan.put("addressing", List.of(Map.of("units", units, "mode", mode)));
    return issued(draft(province, province, plan), province);
  }

  private String officer(String unit) {
    return cast.token(unit, Role.OFFICER, Role.HEAD);
  }

  private URI at(String path) {
    return system.at(Service.PLAN).resolve("/api/" + path);
  }
}
