package vn.liencap.notification.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.liencap.notification.Samples.DUE;
import static vn.liencap.notification.Samples.TODAY;
import static vn.liencap.notification.Samples.WARD;
import static vn.liencap.notification.Samples.activity;
import static vn.liencap.notification.Units.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.notification.MovableClock;
import vn.liencap.notification.People;
import vn.liencap.notification.ServiceTest;
import vn.liencap.notification.Told;
import vn.liencap.notification.Units;
import vn.liencap.notification.channels.Channels;
import vn.liencap.notification.deadlines.FollowDeadlines;
import vn.liencap.notification.deadlines.domain.DeadlineNews;
import vn.liencap.notification.mail.Unsubscribing;
import vn.liencap.notification.people.Forgetting;
import vn.liencap.notification.people.domain.Contacts;

/** What people and units choose, their feeds, what was sent and what comes live, over REST. */
@ServiceTest
class ChoicesIT {
  private static final RequestPostProcessor OFFICER = People.signedIn("hoa", WARD, Role.OFFICER);
  private static final RequestPostProcessor ADMIN = People.signedIn("quantri", WARD, Role.ADMIN);
  private static final String SETTINGS = "/api/notification-settings/" + WARD;

  @Autowired private WebApplicationContext context;
  @Autowired private UnitDirectory units;
  @Autowired private Contacts contacts;
  @Autowired private Channels channels;
  @Autowired private FollowDeadlines deadlines;
  @Autowired private Unsubscribing unsubscribing;
  @Autowired private List<Forgetting> forgetting;
  @Autowired private MovableClock clock;
  @Autowired private MongoTemplate mongo;
  private final JsonMapper json = JsonMapper.builder().build();
  private MockMvc mvc = MockMvcBuilders.standaloneSetup().build();

  @BeforeEach
  void aWard() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    clock.moveTo(TODAY);
    for (String collection : mongo.getCollectionNames()) {
      mongo.getCollection(collection).deleteMany(new Document());
    }
    Units.all().forEach(units::apply);
    contacts.follow(
        List.of(
            People.account("hoa", "hoa@xa.vn", Role.OFFICER, WARD, PROVINCE),
            People.account("quantri", "quantri@xa.vn", Role.ADMIN, WARD)));
  }

  private MockHttpServletResponse ask(
      MockHttpServletRequestBuilder request, @Nullable RequestPostProcessor by) throws Exception {
    return mvc.perform(by == null ? request : request.with(by)).andReturn().getResponse();
  }

  private MockHttpServletResponse write(
      String path, String body, @Nullable String ifMatch, RequestPostProcessor by)
      throws Exception {
    MockHttpServletRequestBuilder request =
        put(path).contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
    return ask(ifMatch == null ? request : request.header("If-Match", ifMatch), by);
  }

  private JsonNode bodyOf(MockHttpServletResponse answer) throws Exception {
    return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private static String etagOf(MockHttpServletResponse answer) {
    return Objects.requireNonNull(answer.getHeader("ETag"));
  }

  @Test
  void aPersonChoosesAndTheNightIsQuietForWhoeverHasNotChosen() throws Exception {
    MockHttpServletResponse first = ask(get("/api/preferences"), OFFICER);
    assertThat(bodyOf(first).path("quietFrom").asString()).isEqualTo("21:00");
    assertThat(bodyOf(first).path("digest").asBoolean()).isTrue();
    String wanted =
        "{'email':true,'digest':true,'urgent':false,'quietFrom':'12:00','quietTo':'13:30','zalo':'84123456'}";
    MockHttpServletResponse saved = write("/api/preferences", wanted, etagOf(first), OFFICER);
    assertThat(saved.getStatus()).isEqualTo(200);
    assertThat(bodyOf(ask(get("/api/preferences"), OFFICER))).isEqualTo(bodyOf(saved));
    assertThat(bodyOf(saved).path("zalo").asString()).isEqualTo("84123456");
    assertThat(write("/api/preferences", wanted, etagOf(first), OFFICER).getStatus())
        .isEqualTo(412);
  }

  @Test
  void whatIsNoChoiceIsToldAtItsField() throws Exception {
    MockHttpServletResponse refused =
        write(
            "/api/preferences",
            "{'quietFrom':'25:00','quietTo':'06:00','zalo':'@hoa'}",
            null,
            OFFICER);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(fieldsOf(refused)).containsExactlyInAnyOrder("quietFrom", "zalo");
    refused = write(SETTINGS, "{'digestAt':'07:40','webhookUrl':'http://x'}", "\"0\"", ADMIN);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(fieldsOf(refused)).containsExactlyInAnyOrder("digestAt", "webhookUrl");
    refused = write(SETTINGS, "{'webhookUrl':'https://127.0.0.1/'}", "\"0\"", ADMIN);
    assertThat(fieldsOf(refused)).containsExactly("webhookUrl");
  }

  private List<String> fieldsOf(MockHttpServletResponse refused) throws Exception {
    List<String> fields = new ArrayList<>();
    bodyOf(refused).path("errors").forEach(error -> fields.add(error.path("field").asString()));
    return fields;
  }

  @Test
  void theHeadAndTheAdministratorsOfAUnitChooseForItAndSeeASecretOnce() throws Exception {
    assertThat(ask(get(SETTINGS), OFFICER).getStatus()).isEqualTo(403);
    assertThat(ask(get(SETTINGS), People.signedIn("x", PROVINCE, Role.ADMIN)).getStatus())
        .isEqualTo(403);
    MockHttpServletResponse before = ask(get(SETTINGS), ADMIN);
    assertThat(bodyOf(before).path("digestAt").asString()).isEqualTo("07:30");
    assertThat(write(SETTINGS, "{}", null, ADMIN).getStatus()).isEqualTo(428);
    String wanted = "{'digestAt':'08:00','webhookUrl':'https://93.184.216.34/nhan'}";
    MockHttpServletResponse made = write(SETTINGS, wanted, etagOf(before), ADMIN);
    assertThat(made.getStatus()).isEqualTo(200);
    String secret = bodyOf(made).path("webhookSecret").asString();
    assertThat(secret).startsWith("whsec_");
    MockHttpServletResponse again = ask(get(SETTINGS), People.signedIn("chutich", WARD, Role.HEAD));
    assertThat(bodyOf(again).path("digestAt").asString()).isEqualTo("08:00");
    assertThat(bodyOf(again).path("webhookSecret").isNull()).isTrue();
    MockHttpServletResponse kept = write(SETTINGS, wanted, etagOf(again), ADMIN);
    assertThat(bodyOf(kept).path("webhookSecret").isNull()).isTrue();
    MockHttpServletResponse renewed =
        write(
            SETTINGS,
            "{'webhookUrl':'https://93.184.216.34/nhan','newSecret':true}",
            etagOf(kept),
            ADMIN);
    assertThat(bodyOf(renewed).path("webhookSecret").asString())
        .startsWith("whsec_")
        .isNotEqualTo(secret);
  }

  @Test
  void whoeverHoldsTheTokenInADigestStopsItAndNothingElse() throws Exception {
    String path = "/api/unsubscriptions/" + unsubscribing.tokenFor(new PersonId("hoa"));
    assertThat(bodyOf(ask(get(path), null)).path("subscribed").asBoolean()).isTrue();
    assertThat(contacts.preferencesOf(new PersonId("hoa")).digest()).isTrue();
    assertThat(ask(post(path), null).getStatus()).isEqualTo(204);
    assertThat(ask(post(path), null).getStatus()).isEqualTo(204);
    assertThat(contacts.preferencesOf(new PersonId("hoa")).digest()).isFalse();
    assertThat(contacts.preferencesOf(new PersonId("hoa")).urgent()).isTrue();
    String forged = path.replaceFirst("/[^/.]+\\.", "/cXVhbnRyaQ.");
    assertThat(ask(post(forged), null).getStatus()).isEqualTo(404);
    assertThat(ask(get("/api/unsubscriptions/x"), null).getStatus()).isEqualTo(404);
    assertThat(contacts.preferencesOf(new PersonId("quantri")).digest()).isTrue();
  }

  @Test
  void aFeedShowsOpenDeadlinesUntilItIsRenewedOrItsOwnerLeaves() throws Exception {
    deadlines.follow(
        List.of(
            DeadlineNews.of(new ActivityScheduled(activity(WARD, "hd0", DUE), clock.instant())),
            DeadlineNews.of(new ActivityScheduled(activity(WARD, "hd1", DUE), clock.instant()))));
    assertThat(bodyOf(ask(get("/api/feeds"), OFFICER)).path("address").isNull()).isTrue();
    String path = feedPath(ask(post("/api/feeds"), OFFICER));
    MockHttpServletResponse file = ask(get(path), null);
    assertThat(file.getContentType()).startsWith("text/calendar");
    String calendar = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
    assertThat(calendar)
        .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20260331")
        .contains("UID:" + activity(WARD, "hd0", DUE).id() + "@liencap")
        .contains("https://lien-cap.example.vn/hoat-dong/")
        .contains("SUMMARY:Hạn: Phát thanh về cải cách hành chính");
    assertThat(ask(get(path).header("If-None-Match", etagOf(file)), null).getStatus())
        .isEqualTo(304);
    String renewed = feedPath(ask(post("/api/feeds"), OFFICER));
    assertThat(ask(get(path), null).getStatus()).isEqualTo(404);
    assertThat(ask(get(renewed), null).getStatus()).isEqualTo(200);
    contacts.follow(List.of(People.account("hoa", "hoa@xa.vn", Role.OFFICER, true, 2, PROVINCE)));
    assertThat(ask(get(renewed), null).getStatus()).isEqualTo(404);
    assertThat(ask(delete("/api/feeds"), OFFICER).getStatus()).isEqualTo(204);
    assertThat(bodyOf(ask(get("/api/feeds"), OFFICER)).path("address").isNull()).isTrue();
  }

  private String feedPath(MockHttpServletResponse answer) throws Exception {
    String address = bodyOf(answer).path("address").asString();
    assertThat(address).matches("https://lien-cap\\.example\\.vn/lich/[\\w-]{32}\\.ics");
    return address
        .replace("https://lien-cap.example.vn/lich/", "/api/calendars/")
        .replace(".ics", "");
  }

  @Test
  void administratorsSeeWhatWasSentInTheirUnitAndEverybodyTheirOwn() throws Exception {
    String ofUnit = "/api/deliveries?unit=" + WARD;
    assertThat(ask(get(ofUnit), ADMIN).getStatus()).isEqualTo(200);
    assertThat(ask(get(ofUnit), OFFICER).getStatus()).isEqualTo(403);
    assertThat(ask(get(ofUnit), People.signedIn("x", PROVINCE, Role.ADMIN)).getStatus())
        .isEqualTo(403);
    assertThat(bodyOf(ask(get("/api/deliveries"), OFFICER)).path("items").size()).isZero();
  }

  @Test
  void nothingIsKeptOfSomebodyWhoseAccountIsDisabled() throws Exception {
    write("/api/preferences", "{'zalo':'84123456'}", null, OFFICER);
    String feed = feedPath(ask(post("/api/feeds"), OFFICER));
    var disabled =
        contacts.follow(List.of(People.account("hoa", "hoa@xa.vn", Role.OFFICER, false, 2, WARD)));
    assertThat(disabled).containsExactly(new PersonId("hoa"));
    forgetting.forEach(part -> part.forget(disabled));
    assertThat(ask(get(feed), null).getStatus()).isEqualTo(404);
    for (String collection : mongo.getCollectionNames()) {
      assertThat(mongo.getCollection(collection).find().map(Document::toJson))
          .noneMatch(stored -> stored.contains("84123456"))
          .noneMatch(stored -> stored.contains("hoa@xa.vn"));
    }
  }

  @Test
  void anOldStateOfAnAccountForgetsNothing() {
    contacts.follow(List.of(People.account("hoa", "hoa@xa.vn", Role.OFFICER, true, 3, WARD)));
    assertThat(
            contacts.follow(
                List.of(People.account("hoa", "hoa@xa.vn", Role.OFFICER, false, 2, WARD))))
        .isEmpty();
  }

  @Test
  void aStreamBeginsWithTheCountOfEachOfThePersonsUnits() throws Exception {
    channels.deliver(List.of(Told.news(WARD, "a", clock.instant())));
    MockHttpServletResponse answer = ask(get("/api/notifications/stream?seconds=0"), OFFICER);
    assertThat(answer.getContentType()).startsWith("text/event-stream");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("event: unread\ndata: {\"unit\":\"" + WARD + "\",\"unread\":1}\n\n")
        .contains("{\"unit\":\"" + PROVINCE + "\",\"unread\":0}");
  }
}
