package vn.liencap.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.contracts.activity.ActivityEvent.ActivityScheduled;
import vn.liencap.contracts.activity.ActivityState;

/** Work by the quarter from 01/01 to 31/12/2026, known since 05/01; quarters end on the 14th. */
class ActivityStateTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  @ParameterizedTest(name = "newest entry {0}: owed by {1}")
  @CsvSource({
    ",           2026-03-14",
    "2026-01-02, 2026-03-14",
    "2026-03-14, 2026-06-14",
    "2026-03-15, 2026-09-14",
    "2026-09-20, 2026-12-31",
  })
  void workThatGoesOnIsOwedByTheEndOfTheRoundAfterItsNewestEntry(
      @Nullable LocalDate newest, LocalDate owed) {
    assertThat(state("lastProgressOn", newest).nextDue()).isEqualTo(owed);
  }

  @Test
  void roundsThatEndedBeforeItWasScheduledAreNotAskedFor() {
    assertThat(state("scheduledOn", LocalDate.of(2026, 7, 1)).nextDue())
        .isEqualTo(LocalDate.of(2026, 9, 14));
  }

  @Test
  void whatIsOverOrDoneOnceIsOwedByItsLastDay() {
    ObjectNode over = scheduled();
    activity(over).put("status", "COMPLETED");
    assertThat(read(over).nextDue()).isEqualTo(END);
    ObjectNode once = scheduled();
    ((ObjectNode) activity(once).get("timing")).put("kind", "YEAR");
    assertThat(read(once).nextDue()).isEqualTo(END);
  }

  @Test
  void anEventOfBeforeRoundsWereJudgedAsksForNone() {
    ObjectNode old = scheduled();
    activity(old).remove("scheduledOn");
    assertThat(read(old).nextDue()).isEqualTo(END);
  }

  private static ActivityState state(String field, @Nullable LocalDate day) {
    ObjectNode event = scheduled();
    activity(event).put(field, day == null ? null : day.toString());
    return read(event);
  }

  private static ObjectNode scheduled() {
    return (ObjectNode) JSON.readTree(GoldenSamples.json("activity.scheduled.v1"));
  }

  private static ObjectNode activity(ObjectNode event) {
    return (ObjectNode) event.get("activity");
  }

  private static ActivityState read(ObjectNode event) {
    return JSON.treeToValue(event, ActivityScheduled.class).activity();
  }
}
