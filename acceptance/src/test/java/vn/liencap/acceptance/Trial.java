package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import vn.liencap.acceptance.CrashPoint.Stage;
import vn.liencap.acceptance.agent.AgentJar;
import vn.liencap.acceptance.processes.Application;
import vn.liencap.acceptance.processes.Deployment;
import vn.liencap.acceptance.processes.Instance;

/**
 * A deployment with a fuse in every process and people at work in it. Every round is a campaign of
 * its own with the same work in it, so that every round must end in the same picture.
 */
final class Trial implements AutoCloseable {
  private static final long USUAL_SEED = 20_261_122;
  private static final Duration RIGHT_WITHIN = Duration.ofMinutes(4);

  private final long seed = Long.getLong("liencap.chaos.seed", USUAL_SEED);
  private final ExecutorService meanwhile = Executors.newVirtualThreadPerTaskExecutor();
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
    var options =
        new Deployment.Options(
            1, name -> List.of("-javaagent:" + agent + "=" + CrashWatch.fuseOf(name, folder)));
    Deployment deployment = Deployment.start(folder, options);
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

  /** What happens in a round while people work. */
  @FunctionalInterface
  interface Disturbance {

    /**
     * A stage begins.
     *
     * @param meanwhile takes what goes on beside the work and must have ended before the round does
     */
    void at(Stage stage, Consumer<Runnable> meanwhile);
  }

  /** A round in which nothing happens; only one that goes so far amends the plan. */
  Map<String, String> undisturbed(Stage last) {
    return round("undisturbed-" + last, last, (_, _) -> {});
  }

  /** A round in which processes are halted at these points, each of another service. */
  Map<String, String> halted(String name, CrashPoint... points) {
    var random = new Random(seed + name.hashCode());
    return round(
        name,
        lastStage(points),
        (stage, meanwhile) -> {
          for (CrashPoint point : points) {
            if (point.stage() == stage) {
              Instance instance = deployment.instances(point.service()).getFirst();
              CrashWatch watch = CrashWatch.arm(point, instance, folder, random);
              meanwhile.accept(watch::startAgainOnceHalted);
            }
          }
        });
  }

  private static Stage lastStage(CrashPoint... points) {
    return Arrays.stream(points).anyMatch(point -> point.stage() == Stage.AMENDING)
        ? Stage.AMENDING
        : Stage.ENTERING;
  }

  /**
   * A round with another disturbance, until everything is entered.
   *
   * @return the picture in the end, which is the expected one
   */
  Map<String, String> round(String name, Disturbance disturbance) {
    return round(name, Stage.ENTERING, disturbance);
  }

  private Map<String, String> round(String name, Stage last, Disturbance disturbance) {
    long began = System.nanoTime();
    String programme = "thu-" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    var campaign = new Campaign(realm, programme, seed);
    play(campaign, name, last, disturbance);
    Map<String, String> picture = right(campaign);
    System.out.printf(
        "| %s | %.0f s | %d |%n", name, (System.nanoTime() - began) / 1e9, campaign.repeated());
    return picture;
  }

  private void play(Campaign campaign, String name, Stage last, Disturbance disturbance) {
    List<CompletableFuture<Void>> going = new ArrayList<>();
    Consumer<Runnable> beside = task -> going.add(CompletableFuture.runAsync(task, meanwhile));
    disturbance.at(Stage.DRAFTING, beside);
    campaign.draft();
    disturbance.at(Stage.ISSUING, beside);
    campaign.issue();
    campaign.awaitWork();
    disturbance.at(Stage.ENTERING, beside);
    campaign.enter(seed + name.hashCode());
    if (last == Stage.AMENDING) {
      awaitQuiet(campaign); // what is written from here on is the amendment's
      disturbance.at(Stage.AMENDING, beside);
      campaign.amend();
    }
    going.forEach(CompletableFuture::join);
  }

  /** Waits until the picture is right and all is quiet, and looks once more: it must stay right. */
  private Map<String, String> right(Campaign campaign) {
    Map<String, String> expected = Reckoning.of(campaign);
    String what = what(campaign);
    Awaitility.await(what)
        .atMost(RIGHT_WITHIN)
        .pollInterval(Duration.ofMillis(500))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(Picture.of(campaign, deployment)).isEqualTo(expected));
    awaitQuiet(campaign);
    Map<String, String> found = Picture.of(campaign, deployment);
    assertThat(found).as(what).isEqualTo(expected);
    return found;
  }

  private void awaitQuiet(Campaign campaign) {
    Awaitility.await(what(campaign))
        .atMost(RIGHT_WITHIN)
        .pollInterval(Duration.ofMillis(300))
        .untilAsserted(() -> assertThat(Quiet.onTheWay(deployment)).isEmpty());
  }

  private String what(Campaign campaign) {
    return "seed " + seed + ", " + campaign.programme();
  }

  /** Starts every instance anew that a failed round may have left armed or dead. */
  void recover() {
    for (Application application : Application.values()) {
      for (Instance instance : deployment.instances(application)) {
        instance.kill();
        instance.startAgain();
      }
    }
  }

  @Override
  public void close() {
    meanwhile.shutdownNow();
    deployment.close();
  }
}
