package vn.liencap.reporting.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.calendar.CalendarEvent;
import vn.liencap.contracts.calendar.WorkingYearState;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.StateTopics;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.rollup.domain.Samples;

@ReportingServiceTest
class CalendarIT {
  private static final String SWAPPED =
      """
      {"daysOff": [{"day": "2031-09-02", "name": "Quốc khánh"}], "workedInstead": ["2031-09-06"]}""";

  @Autowired private WebApplicationContext context;
  @Autowired private FlakyPublisher broker;
  @Autowired private UnitDirectory directory;
  @Autowired private MongoTemplate mongo;
  @Autowired private StateTopics topics;

  private MockMvc door = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void aMinistryHasAProvinceWithAWard() {
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    for (String kept : List.of("workingYears", "regimes", "calendarHistory")) {
      mongo.remove(new Query(), kept);
    }
    broker.send(
        List.of(
            new UnitChanged(Samples.unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null, 1)),
            new UnitChanged(Samples.unit("utinh", "Tỉnh Lai Châu", Level.PROVINCE, "bnv", 1)),
            new UnitChanged(
                Samples.unit("uphuong", "Phường Đoàn Kết", Level.COMMUNE, "utinh", 1))));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> directory.find(new UnitId("uphuong")).isPresent());
  }

  private static RequestPostProcessor as(String unit, String role) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject("nguoi")
                    .claim("name", "Hoa")
                    .claim("unit", unit)
                    .claim("roles", List.of(role)));
  }

  private ResultActions ask(String path, String unit) throws Exception {
    return door.perform(get(path).with(as(unit, "OFFICER")));
  }

  private ResultActions change(MockHttpServletRequestBuilder request, String seen)
      throws Exception {
    return door.perform(request.header("If-Match", "\"" + seen + "\"").with(as("bnv", "HEAD")));
  }

  private static MockHttpServletRequestBuilder table(String json) {
    return put("/api/working-years/2031").contentType(APPLICATION_JSON).content(json);
  }

  @Test
  void aWardReadsWhenItsReportsAreDue() throws Exception {
    ask("/api/periods?regime=CCHC581&year=2026", "uphuong")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items.length()").value(4))
        .andExpect(jsonPath("$.items[0].id").value("CCHC581-2026-Q1"))
        .andExpect(jsonPath("$.items[0].label").value("Quý I năm 2026"))
        .andExpect(jsonPath("$.items[0].dates.level").value("COMMUNE"))
        .andExpect(jsonPath("$.items[0].dates.due").value("2026-03-16"))
        .andExpect(jsonPath("$.items[0].dates.lock").value("2026-03-23"))
        .andExpect(jsonPath("$.items[0].ladder[3].level").value("PROVINCE"))
        .andExpect(jsonPath("$.items[0].ladder[3].due").value("2026-03-20"));
    ask("/api/periods?unit=uphuong", "utinh")
        .andExpect(jsonPath("$.items[0].dates.level").value("COMMUNE"));
    ask("/api/periods?unit=utinh", "uphuong").andExpect(status().isForbidden());
    ask("/api/periods?regime=KHONGCO", "uphuong").andExpect(status().isNotFound());
    ask("/api/periods?year=1999", "uphuong").andExpect(status().isUnprocessableContent());
  }

  @Test
  void theMinistrySwapsADayAndEveryDeadlineMoves() throws Exception {
    ask("/api/working-years/2031", "uphuong")
        .andExpect(jsonPath("$.computed").value(true))
        .andExpect(jsonPath("$.mayChange").value(false))
        .andExpect(header().string("ETag", "\"0\""))
        .andExpect(jsonPath("$.daysOff[1].day").value("2031-01-22"));

    String withCutOff =
        """
        {"daysOff": [{"day": "2031-03-17", "name": "Nghỉ"}, {"day": "2031-03-18", "name": "Nghỉ"}],
         "workedInstead": []}""";
    change(table(withCutOff), "0")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.mayChange").value(true))
        .andExpect(header().string("ETag", "\"1\""));

    ask("/api/periods?regime=CCHC581&year=2031", "uphuong")
        .andExpect(jsonPath("$.items[0].dates.due").value("2031-03-19"));
  }

  @Test
  void otherServicesAreToldOfEveryChangeOfATable() throws Exception {
    change(table(SWAPPED), "0").andExpect(status().isOk());
    change(delete("/api/working-years/2031"), "1").andExpect(status().isOk());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(told())
                    .contains(new WorkingYearState(2031, Map.of(), Set.of(), true, 2)));
    assertThat(mongo.findById("workingYears/2031/1", Document.class, "calendarHistory"))
        .doesNotContainKey("outbox");
  }

  private List<WorkingYearState> told() {
    List<WorkingYearState> years = new ArrayList<>();
    topics.read(
        Topic.CALENDAR,
        Set.of(CalendarEvent.WorkingYearChanged.class),
        events ->
            events.forEach(event -> years.add(((CalendarEvent.WorkingYearChanged) event).year())));
    return years;
  }

  @Test
  void whatWasKeptBeforeStaysInTheHistory() throws Exception {
    change(table(SWAPPED), "0").andExpect(status().isOk());
    change(table(SWAPPED), "0").andExpect(status().isPreconditionFailed());
    change(delete("/api/working-years/2031"), "1")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.computed").value(true))
        .andExpect(jsonPath("$.daysOff[0].name").value("Tết Dương lịch"))
        .andExpect(header().string("ETag", "\"2\""));
    change(table(SWAPPED), "2").andExpect(header().string("ETag", "\"3\""));

    assertThat(mongo.findAll(Document.class, "calendarHistory"))
        .extracting(before -> before.get("_id"))
        .containsExactlyInAnyOrder("workingYears/2031/1", "workingYears/2031/2");
    assertThat(mongo.findAll(Document.class, "calendarHistory"))
        .allSatisfy(before -> assertThat(before.get("changedBy")).isEqualTo("nguoi"));
  }

  @Test
  void onlyTheMinistrysHeadAndAdministratorChangeTheCalendar() throws Exception {
    for (RequestPostProcessor other :
        List.of(as("bnv", "OFFICER"), as("utinh", "HEAD"), as("uphuong", "ADMIN"))) {
      door.perform(table(SWAPPED).header("If-Match", "\"0\"").with(other))
          .andExpect(status().isForbidden());
    }
    door.perform(table(SWAPPED).with(as("bnv", "HEAD")))
        .andExpect(status().isPreconditionRequired());
  }

  @Test
  void aTableThatIsNoneIsRefusedInWords() throws Exception {
    change(
            table(
                "{\"daysOff\": [{\"day\": \"2030-01-01\", \"name\": \"A\"}], \"workedInstead\": []}"),
            "0")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].message").value("01/01/2030 không thuộc năm 2031."));
    change(table("{\"daysOff\": [null], \"workedInstead\": []}"), "0")
        .andExpect(status().isUnprocessableContent());
    change(table("{}"), "0").andExpect(status().isUnprocessableContent());
    String twice = "{\"day\": \"2031-01-01\", \"name\": \"A\"}";
    change(table("{\"daysOff\": [" + twice + "," + twice + "], \"workedInstead\": []}"), "0")
        .andExpect(jsonPath("$.errors[0].field").value("daysOff[1].day"));
  }

  @Test
  void theMinistryAddsARegimeAndChangesTheLadderOfABuiltInOne() throws Exception {
    String own =
        """
        {"name": "Báo cáo riêng", "source": "Công văn 1", "periods":
          [{"code": "Q1", "label": "Quý I {năm}", "from": {"month": 1, "day": 1},
            "to": {"month": 3, "day": %s}}],
         "due": {"monthsAfter": 1, "steps": [{"level": "COMMUNE", "day": 5}]},
         "movesToWorkingDay": true, "lockAfter": 3}""";
    change(put("/api/regimes/RIENG").contentType(APPLICATION_JSON).content(own.formatted(20)), "0")
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.errors[0].field").value("periods[0].to"));
    change(put("/api/regimes/RIENG").contentType(APPLICATION_JSON).content(own.formatted(31)), "0")
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", "\"1\""));
    change(
            put("/api/regimes/CCHC581").contentType(APPLICATION_JSON).content(own.formatted(31)),
            "0")
        .andExpect(status().isUnprocessableContent());

    ask("/api/regimes", "uphuong")
        .andExpect(jsonPath("$.items[0].id").value("ND09"))
        .andExpect(jsonPath("$.items[2].id").value("RIENG"))
        .andExpect(jsonPath("$.items[2].periods[0].to.day").value(31))
        .andExpect(jsonPath("$.items[0].builtIn").value(true))
        .andExpect(jsonPath("$.items[2].builtIn").value(false));
    ask("/api/regimes/RIENG", "uphuong").andExpect(jsonPath("$.due.steps[0].day").value(5));
    ask("/api/periods?regime=RIENG&year=2026", "uphuong")
        .andExpect(jsonPath("$.items[0].label").value("Quý I 2026"))
        .andExpect(jsonPath("$.items[0].dates.due").value("2026-04-06"))
        .andExpect(jsonPath("$.items[0].dates.lock").value("2026-04-09"));
  }
}
