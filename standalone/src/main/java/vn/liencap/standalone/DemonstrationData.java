package vn.liencap.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.portal.accounts.Accounts;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.portal.tokens.TokenMinter;

/**
 * Data to try the system with, clearly marked: a programme of this year from the Ministry down to
 * wards, and two plans of earlier years under the units of their time. It is entered through the
 * same doors that people use, and entering it again changes nothing.
 */
final class DemonstrationData {
  static final String PASSWORD = "lien-cap-2026";
  private static final UnitId MINISTRY = new UnitId("bnv");
  private static final String PROGRAMME = "tuyen-truyen-cchc-2026";
  private static final Set<Role> ALL_WORK = Set.of(Role.OFFICER, Role.CLERK, Role.HEAD);

  private final Ports ports;
  private final ServiceCalls calls;
  private final Accounts accounts;
  private final JsonMapper json = new JsonMapper();

  DemonstrationData(Ports ports, ApplicationContext portal) {
    this.ports = ports;
    this.calls = new ServiceCalls(portal.getBean(TokenMinter.class));
    this.accounts = portal.getBean(Accounts.class);
  }

  /** Enters everything that is not there yet. */
  void enter() {
    units();
    programme(PROGRAMME, "Tuyên truyền cải cách hành chính 2026", 2026);
    programme("tuyen-truyen-cchc-2022", "Tuyên truyền cải cách hành chính 2022", 2022);
    programme("tuyen-truyen-cchc-2023", "Tuyên truyền cải cách hành chính 2023", 2023);
    people();
    thisYear();
    earlierYears();
  }

  private void units() {
    Actor admin = actor(MINISTRY, Set.of(Role.ADMIN));
    calls.postCsv(
        admin,
        ports.plan(),
        "/units/import?validFrom=2021-01-01&validTo=2025-06-30",
        resource("units-2021.csv"));
    calls.postCsv(
        admin, ports.plan(), "/units/import?validFrom=2025-07-01", resource("units-2025.csv"));
    succeed(admin, "PROVINCE", "70", "PROVINCE", "75");
    succeed(admin, "COMMUNE", "03389", "COMMUNE", "03388");
  }

  private void succeed(Actor admin, String level, String code, String nextLevel, String nextCode) {
    UnitId old = unit(level, code, LocalDate.of(2025, 1, 1));
    UnitId successor = unit(nextLevel, nextCode, LocalDate.of(2026, 1, 1));
    var known = calls.get(admin, ports.plan(), "/units/" + old + "?on=2025-01-01");
    if (known.json().path("successors").isEmpty()) {
      calls.post(
          admin,
          ports.plan(),
          "/units/" + old + "/successors",
          Map.of("successors", List.of(successor)),
          known.etag());
    }
  }

  private UnitId unit(String level, String code, LocalDate on) {
    JsonNode found =
        calls
            .get(
                actor(MINISTRY, Set.of(Role.ADMIN)),
                ports.plan(),
                "/units?level=" + level + "&code=" + code + "&on=" + on)
            .json();
    return new UnitId(found.get("items").get(0).get("id").asString());
  }

  private void programme(String id, String name, int year) {
    calls.post(
        actor(MINISTRY, ALL_WORK),
        ports.plan(),
        "/programmes",
        Map.of(
            "id", id,
            "name", name,
            "year", year,
            "figuresCross", "WHEN_ENTERED",
            "demonstration", true),
        "");
  }

  /** The accounts to sign in with, and where they work. */
  private void people() {
    UnitId laiChau = unit("PROVINCE", "12", today());
    UnitId dongNai = unit("PROVINCE", "75", today());
    UnitId doanKet = unit("COMMUNE", "03388", today());
    UnitId homeAffairs = unit("DEPARTMENT", "12.SNV", today());
    account("chuyenvien.bo", "Nguyễn Minh Anh", MINISTRY, Set.of(Role.OFFICER));
    account("lanhdao.bo", "Trần Quốc Bảo", MINISTRY, Set.of(Role.HEAD));
    account("vanthu.bo", "Lê Thị Cúc", MINISTRY, Set.of(Role.CLERK));
    account("laichau", "Phạm Văn Dũng", laiChau, ALL_WORK);
    account("dongnai", "Võ Thị Hạnh", dongNai, ALL_WORK);
    account("sonoivu.laichau", "Hoàng Thị Lan", homeAffairs, ALL_WORK);
    account("doanket", "Lò Thị Mai", doanKet, ALL_WORK);
  }

  private void account(String username, String name, UnitId unit, Set<Role> roles) {
    var _ =
        accounts.create(
            username,
            new Profile(name, null, List.of(new Membership(unit, null, roles))),
            PASSWORD,
            false);
  }

  private void thisYear() {
    UnitId laiChau = unit("PROVINCE", "12", today());
    UnitId dongNai = unit("PROVINCE", "75", today());
    ObjectNode ministry = plan("bo-noi-vu-2026.json", Map.of());
    ministry.set(
        "addressing",
        json.valueToTree(
            List.of(
                Map.of(
                    "levels", List.of("PROVINCE"),
                    "mode", "IMPLEMENT",
                    "dueByLevel", Map.of("PROVINCE", "2026-03-15")))));
    String parent = issued(MINISTRY, PROGRAMME, ministry, "25", LocalDate.of(2026, 1, 20));
    province(laiChau, "tỉnh Lai Châu", "Lai Châu", parent, "18", LocalDate.of(2026, 2, 26));
    province(dongNai, "thành phố Đồng Nai", "Đồng Nai", parent, "41", LocalDate.of(2026, 3, 12));
  }

  private void province(
      UnitId province, String name, String place, String parent, String number, LocalDate day) {
    ObjectNode plan = plan("tinh-2026.json", Map.of("{tỉnh}", name, "{địa danh}", place));
    plan.set("parents", json.valueToTree(List.of(parent)));
    plan.set(
        "addressing",
        json.valueToTree(List.of(Map.of("levels", List.of("COMMUNE"), "mode", "EXECUTE"))));
    issued(province, PROGRAMME, plan, number, day);
  }

  private void earlierYears() {
    LocalDate then = LocalDate.of(2022, 5, 10);
    issued(
        unit("PROVINCE", "70", then),
        "tuyen-truyen-cchc-2022",
        plan("binh-phuoc-2022.json", Map.of()),
        "152",
        then);
    LocalDate next = LocalDate.of(2023, 3, 6);
    issued(
        unit("COMMUNE", "03389", next),
        "tuyen-truyen-cchc-2023",
        plan("doan-ket-2023.json", Map.of()),
        "31",
        next);
  }

  /** Drafts, signs and issues, going on from wherever an earlier run was interrupted. */
  private String issued(
      UnitId issuer, String programme, ObjectNode draft, String number, LocalDate day) {
    Actor actor = actor(issuer, ALL_WORK);
    draft.put("programme", programme);
    draft.put("issuerUnit", issuer.value());
    ServiceCalls.Answer plan = foundOrDrafted(actor, programme, draft);
    String id = plan.json().get("id").asString();
    String path = "/plans/" + id;
    if (plan.json().get("status").asString().equals("DRAFT")) {
      plan = calls.post(actor, ports.plan(), path + "/sign", Map.of(), plan.etag());
    }
    if (plan.json().get("status").asString().equals("SIGNED")) {
      calls.post(
          actor,
          ports.plan(),
          path + "/issue",
          Map.of("number", number, "date", day.toString()),
          plan.etag());
    }
    return id;
  }

  private ServiceCalls.Answer foundOrDrafted(Actor actor, String programme, ObjectNode draft) {
    JsonNode own =
        calls
            .get(
                actor,
                ports.plan(),
                "/plans?scope=own&unit=" + actor.unit() + "&programme=" + programme)
            .json()
            .get("items");
    return own.isEmpty()
        ? calls.post(actor, ports.plan(), "/plans", draft, "")
        : calls.get(actor, ports.plan(), "/plans/" + own.get(0).get("id").asString());
  }

  private ObjectNode plan(String name, Map<String, String> words) {
    String text = new String(resource(name), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> word : new TreeMap<>(words).entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return (ObjectNode) json.readTree(text);
  }

  private static byte[] resource(String name) {
    try (InputStream in = DemonstrationData.class.getResourceAsStream("/demo/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Actor actor(UnitId unit, Set<Role> roles) {
    return new Actor(new PersonId("minh-hoa"), "Dữ liệu minh họa", unit, roles);
  }

  private static LocalDate today() {
    return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
