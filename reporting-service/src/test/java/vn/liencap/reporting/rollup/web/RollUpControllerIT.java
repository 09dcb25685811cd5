package vn.liencap.reporting.rollup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.contracts.units.UnitEvent.UnitChanged;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.reporting.FlakyPublisher;
import vn.liencap.reporting.MovableClock;
import vn.liencap.reporting.ReportingServiceTest;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.rollup.domain.Samples;

@ReportingServiceTest
class RollUpControllerIT {
  private static final Instant AT = Instant.parse("2026-06-15T02:00:00Z");
  private static final UnitId WARD = new UnitId("uphuong");
  private static final Duration SOON = Duration.ofSeconds(30);

  @Autowired private WebApplicationContext context;
  @Autowired private FlakyPublisher broker;
  @Autowired private Programmes programmes;
  @Autowired private UnitDirectory directory;
  @Autowired private MovableClock clock;

  private MockMvc door = MockMvcBuilders.standaloneSetup(new Object()).build();
  private ProgrammeId programme = Samples.PROGRAMME;

  @BeforeEach
  void aWardInAProvinceHasWork() {
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    programme = new ProgrammeId("ct" + System.nanoTime());
    programmes.keep(Samples.programme(programme, FigureBorder.WHEN_ENTERED, 1));
    broker.send(
        List.of(
            new UnitChanged(Samples.unit("bnv", "Bộ Nội vụ", Level.MINISTRY, null, 1)),
            new UnitChanged(Samples.unit("utinh", "Tỉnh Lai Châu", Level.PROVINCE, "bnv", 1)),
            new UnitChanged(Samples.unit("uso", "Sở Nội vụ", Level.DEPARTMENT, "utinh", 1)),
            new UnitChanged(Samples.unit("uphuong", "Phường Đoàn Kết", Level.COMMUNE, "utinh", 1)),
            new UnitChanged(Samples.unit("uan", "Xã Âu", Level.COMMUNE, "utinh", 1)),
            new UnitChanged(Samples.unit("udo", "Xã Dào San", Level.COMMUNE, "utinh", 1))));
    await().atMost(SOON).until(() -> directory.find(new UnitId("udo")).isPresent());
    broker.send(
        List.of(
            new PlanAssigned(assignment(WARD), AT),
            new ActivityScheduled(activity(WARD, ActivityStatus.COMPLETED), AT),
            new ActivityScheduled(activity(new UnitId("uan"), ActivityStatus.NOT_STARTED), AT),
            new ActivityScheduled(activity(new UnitId("udo"), ActivityStatus.NOT_STARTED), AT)));
  }

  private AssignmentState assignment(UnitId unit) {
    return Samples.assignment(
        programme,
        Samples.PLAN,
        Samples.MINISTRY,
        unit,
        AssignmentMode.IMPLEMENT,
        AssignmentStatus.DRAFTING,
        null,
        1);
  }

  private ActivityState activity(UnitId unit, ActivityStatus status) {
    return Samples.activity(
        programme, unit, "hd1", status, Map.of("session", 2L), Samples.TODAY, 1);
  }

  private static RequestPostProcessor personOf(String unit) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject("nguoi")
                    .claim("name", "Hoa")
                    .claim("unit", unit)
                    .claim("roles", List.of("VIEWER")));
  }

  private String path(String unit) {
    return "/api/rollups/" + programme + "/" + unit;
  }

  private void awaitTotal(String unit, int activities) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                door.perform(get(path(unit)).with(personOf(unit)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.totals.activities.total").value(activities))
                    .andExpect(jsonPath("$.totals.units.drafting").value(1)));
  }

  @Test
  void theProvinceSeesItsTotalsAndItsCommunesInTheOrderOfTheDictionary() throws Exception {
    awaitTotal("utinh", 3);

    door.perform(get(path("utinh")).with(personOf("utinh")))
        .andExpect(jsonPath("$.name").value("Tỉnh Lai Châu"))
        .andExpect(jsonPath("$.period").value("Y2026"))
        .andExpect(jsonPath("$.asOf").isNotEmpty())
        .andExpect(jsonPath("$.totals.units.reached").value(1))
        .andExpect(jsonPath("$.totals.units.assigned").value(1))
        .andExpect(jsonPath("$.totals.units.drafting").value(1))
        .andExpect(jsonPath("$.totals.units.executing").value(0))
        .andExpect(jsonPath("$.totals.activities.completed").value(1))
        .andExpect(jsonPath("$.totals.activities.onTime").value(1))
        .andExpect(jsonPath("$.totals.activities.overdue").value(0))
        .andExpect(jsonPath("$.totals.outputs.session").value(6))
        .andExpect(jsonPath("$.totals.budget.planned").value(3_000_000))
        .andExpect(jsonPath("$.totals.figures").value("ENTERED"))
        .andExpect(jsonPath("$.children[0].name").value("Phường Đoàn Kết"))
        .andExpect(jsonPath("$.children[1].name").value("Xã Âu"))
        .andExpect(jsonPath("$.children[2].name").value("Xã Dào San"))
        .andExpect(jsonPath("$.children[0].level").value("COMMUNE"))
        .andExpect(jsonPath("$.children[0].hasChildren").value(false))
        .andExpect(jsonPath("$.children[0].totals.activities.completed").value(1));
  }

  @Test
  void theMinistrySeesTheProvinceAsOneLine() throws Exception {
    awaitTotal("bnv", 3);

    door.perform(get(path("bnv")).with(personOf("bnv")))
        .andExpect(jsonPath("$.children.length()").value(1))
        .andExpect(jsonPath("$.children[0].unit").value("utinh"))
        .andExpect(jsonPath("$.children[0].hasChildren").value(true))
        .andExpect(jsonPath("$.children[0].totals.outputs.session").value(6));
  }

  @Test
  void whatIsOverdueIsReadOffTheDay() throws Exception {
    awaitTotal("utinh", 3);
    String before = etag();
    try {
      clock.putTo(LocalDate.of(2026, 7, 1));

      door.perform(get(path("utinh")).with(personOf("utinh")))
          .andExpect(jsonPath("$.totals.activities.overdue").value(2))
          .andExpect(jsonPath("$.totals.units.late").value(1));
      assertThat(etag()).isNotEqualTo(before);
    } finally {
      clock.putTo(Samples.TODAY);
    }
  }

  private String etag() throws Exception {
    return Objects.requireNonNull(
        door.perform(get(path("utinh")).with(personOf("utinh")))
            .andReturn()
            .getResponse()
            .getHeader("ETag"));
  }

  @Test
  void whoHasTheNewestFiguresIsNotSentThemAgain() throws Exception {
    awaitTotal("utinh", 3);
    String seen = etag();

    door.perform(get(path("utinh")).with(personOf("utinh")).header("If-None-Match", seen))
        .andExpect(status().isNotModified())
        .andExpect(header().string("ETag", seen))
        .andExpect(content().string(""));

    broker.send(
        List.of(
            new ActivityScheduled(activity(new UnitId("uso"), ActivityStatus.IN_PROGRESS), AT)));
    awaitTotal("utinh", 4);
    door.perform(get(path("utinh")).with(personOf("utinh")).header("If-None-Match", seen))
        .andExpect(status().isOk());
  }

  @Test
  void howStatesWentIsKnownFromTheFirstDayOnThatAnythingWasCounted() throws Exception {
    awaitTotal("utinh", 3);
    try {
      clock.putTo(Samples.TODAY.plusDays(3));
      var later =
          Samples.activity(
              programme,
              new UnitId("uan"),
              "hd1",
              ActivityStatus.COMPLETED,
              Map.of("session", 2L),
              Samples.TODAY.plusDays(3),
              2);
      broker.send(List.of(new ActivityScheduled(later, AT)));
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  door.perform(get(path("utinh") + "/course").with(personOf("utinh")))
                      .andExpect(status().isOk())
                      .andExpect(jsonPath("$.days.length()").value(4))
                      .andExpect(jsonPath("$.days[0].day").value("2026-06-15"))
                      .andExpect(jsonPath("$.days[0].completed").value(1))
                      .andExpect(jsonPath("$.days[2].completed").value(1))
                      .andExpect(jsonPath("$.days[3].completed").value(2)));
    } finally {
      clock.putTo(Samples.TODAY);
    }
    door.perform(get(path("utinh") + "/course").with(personOf("uphuong")))
        .andExpect(status().isForbidden());
  }

  @Test
  void nobodySeesTheFiguresOfASuperiorOrANeighbour() throws Exception {
    for (String other : List.of("utinh", "bnv", "uan")) {
      door.perform(get(path(other)).with(personOf("uphuong")))
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.code").value("forbidden"));
    }
    door.perform(get(path("uphuong")).with(personOf("uphuong"))).andExpect(status().isOk());
    door.perform(get(path("uphuong"))).andExpect(status().isUnauthorized());
  }

  @Test
  void whatOnePlanHasComeToIsShownByUnit() throws Exception {
    awaitTotal("bnv", 3);

    door.perform(get(path("bnv") + "/plans/" + Samples.PLAN).with(personOf("bnv")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.totals.assigned").value(1))
        .andExpect(jsonPath("$.totals.drafting").value(1))
        .andExpect(jsonPath("$.totals.activities").value(3))
        .andExpect(jsonPath("$.totals.completed").value(1))
        .andExpect(jsonPath("$.children[0].unit").value("utinh"))
        .andExpect(jsonPath("$.children[0].totals.activities").value(3));
    door.perform(get(path("bnv") + "/plans/khac").with(personOf("bnv")))
        .andExpect(jsonPath("$.totals.assigned").value(0))
        .andExpect(jsonPath("$.children").isEmpty());
  }

  @Test
  void aUnitWithoutFiguresShowsZeroAndAnUnknownProgrammeIsNotFound() throws Exception {
    door.perform(get(path("uso")).with(personOf("utinh")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.asOf").doesNotExist())
        .andExpect(jsonPath("$.totals.activities.total").value(0))
        .andExpect(jsonPath("$.children").isEmpty());
    door.perform(get("/api/rollups/khongco/utinh").with(personOf("utinh")))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").value("Không có chương trình này."));
    door.perform(get(path("utinh")).param("period", "quy1").with(personOf("utinh")))
        .andExpect(status().isBadRequest());
  }

  @Test
  void anOlderProgrammeAfterANewerOneChangesNothing() {
    ProgrammeState newer = Samples.programme(programme, FigureBorder.WHEN_ACCEPTED, 3);
    programmes.keep(newer);
    programmes.keep(newer);
    programmes.keep(Samples.programme(programme, FigureBorder.WHEN_ENTERED, 2));

    assertThat(programmes.find(List.of(programme))).containsExactly(Map.entry(programme, newer));
  }
}
