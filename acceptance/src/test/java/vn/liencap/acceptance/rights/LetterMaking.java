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

/** Makes a unit late, and letters to it, as people do, through the services. */
final class LetterMaking {
  private final EmptySystem system;
  private final Calls calls;
  private final Cast cast;
  private final PlanMaking plans;

  LetterMaking(EmptySystem system, Calls calls, Cast cast, PlanMaking plans) {
    this.system = system;
    this.calls = calls;
    this.cast = cast;
    this.plans = plans;
  }

  /** The unit has not done by yesterday what a plan of that issuer asks of it. */
  void late(String unit, String issuer) {
    LocalDate yesterday = PlanMaking.today().minusDays(1);
    var activity =
        Map.of(
            "title",
            "Việc quá hạn",
            "carrier",
            "LEAD",
            "lead",
            List.of(Map.of("text", "Đơn vị chủ trì", "unit", unit)),
            "timing",
            Map.of("kind", "DATE", "from", yesterday.toString(), "to", yesterday.toString()));
    plans.forUnits(issuer, "EXECUTE", List.of(unit), Map.of("activities", List.of(activity)));
    URI late = at("late-units?reach=BRANCH");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> calls.send(Ask.get(late, head(issuer))).done().body().contains(unit));
  }

  /** A draft of a letter by that unit to the late ones below it; gives its id. */
  String draft(String issuer) {
    return calls
        .send(Ask.json("POST", at("letters"), head(issuer), Map.of("reach", "BRANCH")))
        .done()
        .json()
        .get("id")
        .asString();
  }

  /** The same, signed. */
  String signed(String issuer) {
    return deed(draft(issuer), "sign", head(issuer));
  }

  /** The same, numbered and dispatched. */
  String dispatched(String issuer) {
    return deed(signed(issuer), "dispatch", cast.token(issuer, Role.CLERK));
  }

  private String deed(String letter, String deed, String token) {
    String etag = calls.send(Ask.get(at("letters/" + letter), token)).done().etag();
    Ask ask = Ask.json("POST", at("letters/" + letter + "/" + deed), token, Map.of());
    calls.send(ask.seen(etag)).done();
    return letter;
  }

  private String head(String unit) {
    return cast.token(unit, Role.OFFICER, Role.HEAD);
  }

  private URI at(String path) {
    return system.at(Service.NOTIFICATION).resolve("/api/" + path);
  }
}
