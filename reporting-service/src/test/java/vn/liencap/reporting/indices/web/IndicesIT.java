package vn.liencap.reporting.indices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IndexTarget;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.PlanEvent.PlanIssued;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.aims.domain.PlanAims;
import vn.liencap.reporting.rollup.domain.Samples;

@ReportingServiceTest
class IndicesIT {
  private static final String LAI_CHAU = "/api/indices/PAR_INDEX/2025/ilc";
  private static final String RESULT =
      """
      {"target": 90, "score": %s, "rank": %d, "of": 34, "document": "Quyết định 455/QĐ-BNV",
       "link": "https://moha.gov.vn/par-index", "date": "2026-04-20"}""";

  @Autowired private WebApplicationContext context;
  @Autowired private FlakyPublisher broker;
  @Autowired private UnitDirectory directory;
  @Autowired private MongoTemplate mongo;
  @Autowired private PlanAims aims;

  private MockMvc door = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void aMinistryHasTwoProvinces() {
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    for (String kept : List.of("indexYears", "indices", "aims")) {
      mongo.remove(new Query(), kept);
    }
    broker.send(
        List.of(
            new UnitChanged(Samples.unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null, 1)),
            new UnitChanged(Samples.unit("ilc", "Tỉnh Lai Châu", Level.PROVINCE, "bnv", 1)),
            new UnitChanged(Samples.unit("idb", "Tỉnh Điện Biên", Level.PROVINCE, "bnv", 1)),
            new UnitChanged(Samples.unit("isnv", "Sở Nội vụ", Level.DEPARTMENT, "ilc", 1)),
            new UnitChanged(Samples.unit("idk", "Phường Đoàn Kết", Level.COMMUNE, "ilc", 1))));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                directory.find(new UnitId("idk")).isPresent()
                    && directory.find(new UnitId("idb")).isPresent());
  }

  private static RequestPostProcessor as(String unit, String role) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject("nguoi")
                    .claim("name", "Lò Thị Hoa")
                    .claim("unit", unit)
                    .claim("roles", List.of(role)));
  }

  private ResultActions ask(String path, String unit) throws Exception {
    return door.perform(get(path).with(as(unit, "OFFICER")));
  }

  private ResultActions enter(String path, String json, String seen, String unit) throws Exception {
    return door.perform(
        put(path)
            .contentType(APPLICATION_JSON)
            .content(json)
            .header("If-Match", "\"" + seen + "\"")
            .with(as(unit, "OFFICER")));
  }

  private ResultActions bring(String query, String csv, String unit) throws Exception {
    return door.perform(
        post("/api/indices/import?" + query)
            .contentType(MediaType.parseMediaType("text/csv"))
            .content(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .with(as(unit, "OFFICER")));
  }

  @Test
  void whatAProvinceEntersIsMarkedUntilTheMinistrysTakesItsPlace() throws Exception {
    ask(LAI_CHAU, "ilc")
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", "\"0\""))
        .andExpect(jsonPath("$.mayEnter").value(true));
    enter(LAI_CHAU, RESULT.formatted("86.5", 14), "0", "ilc")
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", "\"1\""))
        .andExpect(jsonPath("$.entered.enteredBy").value("PROVINCE"))
        .andExpect(jsonPath("$.entered.toTarget").value(3.5));
    enter(LAI_CHAU, RESULT.formatted("87.25", 12), "0", "bnv")
        .andExpect(status().isPreconditionFailed());
    enter(LAI_CHAU, RESULT.formatted("87.25", 12), "1", "bnv")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.entered.enteredBy").value("MINISTRY"))
        .andExpect(jsonPath("$.changes.length()").value(2))
        .andExpect(jsonPath("$.changes[1].name").value("Lò Thị Hoa"))
        .andExpect(jsonPath("$.changes[1].side").value("PROVINCE"));
    enter(LAI_CHAU, RESULT.formatted("99", 1), "2", "ilc")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("official"));
    enter(LAI_CHAU, "{\"target\": 91.5}", "2", "ilc")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.entered.result.score").value(87.25))
        .andExpect(jsonPath("$.entered.target").value(91.5));
  }

  @Test
  void yearsAreComparedAndListedPageByPage() throws Exception {
    enter("/api/indices/PAR_INDEX/2024/ilc", RESULT.formatted("84", 20), "0", "bnv")
        .andExpect(status().isOk());
    enter(LAI_CHAU, RESULT.formatted("87", 12), "0", "bnv").andExpect(status().isOk());
    enter("/api/indices/PAR_INDEX/2025/idb", RESULT.formatted("85", 18), "0", "bnv")
        .andExpect(status().isOk());
    ask("/api/indices?index=PAR_INDEX&year=2025", "bnv")
        .andExpect(jsonPath("$.items.length()").value(2))
        .andExpect(jsonPath("$.items[1].unitName").value("Tỉnh Lai Châu"))
        .andExpect(jsonPath("$.items[1].places").value(8))
        .andExpect(jsonPath("$.items[1].change").value(3.0));
    ask("/api/indices?unit=ilc&limit=1", "ilc")
        .andExpect(jsonPath("$.items.length()").value(1))
        .andExpect(jsonPath("$.next").isNotEmpty());
    ask("/api/indices", "idk")
        .andExpect(jsonPath("$.items.length()").value(2))
        .andExpect(jsonPath("$.items[0].unit").value("ilc"));
  }

  @Test
  void nobodyEntersForAnotherProvinceNorReadsItsOwnFigures() throws Exception {
    enter(LAI_CHAU, "{\"target\": 90}", "0", "idb").andExpect(status().isForbidden());
    enter(LAI_CHAU, "{\"target\": 90}", "0", "idk").andExpect(status().isForbidden());
    ask(LAI_CHAU, "idb").andExpect(status().isForbidden());
    ask("/api/indices?unit=ilc", "idb").andExpect(status().isForbidden());
    ask("/api/indices/workbook?unit=ilc", "idb").andExpect(status().isForbidden());
    ask(LAI_CHAU, "idk").andExpect(status().isOk()).andExpect(jsonPath("$.mayEnter").value(false));
    door.perform(
            put(LAI_CHAU)
                .contentType(APPLICATION_JSON)
                .content("{\"target\": 90}")
                .header("If-Match", "\"0\"")
                .with(as("ilc", "VIEWER")))
        .andExpect(status().isForbidden());
    bring("index=PAR_INDEX&year=2025", "Mã,Kết quả\nilc,80\n", "ilc")
        .andExpect(status().isForbidden());
  }

  @Test
  void theMinistryBringsAWholeTableOrIsToldEachWrongLine() throws Exception {
    String query = "index=PAR_INDEX&year=2025&document=Quyết định 455/QĐ-BNV&date=2026-04-20";
    bring(
            query,
            "Tỉnh;Kết quả;Xếp hạng\nLai Chau;87,5;2\nĐiện Biên;abc;1\nTỉnh Mường Thanh;1;1\nLai Châu;2;2\n",
            "bnv")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors.length()").value(3))
        .andExpect(jsonPath("$.errors[0].field").value("line 3"))
        .andExpect(jsonPath("$.errors[1].field").value("line 4"))
        .andExpect(jsonPath("$.errors[2].field").value("line 5"));
    assertThat(mongo.count(new Query(), "indexYears")).isZero();

    String good = "Tỉnh;Kết quả;Xếp hạng\nLai Chau;87,5;2\nidb;88;1\n";
    bring(query, good, "bnv").andExpect(status().isUnprocessableContent());
    good = "Mã;Kết quả;Xếp hạng\nilc;87,5;2\nidb;88;1\n";
    bring(query, good, "bnv")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.rows").value(2))
        .andExpect(jsonPath("$.changed").value(2));
    bring(query, good, "bnv").andExpect(jsonPath("$.changed").value(0));
    ask(LAI_CHAU, "ilc")
        .andExpect(jsonPath("$.entered.result.of").value(2))
        .andExpect(jsonPath("$.entered.result.document").value("Quyết định 455/QĐ-BNV"))
        .andExpect(jsonPath("$.entered.enteredBy").value("MINISTRY"));
    bring(query, "không phải bảng", "bnv")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value("not-a-table"));
  }

  @Test
  void theTableGivenOutIsTakenInAgain() throws Exception {
    enter(LAI_CHAU, RESULT.formatted("87", 12), "0", "bnv").andExpect(status().isOk());
    byte[] file =
        ask("/api/indices/workbook?index=PAR_INDEX&year=2025", "bnv")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    door.perform(
            post("/api/indices/import?index=PAR_INDEX&year=2025")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(file)
                .with(as("bnv", "HEAD")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.rows").value(1))
        .andExpect(jsonPath("$.changed").value(0));
    door.perform(
            post("/api/indices/import?index=PAR_INDEX&year=2024")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(file)
                .with(as("bnv", "HEAD")))
        .andExpect(status().isUnprocessableContent());
    ask("/api/indices/workbook?unit=ilc", "ilc").andExpect(status().isOk());
    ask("/api/indices/workbook", "ilc").andExpect(status().isUnprocessableContent());
  }

  @Test
  void theListOfIndicesIsTheMinistrys() throws Exception {
    String dti =
        "{\"name\": \"Chỉ số chuyển đổi số\", \"shortName\": \"DTI\", \"unit\": \"điểm\", \"max\": 1}";
    String path = "/api/indices/definitions/DTI";
    enter(path, dti, "0", "ilc").andExpect(status().isForbidden());
    enter(path, dti, "0", "bnv").andExpect(status().isForbidden()); // an officer
    door.perform(
            put(path)
                .contentType(APPLICATION_JSON)
                .content(dti)
                .header("If-Match", "\"0\"")
                .with(as("bnv", "HEAD")))
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", "\"1\""));
    ask("/api/indices/definitions", "idk")
        .andExpect(jsonPath("$.items.length()").value(6))
        .andExpect(jsonPath("$.items[0].code").value("PAR_INDEX"))
        .andExpect(jsonPath("$.items[2].max").value(80))
        .andExpect(jsonPath("$.items[5].builtIn").value(false))
        .andExpect(jsonPath("$.mayChange").value(false));
    enter("/api/indices/DTI/2025/ilc", "{\"target\": 0.75}", "0", "ilc").andExpect(status().isOk());
    enter("/api/indices/DTI/2026/ilc", "{\"target\": 75}", "0", "ilc")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].field").value("target"));
  }

  @Test
  void wrongRequestsAreRefusedInWords() throws Exception {
    ask("/api/indices/PAR_INDEX/1900/ilc", "bnv").andExpect(status().isBadRequest());
    ask("/api/indices/NO_SUCH/2025/ilc", "bnv").andExpect(status().isNotFound());
    ask("/api/indices/PAR_INDEX/2025/idk", "bnv").andExpect(status().isNotFound());
    enter(LAI_CHAU, "{\"score\": 1e999, \"target\": -1}", "0", "ilc")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors.length()").value(2));
    enter(LAI_CHAU, "{\"score\": 80}", "0", "ilc")
        .andExpect(jsonPath("$.errors[0].field").value("document"));
  }

  @Test
  void theProvincesPlanProposesATargetAlsoWhenItIsToldTwiceAndLate() throws Exception {
    var newer = new PlanIssued(plan("Chỉ số CCHC đạt 92,5 điểm", 2), actor(), Instant.EPOCH);
    var older = new PlanIssued(plan("Chỉ số CCHC đạt 70 điểm", 1), actor(), Instant.EPOCH);
    broker.send(List.of(newer, older, newer, older));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                aims.issuedFor(new UnitId("ilc"), 2026).stream()
                    .anyMatch(plan -> plan.sequence() == 2));
    ask("/api/indices/PAR_INDEX/2026/ilc", "ilc")
        .andExpect(jsonPath("$.proposal.target").value(92.5))
        .andExpect(jsonPath("$.proposal.said").value("Chỉ số CCHC đạt 92,5 điểm"))
        .andExpect(jsonPath("$.proposal.plan").value("Kế hoạch 12/KH-UBND"))
        .andExpect(jsonPath("$.entered.target").isEmpty());
  }

  private static Actor actor() {
    return new Actor(new PersonId("nguoi"), "Hoa", new UnitId("ilc"), Set.of(Role.HEAD));
  }

  private static IssuedPlan plan(String said, long sequence) {
    var content =
        new PlanContent(
            "CCHC năm 2026",
            "Kế hoạch",
            "KH-UBND",
            null,
            2026,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new IndexTarget("PAR_INDEX", said)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return new IssuedPlan(
        new PlanId("iplan"),
        Samples.PROGRAMME,
        new UnitId("ilc"),
        null,
        1,
        "12/KH-UBND",
        LocalDate.of(2026, 1, 5),
        content,
        List.of(),
        List.of(),
        List.of(),
        sequence,
        List.of(),
        List.of());
  }
}
