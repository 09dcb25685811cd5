package vn.liencap.reporting.reports.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent.PlanIssued;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.MovableClock;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.reports.Opening;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.rollup.domain.Samples;

/** The six-month report of a province with two wards, from its template to the ministry's total. */
@ReportingServiceTest
class ReportLifeIT {
  private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String PERIOD = "CCHC581-2026-H1";

  @Autowired private WebApplicationContext context;
  @Autowired private FlakyPublisher broker;
  @Autowired private Programmes programmes;
  @Autowired private UnitDirectory directory;
  @Autowired private MovableClock clock;
  @Autowired private Opening opening;

  private final String run = "r" + Long.toString(System.nanoTime(), 36);
  private final ProgrammeId programme = new ProgrammeId("ct" + run);
  private MockMvc door = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void twoWardsOfAProvinceTakePart() throws Exception {
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    programmes.keep(Samples.programme(programme, FigureBorder.WHEN_SUBMITTED, 1));
    broker.send(
        List.of(
            new UnitChanged(Samples.unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null, 1)),
            new UnitChanged(unit("tinh", "Tỉnh Lai Châu", Level.PROVINCE, "bnv")),
            new UnitChanged(unit("phuong", "Phường Đoàn Kết", Level.COMMUNE, id("tinh"))),
            new UnitChanged(unit("xa", "Xã Dào San", Level.COMMUNE, id("tinh")))));
    await().atMost(SOON).until(() -> directory.find(new UnitId(id("xa"))).isPresent());
    broker.send(
        List.of(
            new ActivityScheduled(
                Samples.activity(
                    programme,
                    new UnitId(id("phuong")),
                    "hd1",
                    ActivityStatus.IN_PROGRESS,
                    Map.of("session", 5L),
                    null,
                    1),
                AT),
            new ActivityScheduled(
                Samples.activity(
                    programme,
                    new UnitId(id("xa")),
                    "hd1",
                    ActivityStatus.IN_PROGRESS,
                    Map.of("session", 2L),
                    null,
                    1),
                AT)));
    createTemplate();
  }

  @AfterEach
  void theClockStandsAgain() {
    clock.putTo(Samples.TODAY);
  }

  private String id(String name) {
    return name + run;
  }

  private UnitState unit(String name, String full, Level level, String parent) {
    return Samples.unit(id(name), full, level, parent, 1);
  }

  private void createTemplate() throws Exception {
    send(
            post("/api/templates"),
            "bnv",
            """
            {"id": "%s", "programme": "%s", "content": {
              "name": "Báo cáo tuyên truyền", "regime": "CCHC581",
              "levels": ["PROVINCE", "COMMUNE"],
              "indicators": [
                {"code": "buoi", "label": "Số buổi tuyên truyền", "unit": "buổi",
                 "aggregation": "SUM", "counter": "out:session", "required": true},
                {"code": "dan", "label": "Tỷ lệ người dân được thông tin", "unit": "%%",
                 "aggregation": "RATIO", "required": true}],
              "sections": [
                {"code": "ketqua", "title": "Kết quả đạt được", "required": true}]}}
            """
                .formatted(run, programme))
        .andExpect(status().isCreated());
    send(post("/api/templates/" + run + "/publish"), "bnv", "").andExpect(status().isOk());
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              opening.open();
              read(report("tinh"), id("tinh")).andExpect(status().isOk());
              read(report("xa"), id("xa"))
                  .andExpect(status().isOk())
                  .andExpect(jsonPath("$.parts[0].figures[0].value.derived").value(2));
              read(report("phuong"), id("phuong"))
                  .andExpect(jsonPath("$.parts[0].figures[0].value.derived").value(5));
            });
  }

  private String report(String unit) {
    return "/api/reports/" + PERIOD + "~" + id(unit);
  }

  private static RequestPostProcessor headOf(String unit) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject("nguoi" + unit)
                    .claim("name", "Hoa")
                    .claim("unit", unit)
                    .claim("roles", List.of("HEAD")));
  }

  private ResultActions read(String path, String unit) throws Exception {
    return door.perform(get(path).with(headOf(unit)));
  }

  private ResultActions send(MockHttpServletRequestBuilder request, String unit, String body)
      throws Exception {
    return door.perform(
        request.with(headOf(unit)).contentType(MediaType.APPLICATION_JSON).content(body));
  }

  private String etag(String path, String unit) throws Exception {
    return Objects.requireNonNull(read(path, unit).andReturn().getResponse().getHeader("ETag"));
  }

  private void fill(String unit, long informed, long asked, String result) throws Exception {
    send(
            post(report(unit) + "/figures"),
            id(unit),
            """
            {"figures": [
              {"id": "a1%3$s", "programme": "%4$s", "code": "dan", "value": %1$d},
              {"id": "a2%3$s", "programme": "%4$s", "code": "dan:of", "value": %2$d}]}
            """
                .formatted(informed, asked, unit, programme))
        .andExpect(status().isOk());
    send(
            put(report(unit)).header("If-Match", etag(report(unit), id(unit))),
            id(unit),
            "{\"texts\": {\"ketqua\": [{\"text\": \"" + result + "\"}]}}")
        .andExpect(status().isOk());
  }

  private void submit(String unit) throws Exception {
    send(post(report(unit) + "/submit"), id(unit), "")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("SUBMITTED"));
  }

  private void accept(String unit, String by) throws Exception {
    send(post(report(unit) + "/accept"), by, "")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.status").value("ACCEPTED"));
  }

  @Test
  void whatTheWardsDidReachesTheMinistryAndOpensDownToTheActivity() throws Exception {
    fill("phuong", 300, 400, "Đã tổ chức tuyên truyền tại tổ dân phố.");
    fill("xa", 60, 100, "Đã tổ chức tuyên truyền tại tổ dân phố");
    submit("phuong");
    submit("xa");
    accept("phuong", id("tinh"));
    accept("xa", id("tinh"));
    String provincial = "/api/rollups/" + programme + "/" + id("tinh") + "/indicators?period=";
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> // before its own report is sent, the province sees what its wards say
            read(provincial + PERIOD, id("tinh"))
                    .andExpect(jsonPath("$.total.values.buoi.submitted.value").value(7))
                    .andExpect(jsonPath("$.total.values.buoi.accepted.value").value(7)));
    read("/api/rollups/" + programme + "/bnv/indicators?period=" + PERIOD, "bnv")
        .andExpect(jsonPath("$.total.values.buoi.submitted.value").value(0));

    send(post(report("tinh") + "/consolidate"), id("tinh"), "")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.gathered.included", hasSize(2)))
        .andExpect(jsonPath("$.gathered.missing", hasSize(0)))
        .andExpect(jsonPath("$.texts[0].paragraphs", hasSize(1))) // the same words once
        .andExpect(jsonPath("$.texts[0].paragraphs[0].sources", hasSize(2)))
        .andExpect(jsonPath("$.parts[0].figures[0].value.value").value(7))
        .andExpect(jsonPath("$.parts[0].figures[0].value.below").value(7))
        .andExpect(jsonPath("$.parts[0].figures[1].value.value").value(360))
        .andExpect(jsonPath("$.parts[0].figures[1].of.value").value(500))
        .andExpect(jsonPath("$.lacking", hasSize(0)));
    read(report("phuong"), id("phuong")).andExpect(jsonPath("$.standing").value("CONSOLIDATED"));
    submit("tinh");
    accept("tinh", "bnv");
    read(report("phuong"), id("phuong")).andExpect(jsonPath("$.standing").value("SENT"));

    String totals = "/api/rollups/" + programme + "/bnv/indicators?period=" + PERIOD;
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                read(totals, "bnv")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.total.values.buoi.accepted.value").value(7))
                    .andExpect(jsonPath("$.total.values.dan.accepted.value").value(360))
                    .andExpect(jsonPath("$.total.values.dan.accepted.of").value(500))
                    .andExpect(jsonPath("$.total.reports.accepted").value(3))
                    .andExpect(jsonPath("$.total.reports.complete").value(3)));
    read(report("tinh") + "/figures/" + programme + "/buoi", "bnv")
        .andExpect(jsonPath("$.below", hasSize(2)));
    read(report("phuong") + "/figures/" + programme + "/buoi", "bnv")
        .andExpect(jsonPath("$.activities", hasSize(1)))
        .andExpect(
            jsonPath("$.activities[0].activity").value(Samples.PLAN + "~" + id("phuong") + "~hd1"))
        .andExpect(jsonPath("$.activities[0].amount").value(5));
    String trend = "/api/rollups/" + programme + "/%s/trend?period=" + PERIOD;
    read(trend.formatted("bnv"), "bnv")
        .andExpect(jsonPath("$.points", hasSize(1))) // no half-year before it was asked anything
        .andExpect(jsonPath("$.points[0].period").value(PERIOD))
        .andExpect(jsonPath("$.points[0].reports.accepted").value(3))
        .andExpect(jsonPath("$.points[0].values.buoi.accepted.value").value(7));
    read(trend.formatted(id("phuong")), id("phuong"))
        .andExpect(jsonPath("$.points[0].values.buoi.entered.value").value(5));
    read(trend.formatted("bnv"), id("phuong")).andExpect(status().isForbidden());
    read("/api/rollups/" + programme + "/bnv/heat?regime=CCHC581&year=2026", "bnv")
        .andExpect(jsonPath("$.rows[1].cells[1].accepted").value(3));
  }

  @Test
  void aPlansTargetStandsBesideItsIndicatorWhereThePlanHasCome() throws Exception {
    String at = "/api/rollups/" + programme + "/%s/indicators?period=" + PERIOD;
    read(at.formatted(id("tinh")), id("tinh"))
        .andExpect(jsonPath("$.indicators[0].aims", hasSize(0)));
    broker.send(List.of(new PlanIssued(planOfTheMinistry(), planner(), AT)));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                read(at.formatted(id("tinh")), id("tinh"))
                    .andExpect(jsonPath("$.indicators[0].aims[0].value").value(12))
                    .andExpect(jsonPath("$.indicators[0].aims[0].issuer").value("Bộ Nội vụ"))
                    .andExpect(
                        jsonPath("$.indicators[0].aims[0].name").value("Kế hoạch 25/KH-BNV")));
    broker.send(List.of(new UnitChanged(unit("khac", "Tỉnh Điện Biên", Level.PROVINCE, "bnv"))));
    await().atMost(SOON).until(() -> directory.find(new UnitId(id("khac"))).isPresent());
    read(at.formatted(id("khac")), id("khac"))
        .andExpect(jsonPath("$.indicators[0].aims", hasSize(0)));
  }

  private static Actor planner() {
    return new Actor(new PersonId("nguoi"), "Hoa", new UnitId("bnv"), Set.of(Role.CLERK));
  }

  private IssuedPlan planOfTheMinistry() {
    var target = new Target(new ItemId("t1"), "Ít nhất 12 buổi tuyên truyền", "buoi", "12 buổi");
    var content =
        new PlanContent(
            "Tuyên truyền CCHC",
            "Kế hoạch",
            null,
            null,
            2026,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(target),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return new IssuedPlan(
        Samples.PLAN,
        programme,
        new UnitId("bnv"),
        null,
        1,
        "25/KH-BNV",
        Samples.TODAY,
        content,
        List.of(),
        List.of(),
        List.of(),
        System.nanoTime(),
        List.of(),
        List.of());
  }

  @Test
  void aReportComesBackWithAReasonAndGoesAgain() throws Exception {
    fill("xa", 60, 100, "Đã tổ chức.");
    submit("xa");

    send(post(report("xa") + "/return"), id("tinh"), "{\"reason\": \" \"}")
        .andExpect(status().isUnprocessableContent());
    send(post(report("xa") + "/return"), id("tinh"), "{\"reason\": \"Số người chưa khớp.\"}")
        .andExpect(jsonPath("$.status").value("RETURNED"));
    read(report("xa"), id("xa"))
        .andExpect(jsonPath("$.returnReason").value("Số người chưa khớp."))
        .andExpect(jsonPath("$.may.submit").value(true));
    submit("xa");
    submit("xa"); // pressed twice
    accept("xa", id("tinh"));
    send(post(report("xa") + "/return"), id("tinh"), "{\"reason\": \"Muộn rồi.\"}")
        .andExpect(status().isConflict());
  }

  @Test
  void anOverrideNeedsAReasonAndStaysWithTheFigure() throws Exception {
    String wish = "{\"figures\": [{\"id\": \"b1\", \"programme\": \"%s\", \"code\": \"buoi\",";

    send(post(report("xa") + "/figures"), id("xa"), (wish + "\"value\": 3}]}").formatted(programme))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.detail").value(containsString("lý do")));
    for (int twice = 0; twice < 2; twice++) {
      send(
              post(report("xa") + "/figures"),
              id("xa"),
              (wish + "\"value\": 3, \"reason\": \"Một buổi chưa kịp ghi.\"}]}")
                  .formatted(programme))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.parts[0].figures[0].value.value").value(3))
          .andExpect(jsonPath("$.parts[0].figures[0].value.adjusted").value(1));
    }
    read(report("xa") + "/figures/" + programme + "/buoi", id("xa"))
        .andExpect(jsonPath("$.adjustments[0].reason").value("Một buổi chưa kịp ghi."));
  }

  @Test
  void afterTheLockOnlyAnExceptionLetsAReportIn() throws Exception {
    fill("xa", 60, 100, "Đã tổ chức.");
    clock.putTo(LocalDate.of(2026, 7, 20));

    send(post(report("xa") + "/submit"), id("xa"), "")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("report-locked"));
    send(
            post(report("xa") + "/exception"),
            id("tinh"),
            "{\"until\": \"2026-07-25\", \"reason\": \"Bão lũ.\"}")
        .andExpect(status().isOk());
    submit("xa");
    read(report("xa"), id("tinh")).andExpect(jsonPath("$.late").value(true));
  }

  @Test
  void aWardThatEndsPassesItsWorkAndItsWordsOnToItsSuccessor() throws Exception {
    fill("xa", 60, 100, "Xã đã tổ chức.");
    broker.send(
        List.of(
            new UnitChanged(
                new UnitState(
                    new UnitId(id("xa")),
                    List.of(
                        new UnitAttributes(
                            LocalDate.of(2025, 7, 1),
                            LocalDate.of(2026, 6, 10),
                            id("xa"),
                            "Xã Dào San",
                            Level.COMMUNE,
                            new UnitId(id("tinh")))),
                    List.of(new UnitId(id("phuong"))),
                    null,
                    null,
                    2))));

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              opening.open();
              read(report("xa"), id("phuong"))
                  .andExpect(status().isOk())
                  .andExpect(jsonPath("$.status").value("PASSED_ON"));
            });
    read(report("phuong"), id("phuong"))
        .andExpect(jsonPath("$.parts[0].figures[0].value.derived").value(7))
        .andExpect(jsonPath("$.parts[0].figures[1].value.value").value(60))
        .andExpect(jsonPath("$.texts[0].paragraphs[0].text").value("Xã đã tổ chức."));
    read(report("phuong") + "/figures/" + programme + "/buoi", id("phuong"))
        .andExpect(jsonPath("$.activities", hasSize(2)));
    submit("phuong");
    accept("phuong", id("tinh"));
    send(post(report("tinh") + "/consolidate"), id("tinh"), "")
        .andExpect(jsonPath("$.gathered.missing", hasSize(0)))
        .andExpect(jsonPath("$.parts[0].figures[0].value.below").value(7));
    String totals = "/api/rollups/" + programme + "/" + id("tinh") + "/indicators?period=" + PERIOD;
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                read(totals, id("tinh"))
                    .andExpect(jsonPath("$.total.reports.total").value(2))
                    .andExpect(jsonPath("$.children[0].values.buoi.accepted.value").value(7)));
  }

  @Test
  void nothingIsReadBeforeItIsSentAndNothingEmptyIsSent() throws Exception {
    read(report("phuong"), id("xa")).andExpect(status().isForbidden());
    read(report("phuong"), id("tinh"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.parts", hasSize(0)));
    send(post(report("phuong") + "/accept"), id("tinh"), "").andExpect(status().isConflict());
    send(post(report("tinh") + "/submit"), id("tinh"), "")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("report-empty"));
  }

  @Test
  void whoAsksHearsHowManyItWillAskAndTheyAreAskedAtOnceAlsoThoseThatTakePartInNothing()
      throws Exception {
    broker.send(List.of(new UnitChanged(unit("xakhac", "Xã Mường So", Level.COMMUNE, id("tinh")))));
    await().atMost(SOON).until(() -> directory.find(new UnitId(id("xakhac"))).isPresent());
    String request = "/api/templates/dx" + run;
    send(
            post("/api/templates"),
            id("tinh"),
            """
            {"id": "dx%s", "programme": "%s", "content": {"name": "Báo cáo nhanh",
             "adHoc": {"from": "2026-06-01", "to": "2026-06-14", "due": "2026-06-30"},
             "levels": ["COMMUNE"], "sections": [{"code": "kq", "title": "Kết quả"}]}}
            """
                .formatted(run, programme))
        .andExpect(status().isCreated());
    read(request + "/reach", id("tinh"))
        .andExpect(jsonPath("$.units").value(3))
        .andExpect(jsonPath("$.byLevel.COMMUNE").value(3))
        .andExpect(jsonPath("$.open[0]").value("Báo cáo nhanh"));
    read(request + "/reach", id("xa")).andExpect(status().isNotFound());

    send(post(request + "/publish"), id("tinh"), "").andExpect(status().isOk());
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                read("/api/reports/AH-dx" + run + "~" + id("xakhac"), id("xakhac"))
                    .andExpect(status().isOk()));
  }
}
