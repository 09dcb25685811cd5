package vn.liencap.portal.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.PortalTest;
import vn.liencap.portal.TinyService;
import vn.liencap.portal.tokens.TokenMinter;

@PortalTest
class ServiceClientsIT {
  private static final TinyService PLANS = new TinyService();
  private static final TinyService ACTIVITIES = new TinyService();
  private static final TinyService REPORTS = new TinyService();
  private static final PlanId PLAN = new PlanId("p1");
  private static final ProgrammeId PROGRAMME = new ProgrammeId("cchc-2026");
  private static final UnitId UNIT = new UnitId("u1");

  @Autowired PlanClient plans;
  @Autowired ActivityClient activities;
  @Autowired ReportingClient reports;
  @Autowired TokenMinter minter;
  @Autowired MeterRegistry metrics;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry properties) {
    properties.add("liencap.services.plan.url", PLANS::url);
    properties.add("liencap.services.activity.url", ACTIVITIES::url);
    properties.add("liencap.services.reporting.url", REPORTS::url);
    properties.add("liencap.services.breaker-pause", () -> "300ms");
    properties.add("liencap.services.read-limit", () -> "1s");
  }

  @AfterAll
  static void stop() {
    PLANS.close();
    ACTIVITIES.close();
    REPORTS.close();
  }

  @BeforeEach
  void signIn() {
    var actor = new Actor(new PersonId("n-1"), "Anna", new UnitId("u1"), Set.of(Role.OFFICER));
    SecurityContextHolder.getContext()
        .setAuthentication(new JwtAuthenticationToken(minter.mint(actor)));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aListIsReadWithItsFiltersAndTheCallersToken() {
    PLANS.answers(
        exchange ->
            TinyService.json(
                exchange,
                200,
                """
                {"items":[{"id":"p1","title":"Tuyên truyền 2026","number":"12/KH-UBND",
                  "issuer":"u1","issuerName":"UBND tỉnh",
               "head":{"superior":null,"lines":["ỦY BAN NHÂN DÂN"]},"programme":null,"status":"ISSUED",
                  "year":2026,"issuedOn":"2026-03-05","updatedAt":"2026-03-05T02:00:00Z",
                  "addedByALaterVersion":true}],"next":"abc"}"""));
    Listing<PlanSummary> found =
        plans.plans(
            Query.none().with("scope", "own").with("q", "tuyên truyền & 1").with("unit", null));
    assertThat(found.next()).isEqualTo("abc");
    assertThat(found.items())
        .singleElement()
        .satisfies(plan -> assertThat(plan.number()).isEqualTo("12/KH-UBND"));
    TinyService.Asked asked = PLANS.asked().getFirst();
    assertThat(asked.uri())
        .isEqualTo("/api/plans?scope=own&q=tuy%C3%AAn%20truy%E1%BB%81n%20%26%201");
    assertThat(asked.header("Authorization")).startsWith("Bearer ");
  }

  @Test
  void aSignedPlanIsReadWithItsTagAndTheNameOfItsSigner() {
    PLANS.answers(
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"4\"");
          TinyService.json(
              exchange,
              200,
              """
              {"id":"p1","programme":"cchc-2026","issuer":"u1","issuerName":"UBND tỉnh",
               "head":{"superior":null,"lines":["ỦY BAN NHÂN DÂN"]},
               "draftingUnit":null,"status":"SIGNED","version":1,"number":null,"issuedOn":null,
               "parents":[{"id":"p0","title":null,"number":null,"issuer":null}],
               "content":{"title":"Tuyên truyền","type":"Kế hoạch","symbol":null,"place":null,
                 "year":2026,"legalBases":[],"objectives":[],"requirements":[],"audiences":[],
                 "contents":[],"channels":[],"targets":[],"indices":[],"activities":[],
                 "responsibilities":[],"reporting":[],"monitoring":[],"funding":[],
                 "recipients":[],"signer":null},
               "addressing":[],"signedBy":{"person":"n-1","name":"Trần Văn B",
                 "at":"2026-03-05T02:00:00Z"},"allowed":["issue"],"demonstration":false}""");
        });
    Tagged<PlanDetails> plan = plans.plan(PLAN);
    assertThat(plan.etag()).isEqualTo("\"4\"");
    assertThat(plan.value().signedBy()).isEqualTo("Trần Văn B");
    assertThat(plan.value().allows("issue")).isTrue();
  }

  @Test
  void aRefusalCarriesItsReasonAndItsFields() {
    PLANS.answers(
        exchange ->
            TinyService.send(
                exchange,
                422,
                "application/problem+json",
                """
                {"status":422,"code":"invalid","detail":"Có 1 chỗ cần sửa.",
                 "errors":[{"field":"title","message":"Cần nhập trích yếu."}]}"""));
    var refusal = catchThrowableOfType(ServiceRefused.class, () -> plans.sign(PLAN, "\"3\""));
    assertThat(refusal.code()).isEqualTo("invalid");
    assertThat(refusal.detail()).isEqualTo("Có 1 chỗ cần sửa.");
    assertThat(refusal.errors())
        .isEqualTo(List.of(new FieldRefusal("title", "Cần nhập trích yếu.")));
    assertThat(PLANS.asked().getFirst().header("If-Match")).isEqualTo("\"3\"");
  }

  @Test
  void aReadIsTriedAgainWhileAServiceStartsAndAWriteIsNot() {
    AtomicInteger calls = new AtomicInteger();
    PLANS.answers(
        exchange -> {
          boolean up = calls.incrementAndGet() > 1;
          TinyService.json(exchange, up ? 200 : 503, "{\"number\":13,\"symbol\":\"KH-UBND\"}");
        });
    assertThat(plans.nextNumber(PLAN).number()).isEqualTo(13);
    assertThat(calls).hasValue(2);

    calls.set(0);
    assertThatThrownBy(() -> plans.sign(PLAN, null)).isInstanceOf(ServiceUnavailable.class);
    assertThat(calls).hasValue(1);
  }

  @Test
  void anUnchangedRollUpIsNotSentAgain() {
    REPORTS.answers(
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"5\"");
          exchange.sendResponseHeaders(304, -1);
          exchange.close();
        });
    assertThat(reports.newerRollup(PROGRAMME, UNIT, null, "\"5\"")).isEmpty();
    assertThat(REPORTS.asked().getFirst().header("If-None-Match")).isEqualTo("\"5\"");
  }

  @Test
  void aSlowAnswerIsGivenUpInTimeAndNotAskedForAgain() {
    CountDownLatch never = new CountDownLatch(1);
    REPORTS.answers(exchange -> waitFor(never));
    Instant before = Instant.now();
    assertThatThrownBy(() -> reports.newerRollup(PROGRAMME, UNIT, null, null))
        .isInstanceOf(ServiceUnavailable.class);
    never.countDown();
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
    assertThat(REPORTS.asked()).hasSize(1);
    assertThat(
            metrics
                .get("resilience4j.timelimiter.calls")
                .tags("name", "reporting", "kind", "timeout")
                .counter()
                .count())
        .isOne();
  }

  @Test
  void aServiceThatHangsHoldsNoMoreThanItsShareOfThePortal() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    PLANS.answers(
        exchange -> {
          waitFor(answered);
          TinyService.json(exchange, 200, "{}");
        });
    SecurityContext caller = SecurityContextHolder.getContext();
    Runnable sign = () -> plans.sign(PLAN, null);
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 64; i++) {
        people.execute(new DelegatingSecurityContextRunnable(sign, caller));
      }
      await().until(() -> PLANS.asked().size() == 64);
      assertThatThrownBy(() -> plans.sign(PLAN, null))
          .isInstanceOf(ServiceUnavailable.class)
          .hasCauseInstanceOf(BulkheadFullException.class);
      answered.countDown();
    }
    plans.sign(PLAN, null);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void afterRepeatedFailuresTheServiceIsLeftAloneAndRecoversByItself() {
    Instant before = Instant.now();
    ACTIVITIES.answers(exchange -> TinyService.json(exchange, 500, "{}"));
    ServiceUnavailable first = outage();
    for (int i = 0; i < 10; i++) {
      assertThat(outage().since()).isEqualTo(first.since());
    }
    assertThat(first.part()).isEqualTo(Part.ACTIVITY);
    assertThat(first.since()).isBetween(before, Instant.now());
    assertThat(first).hasMessageStartingWith("Phần hoạt động đang gián đoạn từ ");
    assertThat(ACTIVITIES.asked()).hasSizeLessThan(11);
    assertThat(state("open")).isOne();

    ACTIVITIES.answers(exchange -> TinyService.json(exchange, 200, "{\"items\":[]}"));
    await()
        .pollInSameThread() // where the caller is signed in
        .atMost(Duration.ofSeconds(10))
        .ignoreException(ServiceUnavailable.class)
        .untilAsserted(
            () -> {
              assertThat(activities.outputKinds().items()).isEmpty();
              assertThat(state("closed")).isOne();
            });
  }

  private ServiceUnavailable outage() {
    return catchThrowableOfType(ServiceUnavailable.class, () -> activities.outputKinds());
  }

  private double state(String state) {
    return metrics
        .get("resilience4j.circuitbreaker.state")
        .tags("name", "activity", "state", state)
        .gauge()
        .value();
  }
}
