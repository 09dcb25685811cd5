package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cascade in whose middle the whole process is killed ends exactly, once it is started again. */
class KilledCascadeIT {
  private static final int PROVINCES = 6;
  private static final int COMMUNES = 522;
  private static final int ITEMS = 10;
  private static final int UNITS = 1 + PROVINCES + PROVINCES * 12 + COMMUNES;

  @TempDir private Path folder;

  @Test
  void aCascadeThatWasKilledInItsMiddleEndsExactly() {
    try (var system =
        StandaloneProcess.start(folder.resolve("data"), FreePorts.base(), "--no-demo")) {
      Administrator administrator = Administrator.of(system);
      administrator.loadUnits(Country.csv(PROVINCES, COMMUNES));
      PortalSession ministry = administrator.person("canbo.bo", "bnv", "OFFICER", "HEAD", "CLERK");
      var cascade = new WideCascade(ministry, ITEMS);
      cascade.issue();
      await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(20))
          .until(() -> cascade.progress().get("assigned").asLong() > 0);
      long counted = cascade.activitiesCounted();

      system.kill();
      assertThat(counted).as("killed before the end").isLessThan((long) UNITS * ITEMS);
      system.startAgain();

      // The session outlives the process: it is kept in the database.
      cascade.awaitActivities((long) UNITS * ITEMS, Duration.ofMinutes(3));
      assertThat(cascade.progress().get("assigned").asLong()).isEqualTo(UNITS);
      assertThat(cascade.progress().get("complete").asBoolean()).isTrue();
      assertThat(cascade.total().get("units").get("executing").asLong()).isEqualTo(UNITS);
    }
  }
}
