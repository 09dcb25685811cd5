package vn.liencap.notification.deadlines.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.MINISTRY;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Samples.assignment;
import static vn.liencap.notification.Samples.morningOf;
import static vn.liencap.notification.Samples.ordersOf;
import static vn.liencap.notification.Samples.report;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Event;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionAsked;
import vn.liencap.contracts.activity.ActivityEvent.ExtensionRefused;
import vn.liencap.contracts.activity.ActivityEvent.OwnerNamed;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.calendar.CalendarEvent.WorkingYearChanged;
import vn.liencap.contracts.calendar.WorkingYearState;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentChanged;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentFulfilled;
import vn.liencap.contracts.plan.AssignmentEvent.AssignmentOpened;
import vn.liencap.contracts.plan.AssignmentEvent.ChangeAnswered;
import vn.liencap.contracts.plan.AssignmentEvent.PlanAssigned;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.contracts.plan.PlanNote;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.contracts.reporting.ReportEvent.ReportAccepted;
import vn.liencap.contracts.reporting.ReportEvent.ReportOpened;
import vn.liencap.contracts.reporting.ReportEvent.ReportReturned;
import vn.liencap.contracts.reporting.ReportEvent.ReportSubmitted;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.EventPublisher;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.Units;
import vn.liencap.notification.calendar.WorkingCalendar;
import vn.liencap.notification.reminding.Backlog;

/** From events on the broker to the lists that people read. */
@ServiceTest
class DeadlineEventsIT {
  @Autowired private EventPublisher events;
  @Autowired private Backlog backlog;
  @Autowired private UnitDirectory directory;
  @Autowired private WorkingCalendar calendar;
  @Autowired private WebApplicationContext context;
  private final JsonMapper json = new JsonMapper();
  private @Nullable MockMvc door;

  @BeforeEach
  void openTheDoor() {
    Units.all().forEach(directory::apply);
    door = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  private static PlanAssigned assigned(UnitId unit, int items) {
    return new PlanAssigned(
        assignment(unit, AssignmentMode.IMPLEMENT, DUE, items, AssignmentStatus.ASSIGNED, 1),
        morningOf(TODAY));
  }

  private static ActivityScheduled scheduled(UnitId unit, String item) {
    return new ActivityScheduled(activity(unit, item, DUE), morningOf(TODAY));
  }

  private void tell(List<? extends Event> told) {
    events.publish(told);
    await().atMost(Duration.ofSeconds(30)).until(backlog::isTakenIn);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, UnitId unit) {
    return send(request, unit, "nguoi1");
  }

  private MockHttpServletResponse send(
      MockHttpServletRequestBuilder request, UnitId unit, String person) {
    try {
      MockHttpServletResponse response =
          Objects.requireNonNull(door)
              .perform(
                  request.with(
                      jwt()
                          .jwt(
                              token ->
                                  token
                                      .subject(person)
                                      .claim("name", "Nguyễn Thị Hoa")
                                      .claim("unit", unit.value())
                                      .claim("roles", List.of("OFFICER")))))
              .andReturn()
              .getResponse();
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      return response;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private JsonNode listed(String path, UnitId unit) {
    try {
      MockHttpServletResponse response = send(get(path), unit);
      assertThat(response.getStatus()).isEqualTo(200);
      return json.readTree(response.getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> idsOf(String path, UnitId unit) {
    List<String> ids = new ArrayList<>();
    listed(path, unit).get("items").forEach(item -> ids.add(item.get("id").asString()));
    return ids;
  }

  @Test
  void eventsComeToTheSameHoweverOftenAndInWhateverOrder() {
    List<List<Integer>> orders = ordersOf(List.of(0, 1, 2, 3));
    List<Event> told = new ArrayList<>();
    List<UnitId> units = new ArrayList<>();
    for (List<Integer> order : orders) {
      UnitId unit = new UnitId("uthutu" + units.size());
      units.add(unit);
      List<Event> story = storyOf(unit);
      order.forEach(index -> told.add(story.get(index)));
      order.forEach(index -> told.add(story.get(index)));
    }
    tell(told);
    for (UnitId unit : units) {
      assertThat(idsOf("/api/deadlines", unit)).containsExactly("pke-hoach-1~" + unit + "~hd1");
      assertThat(idsOf("/api/notifications", unit)).containsExactly("assigned~pke-hoach-1~" + unit);
    }
  }

  /** Assigned and answered; one activity done, one not. */
  private static List<Event> storyOf(UnitId unit) {
    return List.of(
        assigned(unit, 2),
        new AssignmentFulfilled(
            assignment(unit, AssignmentMode.IMPLEMENT, DUE, 2, AssignmentStatus.ISSUED, 3),
            morningOf(TODAY.plusDays(5))),
        scheduled(unit, "hd1"),
        new AssignmentOpened(
            assignment(unit, AssignmentMode.IMPLEMENT, DUE, 2, AssignmentStatus.OPENED, 2),
            morningOf(TODAY.plusDays(1))));
  }

  @Test
  void aChangedPlanAsksAUnitWithAPlanOfItsOwnForAnAnswerUntilItHasGivenOne() {
    UnitId unit = new UnitId("uthaydoi");
    AssignmentState met =
        assignment(unit, AssignmentMode.IMPLEMENT, DUE, 2, AssignmentStatus.ISSUED, 2);
    var open =
        new PlanChange(
            PlanNote.Kind.AMENDED, 1, 2, "15/QĐ", DUE, PlanChange.Answer.OPEN, null, null);
    var asked = new AssignmentChanged(changed(met, 3, open), morningOf(TODAY));
    var said = open.answered(PlanChange.Answer.ACCEPTED, null, TODAY);
    var answered = new ChangeAnswered(changed(met, 4, said), morningOf(TODAY));
    tell(List.of(assigned(unit, 2), new AssignmentFulfilled(met, morningOf(TODAY))));
    tell(List.of(asked, asked));
    assertThat(idsOf("/api/deadlines", unit)).containsExactly("pke-hoach-1~" + unit + "~change");
    assertThat(idsOf("/api/notifications", unit))
        .containsExactlyInAnyOrder(
            "assigned~pke-hoach-1~" + unit, "changed~pke-hoach-1~" + unit + "~v2");
    tell(List.of(answered, asked));
    assertThat(idsOf("/api/deadlines", unit)).isEmpty();
  }

  private static AssignmentState changed(AssignmentState met, long sequence, PlanChange change) {
    return new AssignmentState(
        met.id(),
        met.plan(),
        met.programme(),
        met.unit(),
        met.issuer(),
        met.planTitle(),
        met.planNumber(),
        met.planYear(),
        met.mode(),
        met.due(),
        met.items(),
        met.status(),
        met.answer(),
        met.fulfilledOn(),
        sequence,
        2,
        PlanStanding.IN_FORCE,
        change);
  }

  @Test
  void aReportIsOwedUntilItIsSentThenJudgedAndAReturnIsToldAtOnceHoweverOftenItIsTold() {
    UnitId unit = new UnitId("ubaocao");
    String id = "CCHC581-2026-Q1~" + unit;
    var opened = new ReportOpened(report(unit, ReportStatus.OPEN, 1), morningOf(TODAY));
    var submitted =
        new ReportSubmitted(
            report(unit, ReportStatus.SUBMITTED, 2), GoldenSamples.ACTOR, morningOf(TODAY));
    var returned =
        new ReportReturned(
            report(unit, ReportStatus.RETURNED, 3), GoldenSamples.ACTOR, morningOf(TODAY));
    var again =
        new ReportSubmitted(
            report(unit, ReportStatus.SUBMITTED, 4), GoldenSamples.ACTOR, morningOf(TODAY));
    var accepted =
        new ReportAccepted(
            report(unit, ReportStatus.ACCEPTED, 5), GoldenSamples.ACTOR, morningOf(TODAY));
    tell(List.of(opened, opened));
    assertThat(idsOf("/api/deadlines", unit)).containsExactly(id);
    tell(List.of(submitted, opened));
    assertThat(idsOf("/api/deadlines", unit)).isEmpty();
    assertThat(idsOf("/api/deadlines", MINISTRY)).contains("decide~CCHC581-2026-Q1");
    tell(List.of(returned, submitted, returned));
    assertThat(idsOf("/api/deadlines", unit)).containsExactly(id);
    assertThat(idsOf("/api/deadlines", MINISTRY)).doesNotContain("decide~CCHC581-2026-Q1");
    assertThat(titles(unit)).containsExactly("Bộ Nội vụ trả lại: Báo cáo Quý I năm 2026");
    tell(List.of(again, returned));
    assertThat(idsOf("/api/deadlines", MINISTRY)).contains("decide~CCHC581-2026-Q1");
    tell(List.of(accepted, again));
    assertThat(idsOf("/api/deadlines", MINISTRY)).doesNotContain("decide~CCHC581-2026-Q1");
    assertThat(titles(unit)).hasSize(1);
  }

  @Test
  void theTableOfAYearIsFollowedInWhateverOrderItsChangesCome() {
    LocalDate day = LocalDate.of(2032, 3, 3);
    var first =
        new WorkingYearChanged(
            new WorkingYearState(2032, Map.of(day, "Nghỉ"), Set.of(), false, 1),
            GoldenSamples.ACTOR,
            morningOf(TODAY));
    var second =
        new WorkingYearChanged(
            new WorkingYearState(2032, Map.of(day.plusDays(1), "Nghỉ"), Set.of(), false, 2),
            GoldenSamples.ACTOR,
            morningOf(TODAY));
    assertThat(calendar.days().works(day)).isTrue();
    tell(List.of(first, first));
    assertThat(calendar.days().works(day)).isFalse();
    tell(List.of(second, first));
    assertThat(calendar.days().works(day)).isTrue();
    assertThat(calendar.days().works(day.plusDays(1))).isFalse();
    var byLaw =
        new WorkingYearChanged(
            new WorkingYearState(2032, Map.of(), Set.of(), true, 3),
            GoldenSamples.ACTOR,
            morningOf(TODAY));
    tell(List.of(byLaw, second));
    assertThat(calendar.days().works(day.plusDays(1))).isTrue();
  }

  @Test
  void theSamplesSharedWithTheProducersAreTakenIn() {
    tell(
        List.of(
            GoldenSamples.event("programme.changed.v1"),
            GoldenSamples.event("plan.issued.v1"),
            GoldenSamples.event("plan.assigned.v1"),
            GoldenSamples.event("activity.scheduled.v1"),
            GoldenSamples.event("report.opened.v1"),
            GoldenSamples.event("working-year.changed.v1"),
            GoldenSamples.event("person.changed.v1")));
    assertThat(idsOf("/api/deadlines", GoldenSamples.WARD))
        .contains(GoldenSamples.ACTIVITY.value());
    tell(
        List.of(
            GoldenSamples.event("activity.progressed.v1"),
            GoldenSamples.event("activity.completed.v1"),
            GoldenSamples.event("assignment.waived.v1")));
    assertThat(idsOf("/api/deadlines", GoldenSamples.WARD))
        .doesNotContain(GoldenSamples.ACTIVITY.value(), GoldenSamples.ASSIGNMENT.value());
  }

  @Test
  void anAssignmentStandsInTheListOfEverybodyInTheUnitUntilEachHasReadIt() throws Exception {
    UnitId unit = new UnitId("udanhsach");
    tell(List.of(assigned(unit, 3), scheduled(unit, "hd0")));
    JsonNode item = listed("/api/notifications", unit).get("items").get(0);
    assertThat(item.get("title").asString()).isEqualTo("Bộ Nội vụ giao kế hoạch số 12/KH-BNV");
    assertThat(item.get("read").asBoolean()).isFalse();
    String id = item.get("id").asString();
    assertThat(send(post("/api/notifications/{id}/read", id), unit).getStatus()).isEqualTo(204);
    assertThat(send(post("/api/notifications/{id}/read", id), unit).getStatus()).isEqualTo(204);
    assertThat(idsOf("/api/notifications?unread=true", unit)).isEmpty();
    assertThat(idsOf("/api/notifications", unit)).containsExactly(id);
    assertThat(listed("/api/notifications/count", unit).get("unread").asInt()).isZero();
    MockHttpServletResponse colleague = send(get("/api/notifications/count"), unit, "nguoi2");
    assertThat(colleague.getContentAsString()).isEqualTo("{\"unread\":1}");
    assertThat(send(post("/api/notifications/read"), unit, "nguoi2").getStatus()).isEqualTo(204);
    assertThat(send(get("/api/notifications/count"), unit, "nguoi2").getContentAsString())
        .isEqualTo("{\"unread\":0}");
  }

  @Test
  void nobodyReadsOrMarksTheNotificationsOfAnotherUnit() {
    UnitId unit = new UnitId("udonvila");
    tell(List.of(assigned(unit, 1)));
    assertThat(idsOf("/api/notifications", MINISTRY))
        .doesNotContain("assigned~pke-hoach-1~" + unit);
    assertThat(
            send(
                    post("/api/notifications/{id}/read", "assigned~pke-hoach-1~" + unit),
                    Units.OTHER_PROVINCE)
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void deadlinesAreSeenByTheUnitAndItsSuperiorsOnly() {
    tell(List.of(scheduled(WARD, "hdquyen")));
    String path = "/api/deadlines?unit=" + WARD;
    assertThat(idsOf(path, WARD)).contains("pke-hoach-1~uphuong1~hdquyen");
    assertThat(idsOf(path, Units.PROVINCE)).contains("pke-hoach-1~uphuong1~hdquyen");
    assertThat(idsOf(path, MINISTRY)).contains("pke-hoach-1~uphuong1~hdquyen");
    assertThat(send(get(path), Units.OTHER_PROVINCE).getStatus()).isEqualTo(403);
    assertThat(idsOf(path + "&until=" + DUE.minusDays(1), WARD)).isEmpty();
    assertThat(send(get(path + "&until=ngay-mai"), WARD).getStatus()).isEqualTo(400);
  }

  @Test
  void listsAreReadPageByPage() {
    UnitId unit = new UnitId("unhieutrang");
    tell(IntStream.range(100, 125).mapToObj(number -> scheduled(unit, "hd" + number)).toList());
    List<String> seen = new ArrayList<>();
    JsonNode page = listed("/api/deadlines?limit=10", unit);
    while (true) {
      page.get("items").forEach(item -> seen.add(item.get("id").asString()));
      if (page.get("next") == null || page.get("next").isNull()) {
        break;
      }
      page = listed("/api/deadlines?limit=10&cursor=" + page.get("next").asString(), unit);
    }
    assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void thePersonNamedToOwnAnActivityIsTold() {
    UnitId unit = new UnitId("unguoiphutrach");
    PersonId owner = new PersonId("nguoi1");
    OwnerNamed named =
        new OwnerNamed(
            activity(unit, "hd0", DUE, ActivityStatus.NOT_STARTED, owner, 2),
            GoldenSamples.ACTOR,
            morningOf(TODAY));
    tell(List.of(scheduled(unit, "hd0"), named, named));
    JsonNode items = listed("/api/notifications", unit).get("items");
    assertThat(items).hasSize(1);
    assertThat(items.get(0).get("mine").asBoolean()).isTrue();
    assertThat(items.get(0).get("link").asString())
        .isEqualTo("/hoat-dong/pke-hoach-1~unguoiphutrach~hd0");
  }

  @Test
  void theUnitAboveIsToldOfARequestForMoreTimeAndTheLeadOfTheAnswer() {
    Extension request =
        Extension.asked("x1", DUE.plusDays(9), "Mưa lũ.", GoldenSamples.PERSON, morningOf(TODAY));
    Extension refusal = request.refused(Units.PROVINCE, "Phải xong.", morningOf(TODAY));
    var asked = new ExtensionAsked(extended(request, 2), GoldenSamples.ACTOR, morningOf(TODAY));
    var refused = new ExtensionRefused(extended(refusal, 3), GoldenSamples.ACTOR, morningOf(TODAY));

    tell(List.of(refused, asked, asked, refused));

    assertThat(titles(Units.PROVINCE))
        .containsOnlyOnce("UBND phường Đoàn Kết xin gia hạn đến ngày 09/04/2026");
    assertThat(titles(WARD).filter(title -> title.endsWith("không gia hạn"))).hasSize(1);
    assertThat(idsOf("/api/deadlines", Units.PROVINCE))
        .doesNotContain("decide~pke-hoach-1~uphuong1~giahan");

    Extension more =
        Extension.asked("x2", DUE.plusDays(12), "Bão.", GoldenSamples.PERSON, morningOf(TODAY));
    tell(List.of(new ExtensionAsked(extended(more, 4), GoldenSamples.ACTOR, morningOf(TODAY))));
    assertThat(idsOf("/api/deadlines", Units.PROVINCE))
        .contains("decide~pke-hoach-1~uphuong1~giahan");
  }

  private static ActivityState extended(Extension extension, long sequence) {
    return activity(WARD, "giahan", DUE, ActivityStatus.IN_PROGRESS, null, extension, sequence);
  }

  private Stream<String> titles(UnitId unit) {
    JsonNode items = listed("/api/notifications?limit=100", unit).get("items");
    return items.valueStream().map(item -> item.get("title").asString());
  }

  @Test
  void preferencesAreThePersonsOwnAndAStaleVersionIsRefused() throws Exception {
    UnitId unit = new UnitId("utuychon");
    assertThat(send(get("/api/preferences"), unit, "lan").getContentAsString())
        .contains("\"email\":true");
    MockHttpServletResponse off = send(prefer("{\"email\":false}"), unit, "lan");
    assertThat(off.getContentAsString()).contains("\"email\":false");
    assertThat(off.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(
            send(prefer("{\"email\":true}").header("If-Match", "\"0\""), unit, "lan").getStatus())
        .isEqualTo(412);
    assertThat(
            send(prefer("{\"email\":true}").header("If-Match", "\"1\""), unit, "lan").getStatus())
        .isEqualTo(200);
  }

  private static MockHttpServletRequestBuilder prefer(String body) {
    return put("/api/preferences").contentType("application/json").content(body);
  }

  @Test
  void whoIsNotSignedInSeesNothing() throws Exception {
    MockMvc anybody = Objects.requireNonNull(door);
    for (String path : List.of("/api/notifications", "/api/deadlines", "/api/preferences")) {
      assertThat(anybody.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(401);
    }
  }
}
