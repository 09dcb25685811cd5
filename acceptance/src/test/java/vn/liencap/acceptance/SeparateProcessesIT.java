package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.liencap.acceptance.processes.Application.ACTIVITY;
import static vn.liencap.acceptance.processes.Application.NOTIFICATION;
import static vn.liencap.acceptance.processes.Application.PLAN;
import static vn.liencap.acceptance.processes.Application.REPORTING;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liencap.acceptance.processes.Application;
import vn.liencap.acceptance.processes.Deployment;
import vn.liencap.acceptance.processes.Instance;
import vn.liencap.acceptance.processes.Waiting;

/** The system as compose runs it, two instances of each service, each a process of its own. */
class SeparateProcessesIT {
  private static final long SEED = 7;
  private static final Duration RIGHT_WITHIN = Duration.ofMinutes(2);

  /** People do not work without a pause, and the machine is also to start processes. */
  private static final Duration BETWEEN_CAMPAIGNS = Duration.ofSeconds(5);

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @TempDir private static Path folder;
  private static Deployment deployment;
  private static Realm realm;

  @BeforeAll
  static void start() {
    long began = System.nanoTime();
    deployment = Deployment.start(folder, Deployment.Options.instances(2));
    realm = Realm.settle(Administrator.at(deployment.portal(), Deployment.ADMIN_PASSWORD));
    System.out.printf("Eleven processes and ten people after %.0f s%n", secondsSince(began));
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  @AfterAll
  static void stop() {
    deployment.close();
  }

  @Test
  void aPlanGoesDownAndTheFiguresComeUpThroughAllOfThem() {
    var journey = new TwoStepJourney(realm);
    journey.theMinistryIssues();
    journey.theProvinceAnswersAndIssuesToItsWards();
    long sessions = journey.theWardsCompleteTheirWork();

    await()
        .atMost(RIGHT_WITHIN)
        .untilAsserted(
            () -> {
              var totals = journey.ministrysTotals();
              assertThat(totals.at("/outputs/session").asLong()).isEqualTo(sessions);
              assertThat(totals.at("/activities/completed").asLong())
                  .isEqualTo(journey.wards().size());
              assertThat(totals.at("/activities/total").asLong())
                  .isEqualTo(journey.activitiesExpected());
              assertThat(totals.at("/units/issued").asLong()).isEqualTo(1);
            });
    assertThat(journey.wards()).allSatisfy(ward -> assertThat(journey.wasTold(ward)).isTrue());
  }

  @Test
  void aRollingRestartLosesNothingAndFailsNobodyTwice() {
    long began = System.nanoTime();
    try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
      // Two lanes: no service has both of its instances away.
      var restart =
          CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> restart(PLAN, REPORTING), beside),
              CompletableFuture.runAsync(() -> restart(ACTIVITY, NOTIFICATION), beside));
      var reading = CompletableFuture.runAsync(() -> readUntil(restart), beside);
      List<Campaign> campaigns = new ArrayList<>();
      while (!restart.isDone()) {
        var campaign =
            new Campaign(realm, "luan-phien-" + campaigns.size(), SEED, Insistence.onceMore());
        campaign.draft();
        campaign.issue();
        campaign.enter(SEED);
        campaigns.add(campaign);
        Waiting.pass(BETWEEN_CAMPAIGNS);
      }
      restart.join();
      reading.join();
      campaigns.forEach(SeparateProcessesIT::nothingIsMissing);
      System.out.printf(
          "A restart of all services in %.0f s, %d campaigns, %d requests asked once more%n",
          secondsSince(began),
          campaigns.size(),
          campaigns.stream().mapToInt(Campaign::repeated).sum());
    }
  }

  private static void restart(Application... services) {
    for (Application service : services) {
      for (Instance instance : deployment.instances(service)) {
        instance.stop();
        instance.startAgain();
      }
    }
  }

  /** Somebody looks at the figures and at what is new all the time. */
  private static void readUntil(CompletableFuture<Void> end) {
    var insistence = Insistence.onceMore();
    PortalSession ward = realm.wards().getFirst().officer();
    while (!end.isDone()) {
      for (String path : List.of("/api/notifications", "/api/deadlines", "/api/assignments")) {
        insistence.ask(() -> ward.get(path)).expect(200);
      }
      var total = insistence.ask(() -> realm.ministry().get("/api/rollups/luan-phien-0/bnv"));
      assertThat(total.status()).isIn(200, 404);
      Waiting.pass(BETWEEN_LOOKS);
    }
  }

  private static void nothingIsMissing(Campaign campaign) {
    await(campaign.programme())
        .atMost(RIGHT_WITHIN)
        .untilAsserted(
            () -> assertThat(Picture.of(campaign, deployment)).isEqualTo(Reckoning.of(campaign)));
  }
}
