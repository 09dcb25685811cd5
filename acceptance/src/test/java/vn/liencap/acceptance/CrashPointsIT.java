package vn.liencap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that halt in the middle of their work leave no trace in the figures. */
class CrashPointsIT {
  @TempDir private static Path folder;

  @Test
  void whoWasHaltedAnywhereOnTheWayEndsWithTheSameFigures() {
    try (Trial trial = Trial.start(folder)) {
      Map<String, String> undisturbed = trial.undisturbed(CrashPoint.Stage.ENTERING);
      assertThat(
              trial.halted(
                  "halted",
                  CrashPoint.ASSIGNMENTS_AFTER_WRITE,
                  CrashPoint.PROGRESS_AFTER_WRITE,
                  CrashPoint.TOTALS_BEFORE_PUBLISH))
          .as("seed %d", trial.seed())
          .isEqualTo(undisturbed);
    }
  }
}
