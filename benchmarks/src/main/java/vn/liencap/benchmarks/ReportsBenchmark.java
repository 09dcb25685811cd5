package vn.liencap.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.bson.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.Administrator;
import vn.liencap.acceptance.PortalSession;
import vn.liencap.acceptance.StandaloneProcess;
import vn.liencap.acceptance.WideCascade;
import vn.liencap.contracts.UnitId;

/**
 * Every unit of the country submits its report, the provinces accept what they got in one go,
 * gather and submit theirs, the ministry accepts them: how long each step takes.
 */
@Command(
    name = "reports",
    mixinStandardHelpOptions = true,
    description = "Mọi đơn vị cùng gửi báo cáo, rồi từng cấp duyệt và tổng hợp.")
final class ReportsBenchmark implements Runnable {
  private static final String TEMPLATE = "do-luong-bao-cao";
  private static final String FIGURE = "nguoi";
  private static final int ONE_GO = 500;

  @Mixin private Ground ground = new Ground();

  @Option(names = "--clients", defaultValue = "8", description = "Số máy khách cùng lúc (8).")
  private int clients;

  @Override
  public void run() {
    ground.measure(this::measure);
  }

  /** A report: its id, whose it is, and the unit above. */
  private record Sheet(String id, UnitId unit, UnitId parent) {}

  private void measure(StandaloneProcess system) {
    Administrator administrator = Administrator.of(system);
    long units = ground.loadUnits(administrator);
    PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
    var cascade = new WideCascade(ministry, 1);
    cascade.issue();
    cascade.awaitActivities(units, Duration.ofMinutes(15));
    var doors = new Doors(system);
    try (MongoClient database = MongoClients.create(doors.database())) {
      var stored = database.getDatabase("reporting").getCollection("reports");
      var opening = new Stopwatch();
      ask(ministry);
      long asked = units - 1; // the ministry asks, all others answer
      System.out.printf(
          "%d reports open            %8.1f s%n",
          asked, opening.until("all reports open", () -> stored.countDocuments() >= asked));
      carryUp(doors, sheets(stored));
    }
  }

  private static void ask(PortalSession ministry) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    Map<String, Object> content =
        Map.of(
            "name",
            "Báo cáo đo lường",
            "adHoc",
            Map.of(
                "from", today.withDayOfYear(1).toString(),
                "to", today.with(TemporalAdjusters.lastDayOfMonth()).toString(),
                "due", today.plusDays(30).toString()),
            "levels",
            List.of("PROVINCE", "DEPARTMENT", "COMMUNE"),
            "indicators",
            List.of(
                Map.of(
                    "code", FIGURE, "label", "Số người", "unit", "người", "aggregation", "SUM")));
    var _ =
        ministry
            .post(
                "/api/templates",
                Map.of("id", TEMPLATE, "programme", WideCascade.PROGRAMME, "content", content))
            .expect(201);
    var _ = ministry.post("/api/templates/" + TEMPLATE + "/publish", Map.of()).expect(200);
  }

  private static List<Sheet> sheets(MongoCollection<Document> stored) {
    List<Sheet> sheets = new ArrayList<>();
    stored
        .find()
        .forEach(
            document -> {
              Document state = document.get("state", Document.class);
              String parent = state.getString("parent");
              sheets.add(
                  new Sheet(
                      document.getString("_id"),
                      new UnitId(state.getString("unit")),
                      new UnitId(parent == null ? "" : parent)));
            });
    return sheets;
  }

  private void carryUp(Doors doors, List<Sheet> sheets) {
    Map<UnitId, List<Sheet>> below = new TreeMap<>(Comparator.comparing(UnitId::value));
    sheets.stream()
        .filter(sheet -> !sheet.parent().equals(Doors.MINISTRY))
        .filter(sheet -> !sheet.unit().equals(Doors.MINISTRY))
        .forEach(sheet -> below.computeIfAbsent(sheet.parent(), _ -> new ArrayList<>()).add(sheet));
    List<Sheet> provinces =
        sheets.stream().filter(sheet -> below.containsKey(sheet.unit())).toList();
    List<Sheet> wards = below.values().stream().flatMap(List::stream).toList();
    sheets.parallelStream().forEach(sheet -> doors.makeReady(Doors.head(sheet.unit())));

    step("units submit", wards, sheet -> submit(doors, sheet));
    step(
        "provinces accept",
        below.entrySet(),
        unit -> accept(doors, unit.getKey(), unit.getValue()));
    step("provinces gather, submit", provinces, sheet -> gather(doors, sheet));
    step("the ministry accepts", List.of(provinces), all -> accept(doors, Doors.MINISTRY, all));
    String period = provinces.getFirst().id().substring(0, provinces.getFirst().id().indexOf('~'));
    var seen = new Stopwatch();
    System.out.printf(
        "accepted total at the ministry, after %.2f s: %d people of %d units%n",
        seen.until("the accepted total", () -> accepted(doors, period) == wards.size()),
        accepted(doors, period),
        wards.size());
  }

  private <T> void step(String what, Collection<T> work, Consumer<T> each) {
    var open = new ConcurrentLinkedQueue<>(work);
    var took = new Sample();
    var whole = new Stopwatch();
    Clients.atOnce(
        Math.min(clients, work.size()),
        () -> {
          for (T next = open.poll(); next != null; next = open.poll()) {
            long began = System.nanoTime();
            each.accept(next);
            took.add(System.nanoTime() - began);
          }
        });
    System.out.printf("%-26s %8.1f s   each %s%n", what, whole.seconds(), took);
  }

  /** One figure typed, then sent: what a ward does that has nothing to correct. */
  private static void submit(Doors doors, Sheet sheet) {
    var figure =
        Map.of(
            "id",
            "so-1",
            "programme",
            WideCascade.PROGRAMME,
            "code",
            FIGURE,
            "value",
            1L,
            "reason",
            "Đếm tại phường.");
    var _ = post(doors, sheet, "/figures", Map.of("figures", List.of(figure)));
    var _ = post(doors, sheet, "/submit", Map.of());
  }

  private static void gather(Doors doors, Sheet sheet) {
    var _ = post(doors, sheet, "/consolidate", Map.of());
    var _ = post(doors, sheet, "/submit", Map.of());
  }

  private static JsonNode post(Doors doors, Sheet sheet, String deed, Object body) {
    return doors.post(
        Doors.REPORTING, "/api/reports/" + sheet.id() + deed, body, Doors.head(sheet.unit()));
  }

  private static void accept(Doors doors, UnitId by, List<Sheet> sheets) {
    for (int from = 0; from < sheets.size(); from += ONE_GO) {
      List<String> reports =
          sheets.subList(from, Math.min(sheets.size(), from + ONE_GO)).stream()
              .map(Sheet::id)
              .toList();
      JsonNode result =
          doors.post(
              Doors.REPORTING, "/api/reports/accept", Map.of("reports", reports), Doors.head(by));
      if (result.get("accepted").size() != reports.size()) {
        throw new IllegalStateException("Not all accepted: " + result.get("refused"));
      }
    }
  }

  private static long accepted(Doors doors, String period) {
    JsonNode values =
        doors
            .read(
                Doors.REPORTING,
                "/api/rollups/" + WideCascade.PROGRAMME + "/bnv/indicators?period=" + period,
                Doors.officer(Doors.MINISTRY))
            .at("/total/values/" + FIGURE + "/accepted/value");
    return values.isMissingNode() ? 0 : values.asLong();
  }
}
