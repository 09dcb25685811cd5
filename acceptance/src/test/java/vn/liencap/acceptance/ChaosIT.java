package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.liencap.acceptance.processes.Application.ACTIVITY;
import static vn.liencap.acceptance.processes.Application.NOTIFICATION;
import static vn.liencap.acceptance.processes.Application.PLAN;
import static vn.liencap.acceptance.processes.Application.REPORTING;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liencap.acceptance.CrashPoint.Stage;
import vn.liencap.acceptance.Trial.Disturbance;
import vn.liencap.acceptance.processes.Application;
import vn.liencap.acceptance.processes.Instance;
import vn.liencap.acceptance.processes.Server;
import vn.liencap.acceptance.processes.Waiting;

/** Every crash point, and whole parts away for a while; each round ends as if nothing had been. */
@Tag("chaos")
class ChaosIT {
  private static final Duration AWAY = Duration.ofSeconds(60);

  /** Longer than a consumer may be silent before its partitions go to others. */
  private static final Duration PAUSED = Duration.ofSeconds(20);

  private static final List<Application> SERVICES =
      List.of(PLAN, ACTIVITY, REPORTING, NOTIFICATION);

  private static final Map<Stage, Map<String, String>> UNDISTURBED = new EnumMap<>(Stage.class);

  @TempDir private static Path folder;
  private static Trial trial;

  @BeforeAll
  static void start() {
    trial = Trial.start(folder);
    System.out.println("Seed " + trial.seed());
    System.out.println("| round | lasted | asked again |");
  }

  @AfterAll
  static void stop() {
    trial.close();
  }

  @ParameterizedTest
  @MethodSource("pointsOfWork")
  void whoIsHaltedHereEndsWithTheSameFigures(CrashPoint point) {
    endsUndisturbed(() -> trial.halted(point.name(), point));
  }

  static Stream<CrashPoint> pointsOfWork() {
    return Arrays.stream(CrashPoint.values()).filter(point -> point.stage() != Stage.AMENDING);
  }

  @ParameterizedTest
  @MethodSource("pointsOfAmending")
  void whoIsHaltedHereWhileAPlanIsAmendedEndsWithTheSameFigures(CrashPoint point) {
    endsUndisturbed(Stage.AMENDING, () -> trial.halted(point.name(), point));
  }

  static Stream<CrashPoint> pointsOfAmending() {
    return Arrays.stream(CrashPoint.values()).filter(point -> point.stage() == Stage.AMENDING);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"ISSUING", "ENTERING"})
  void theBrokerIsAwayForAMinute(Stage stage) {
    Server broker = trial.deployment().broker();
    endsUndisturbed(() -> trial.round("broker-away-" + stage, away(broker, stage)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"ISSUING", "ENTERING"})
  void theDatabaseIsAwayForAMinute(Stage stage) {
    Server database = trial.deployment().database();
    endsUndisturbed(() -> trial.round("database-away-" + stage, away(database, stage)));
  }

  private static Disturbance away(Server server, Stage when) {
    return (stage, meanwhile) -> {
      if (stage == when) {
        server.kill();
        meanwhile.accept(
            () -> {
              Waiting.pass(AWAY);
              server.startAgain();
            });
      }
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"PLAN", "ACTIVITY", "REPORTING", "NOTIFICATION"})
  void aServiceStandsStillUntilItsPartitionsAreTakenAway(Application service) {
    Instance instance = trial.deployment().instances(service).getFirst();
    endsUndisturbed(
        () ->
            trial.round(
                "paused-" + service,
                (stage, meanwhile) -> {
                  if (stage == Stage.ISSUING) {
                    meanwhile.accept(
                        () -> {
                          instance.pause();
                          Waiting.pass(PAUSED);
                          instance.goOn();
                        });
                  }
                }));
  }

  @Test
  void instancesComeAndGoWhileTheyWork() {
    endsUndisturbed(
        () ->
            trial.round(
                "rebalanced",
                (stage, meanwhile) -> {
                  if (stage == Stage.ISSUING) {
                    SERVICES.forEach(service -> meanwhile.accept(() -> comeAndGo(service)));
                  }
                }));
  }

  private static void comeAndGo(Application service) {
    Instance another = trial.deployment().launch(service);
    another.awaitReady();
    trial.deployment().remove(service, another);
  }

  private static void endsUndisturbed(Callable<Map<String, String>> round) {
    endsUndisturbed(Stage.ENTERING, round);
  }

  /** Ends like a round that goes as far and in which nothing happens. */
  private static void endsUndisturbed(Stage last, Callable<Map<String, String>> round) {
    try {
      Map<String, String> undisturbed = UNDISTURBED.computeIfAbsent(last, trial::undisturbed);
      assertThat(round.call()).as("seed %d", trial.seed()).isEqualTo(undisturbed);
    } catch (Exception | AssertionError e) {
      trial.recover(); // the next round shall not suffer from this one
      throw new AssertionError("seed " + trial.seed(), e);
    }
  }
}
