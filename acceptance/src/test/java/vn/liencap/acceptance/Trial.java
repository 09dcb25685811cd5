package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import vn.liencap.acceptance.CrashPoint.Stage;
import vn.liencap.acceptance.agent.AgentJar;
import vn.liencap.acceptance.processes.Deployment;

/**
 * A deployment with a fuse in every process and people at work in it. Every round is a campaign of
 * its own with the same work in it, so that every round must end in the same picture.
 */
final class Trial implements AutoCloseable {
  private static final long USUAL_SEED = 20_261_122;
  private static final Duration RIGHT_WITHIN = Duration.ofMinutes(4);

  private final long seed = Long.getLong("liencap.chaos.seed", USUAL_SEED);
  private final Path folder;
  private final Deployment deployment;
  private final Realm realm;

  private Trial(Path folder, Deployment deployment, Realm realm) {
    this.folder = folder;
    this.deployment = deployment;
    this.realm = realm;
  }

  static Trial start(Path folder) {
    Path agent = AgentJar.in(folder);
    var deployment =
        Deployment.start(
            folder,
            new Deployment.Options(
                1, name -> List.of("-javaagent:" + agent + "=" + CrashWatch.fuseOf(name, folder))));
    try {
      Realm realm = Realm.settle(Administrator.at(deployment.portal(), Deployment.ADMIN_PASSWORD));
      return new Trial(folder, deployment, realm);
    } catch (RuntimeException e) {
      deployment.close();
      throw e;
    }
  }

  long seed() {
    return seed;
  }

  Deployment deployment() {
    return deployment;
  }

  /** What a round brings about while people work. */
  @FunctionalInterface
  interface Disturbance {
    void at(Stage stage);
  }

  /** A round in which nothing happens. */
  Map<String, String> undisturbed() throws InterruptedException {
    return round("yen-on", _ -> {});
  }

  /** A round in which processes are halted at these points, each of another service. */
  Map<String, String> halted(String name, CrashPoint... points) throws InterruptedException {
    List<CrashWatch> watches = new ArrayList<>();
    var random = new Random(seed + name.hashCode());
    Campaign campaign = campaign(name);
    play(
        campaign,
        name,
        stage -> {
          for (CrashPoint point : points) {
            if (point.stage() == stage) {
              var instance = deployment.instances(point.service()).getFirst();
              watches.add(CrashWatch.arm(point, instance, folder, random));
            }
          }
        });
    watches.forEach(CrashWatch::awaitStartedAgain);
    return right(campaign);
  }

  /** A round with another disturbance, after which nothing may be missing. */
  Map<String, String> round(String name, Disturbance disturbance) throws InterruptedException {
    Campaign campaign = campaign(name);
    play(campaign, name, disturbance);
    return right(campaign);
  }

  private Campaign campaign(String name) {
    String programme = "thu-" + name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new Campaign(realm, programme, seed);
  }

  private void play(Campaign campaign, String name, Disturbance disturbance)
      throws InterruptedException {
    disturbance.at(Stage.DRAFTING);
    campaign.draft();
    disturbance.at(Stage.ISSUING);
    campaign.issue();
    campaign.awaitWork();
    disturbance.at(Stage.ENTERING);
    campaign.enter(seed + name.hashCode());
  }

  /** Waits until the picture is right and all is quiet, and looks once more: it must stay right. */
  private Map<String, String> right(Campaign campaign) {
    Map<String, String> expected = Picture.expected(campaign);
    awaitRight(campaign, expected);
    Awaitility.await()
        .atMost(RIGHT_WITHIN)
        .pollInterval(Duration.ofMillis(300))
        .untilAsserted(() -> assertThat(Quiet.onTheWay(deployment)).isEmpty());
    Map<String, String> found = Picture.of(campaign, deployment);
    assertThat(found).as("seed %d, %s", seed, campaign.programme()).isEqualTo(expected);
    return found;
  }

  private void awaitRight(Campaign campaign, Map<String, String> expected) {
    Awaitility.await("seed " + seed + ", " + campaign.programme())
        .atMost(RIGHT_WITHIN)
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(Picture.of(campaign, deployment)).isEqualTo(expected));
  }

  @Override
  public void close() {
    deployment.close();
  }
}
