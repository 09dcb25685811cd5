package vn.liencap.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.Topic;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.portal.Browser;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.accounts.domain.Profile;
import vn.liencap.portal.tokens.TokenMinter;

@PortalTest
class AccountsIT {
  private static final UnitId ROOT = new UnitId("bnv");
  private static final UnitId PROVINCE = new UnitId("u-dongnai");
  private static final UnitId OTHER_PROVINCE = new UnitId("u-laichau");
  private static final UnitId WARD = new UnitId("u-ward");

  @LocalServerPort int port;
  @Autowired TokenMinter minter;
  @Autowired JsonMapper json;
  @Autowired UnitDirectory directory;
  @Autowired Accounts accounts;
  @Autowired MongoTemplate mongo;

  @Value("${liencap.kafka}")
  String kafka;

  Browser client;

  @BeforeEach
  void aCountryWithTwoProvincesAndAWard() {
    client = new Browser(port);
    directory.apply(unit(ROOT, Level.MINISTRY, null));
    directory.apply(unit(PROVINCE, Level.PROVINCE, ROOT));
    directory.apply(unit(OTHER_PROVINCE, Level.PROVINCE, ROOT));
    directory.apply(unit(WARD, Level.COMMUNE, PROVINCE));
  }

  @AfterEach
  void close() {
    client.close();
  }

  private static UnitState unit(UnitId id, Level level, @Nullable UnitId parent) {
    var attributes =
        new UnitAttributes(
            LocalDate.parse("2025-07-01"), null, id.value(), "Đơn vị " + id, level, parent);
    return new UnitState(id, List.of(attributes), List.of(), null, null, 1);
  }

  private HttpResponse<String> as(
      UnitId unit, Role role, String method, String path, String body, String... headers)
      throws Exception {
    var actor = new Actor(new PersonId("n-caller"), "Người gọi", unit, Set.of(role));
    var request =
        client
            .request(path)
            .header("Authorization", "Bearer " + minter.mint(actor).getTokenValue())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request);
  }

  private static String body(String username, String name, UnitId unit, String role) {
    return """
    {"username":"%s","name":"%s","memberships":[{"unit":"%s","post":null,"roles":["%s"]}]}\
    """
        .formatted(username, name, unit, role);
  }

  private JsonNode created(String username, UnitId unit) throws Exception {
    HttpResponse<String> answer =
        as(ROOT, Role.ADMIN, "POST", "/api/accounts", body(username, "Lan", unit, "OFFICER"));
    assertThat(answer.statusCode()).isEqualTo(201);
    return json.readTree(answer.body());
  }

  @Test
  void anAdministratorOpensAnAccountOfAUnitBelowAndItsPersonSignsIn() throws Exception {
    HttpResponse<String> answer =
        as(PROVINCE, Role.ADMIN, "POST", "/api/accounts", body("lan", "Lan", WARD, "HEAD"));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
    String password = json.readTree(answer.body()).get("oneTimePassword").asString();
    assertThat(client.signIn("lan", password).headers().firstValue("Location").orElse(""))
        .endsWith("/");
    assertThat(client.open("/").headers().firstValue("Location").orElse("")).endsWith("/mat-khau");
  }

  @Test
  void otherServicesHearOfTheAccountAndNothingOfItsPassword() throws Exception {
    String id = created("duocnghe", WARD).get("id").asString();
    List<String> told = told(id);
    assertThat(told)
        .singleElement()
        .satisfies(
            event -> {
              JsonNode person = json.readTree(event).get("person");
              assertThat(person.get("name").asString()).isEqualTo("Lan");
              assertThat(person.get("sequence").asLong()).isEqualTo(1);
              assertThat(event).doesNotContainIgnoringCase("password").doesNotContain("argon2");
            });
    await().untilAsserted(() -> assertThat(unsent(id)).isEmpty());
  }

  private List<Document> unsent(String person) {
    Document stored = mongo.getCollection("accounts").find(new Document("_id", person)).first();
    return Objects.requireNonNull(stored).getList("outbox", Document.class);
  }

  private List<String> told(String person) {
    var properties = new Properties();
    properties.put("bootstrap.servers", kafka);
    properties.put("group.id", "test-" + person);
    properties.put("auto.offset.reset", "earliest");
    List<String> bodies = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(Topic.PEOPLE.wireName()));
      await()
          .pollInSameThread()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        message -> {
                          if (message.value().contains(person)) {
                            bodies.add(message.value());
                          }
                        });
                return !bodies.isEmpty();
              });
    }
    return bodies;
  }

  @Test
  void noAccountIsOpenedOutsideTheReachOrWithoutTheRole() throws Exception {
    String beside = body("bencanh", "Lan", OTHER_PROVINCE, "OFFICER");
    assertThat(as(PROVINCE, Role.ADMIN, "POST", "/api/accounts", beside).statusCode())
        .isEqualTo(403);
    String own = body("trongnha", "Lan", PROVINCE, "OFFICER");
    assertThat(as(PROVINCE, Role.HEAD, "POST", "/api/accounts", own).statusCode()).isEqualTo(403);
    assertThat(accounts.find("bencanh")).isEmpty();
    assertThat(accounts.find("trongnha")).isEmpty();
  }

  @Test
  void aUsernameIsTakenOnlyOnceAndFlawsAreNamedAtTheirField() throws Exception {
    created("trungten", WARD);
    HttpResponse<String> taken =
        as(ROOT, Role.ADMIN, "POST", "/api/accounts", body("TrungTen", "Mai", WARD, "HEAD"));
    assertThat(taken.statusCode()).isEqualTo(409);
    assertThat(taken.body()).contains("username-taken");
    HttpResponse<String> flawed =
        as(ROOT, Role.ADMIN, "POST", "/api/accounts", body("có dấu", "Mai", WARD, "HEAD"));
    assertThat(flawed.statusCode()).isEqualTo(422);
    assertThat(flawed.body()).contains("\"field\":\"username\"");
    HttpResponse<String> unknown =
        as(
            ROOT,
            Role.ADMIN,
            "POST",
            "/api/accounts",
            body("dau-do", "Mai", new UnitId("u-nowhere"), "HEAD"));
    assertThat(unknown.statusCode()).isEqualTo(422);
    for (String places : List.of("[{\"roles\":[\"HEAD\"]}]", "[null]")) {
      String nowhere = "{\"username\":\"dau-do\",\"name\":\"Mai\",\"memberships\":" + places + "}";
      HttpResponse<String> answer = as(ROOT, Role.ADMIN, "POST", "/api/accounts", nowhere);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Cần chọn đơn vị.");
    }
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() throws Exception {
    String path = "/api/accounts/" + created("doiten", WARD).get("id").asString();
    String renamed = body("doiten", "Lan Phương", WARD, "HEAD");
    assertThat(as(PROVINCE, Role.ADMIN, "PUT", path, renamed).statusCode()).isEqualTo(428);
    HttpResponse<String> changed =
        as(PROVINCE, Role.ADMIN, "PUT", path, renamed, "If-Match", "\"1\"");
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
    assertThat(as(PROVINCE, Role.ADMIN, "PUT", path, renamed, "If-Match", "\"1\"").statusCode())
        .isEqualTo(412);
  }

  @Test
  void aResetPasswordReplacesTheOldOne() throws Exception {
    JsonNode account = created("quenroi", WARD);
    String path = "/api/accounts/" + account.get("id").asString() + "/reset-password";
    HttpResponse<String> reset = as(PROVINCE, Role.ADMIN, "POST", path, "");
    assertThat(reset.statusCode()).isEqualTo(200);
    String old = account.get("oneTimePassword").asString();
    String fresh = json.readTree(reset.body()).get("oneTimePassword").asString();
    assertThat(client.signIn("quenroi", old).headers().firstValue("Location").orElse(""))
        .endsWith("?sai");
    assertThat(client.signIn("quenroi", fresh).headers().firstValue("Location").orElse(""))
        .endsWith("/");
  }

  @Test
  void anAccountBesideIsNotThereForAProvince() throws Exception {
    String path = "/api/accounts/" + created("langgieng", OTHER_PROVINCE).get("id").asString();
    assertThat(as(PROVINCE, Role.ADMIN, "GET", path, "").statusCode()).isEqualTo(404);
    assertThat(as(PROVINCE, Role.ADMIN, "POST", path + "/disable", "").statusCode()).isEqualTo(404);
    assertThat(as(ROOT, Role.ADMIN, "GET", path, "").statusCode()).isEqualTo(200);
  }

  @Test
  void theListHoldsTheReachAndIsSearchedWithoutDiacritics() throws Exception {
    accounts.create("tim1", person("Nguyễn Thị Hoà", WARD), "mot-mat-khau", false);
    accounts.create("tim2", person("Trần Văn Hòa", OTHER_PROVINCE), "mot-mat-khau", false);
    assertThat(usernames(PROVINCE, "/api/accounts?q=hoa")).containsExactly("tim1");
    assertThat(usernames(ROOT, "/api/accounts?q=hoa")).containsExactly("tim1", "tim2");
    JsonNode firstPage =
        json.readTree(as(ROOT, Role.ADMIN, "GET", "/api/accounts?q=hoa&limit=1", "").body());
    assertThat(firstPage.get("items").size()).isOne();
    assertThat(usernames(ROOT, "/api/accounts?q=hoa&cursor=" + firstPage.get("next").asString()))
        .containsExactly("tim2");
    assertThat(as(WARD, Role.OFFICER, "GET", "/api/accounts", "").statusCode()).isEqualTo(403);
  }

  private static Profile person(String name, UnitId unit) {
    return new Profile(name, null, List.of(new Membership(unit, null, Set.of(Role.OFFICER))));
  }

  private List<String> usernames(UnitId unit, String path) throws Exception {
    List<String> names = new ArrayList<>();
    json.readTree(as(unit, Role.ADMIN, "GET", path, "").body())
        .get("items")
        .forEach(account -> names.add(account.get("username").asString()));
    return names;
  }

  @Test
  void creatingTheSameAccountAgainChangesNothing() {
    Profile lan = person("Lan", WARD);
    assertThat(accounts.create("haulan", lan, "mot-mat-khau", false)).isTrue();
    assertThat(accounts.create("haulan", lan, "mat-khau-khac", false)).isFalse();
    assertThat(accounts.find("haulan").orElseThrow().sequence()).isOne();
  }

  @Test
  void aPersonWithTwoUnitsChoosesTheOneToActFor() throws Exception {
    var both =
        new Profile(
            "Lan",
            null,
            List.of(
                new Membership(WARD, null, Set.of(Role.OFFICER)),
                new Membership(PROVINCE, null, Set.of(Role.ADMIN))));
    accounts.create("hainoi", both, "mot-mat-khau", false);
    client.signIn("hainoi", "mot-mat-khau");
    assertThat(client.open("/api/accounts").statusCode()).isEqualTo(403);
    String before = client.session();
    client.submit("/doi-don-vi", Map.of("unit", PROVINCE.value()));
    assertThat(client.session()).isNotEqualTo(before);
    assertThat(client.open("/api/accounts").statusCode()).isEqualTo(200);
    assertThat(client.submit("/doi-don-vi", Map.of("unit", ROOT.value())).statusCode())
        .isEqualTo(403);
  }

  @Test
  void theAdministratorKeepsRoomsAndPostsAndPeopleBelongToThem() throws Exception {
    String room = "{\"unit\":\"u-ward\",\"name\":\"Phòng Văn hóa - Xã hội\"}";
    String spelled = "{\"unit\":\"u-ward\",\"name\":\"phòng văn hoá – xã hội\"}";
    assertThat(as(WARD, Role.ADMIN, "POST", "/api/posts", room).statusCode()).isEqualTo(204);
    assertThat(as(PROVINCE, Role.ADMIN, "POST", "/api/posts", spelled).statusCode()).isEqualTo(204);
    assertThat(as(WARD, Role.OFFICER, "POST", "/api/posts", room).statusCode()).isEqualTo(403);
    assertThat(as(OTHER_PROVINCE, Role.ADMIN, "POST", "/api/posts", room).statusCode())
        .isEqualTo(403);
    String semicolon = "{\"unit\":\"u-ward\",\"name\":\"Một; hai\"}";
    assertThat(as(WARD, Role.ADMIN, "POST", "/api/posts", semicolon).statusCode()).isEqualTo(422);
    HttpResponse<String> list = as(WARD, Role.OFFICER, "GET", "/api/posts?unit=u-ward", "");
    assertThat(json.readTree(list.body()).get("items")).hasSize(1);

    JsonNode account = created("nguoi.cua.phong", WARD);
    String path = "/api/accounts/" + account.get("id").asString();
    String body =
        """
        {"name":"Lan","memberships":[{"unit":"u-ward","post":"Phòng Văn hóa - Xã hội","roles":["OFFICER"]}]}
        """;
    assertThat(as(WARD, Role.ADMIN, "PUT", path, body, "If-Match", "\"1\"").statusCode())
        .isEqualTo(200);
    String remove = "/api/posts?unit=u-ward&name=phong%20van%20hoa%20xa%20hoi";
    assertThat(as(WARD, Role.ADMIN, "DELETE", remove, "").statusCode()).isEqualTo(409);
    assertThat(as(WARD, Role.ADMIN, "POST", path + "/disable", "").statusCode()).isEqualTo(200);
    assertThat(as(WARD, Role.ADMIN, "DELETE", remove, "").statusCode()).isEqualTo(204);
    assertThat(accounts.colleagues(WARD))
        .extracting(one -> one.username().value())
        .doesNotContain("nguoi.cua.phong");
  }
}
