package vn.liencap.activity.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liencap.activity.progress.Step.Kind;
import vn.liencap.contracts.GoldenSamples;
import vn.liencap.contracts.activity.ActivityEvent;

class StepTest {

  @ParameterizedTest
  @CsvSource({
    "activity.owner-named.v1, OWNER_NAMED",
    "activity.extension-asked.v1, EXTENSION_ASKED",
    "activity.extension-granted.v1, EXTENSION_GRANTED",
    "activity.extension-refused.v1, EXTENSION_REFUSED",
    "activity.completed.v1, COMPLETED",
    "activity.cancelled.v1, CANCELLED",
    "activity.settled.v1, SETTLED",
  })
  void whatSomebodyDidNamesThePersonAndTheUnit(String event, Kind kind) {
    Step step = Step.of(golden(event)).orElseThrow();
    assertThat(step.kind()).isEqualTo(kind);
    assertThat(step.sequence()).isEqualTo(golden(event).sequence());
    assertThat(step.name()).isEqualTo(GoldenSamples.ACTOR.name());
    assertThat(step.unit()).isEqualTo(GoldenSamples.ACTOR.unit());
    assertThat(said(step)).isNotNull();
  }

  /** What each kind has to say beside who did it. */
  private static @Nullable Object said(Step step) {
    return switch (step.kind()) {
      case OWNER_NAMED -> step.owner();
      case EXTENSION_ASKED, EXTENSION_GRANTED, EXTENSION_REFUSED, COMPLETED -> step.day();
      case CANCELLED -> step.text();
      case SETTLED -> step.amount();
      case WITHDRAWN, PASSED_ON -> null;
    };
  }

  @ParameterizedTest
  @CsvSource({"activity.withdrawn.v1, WITHDRAWN", "activity.passed-on.v1, PASSED_ON"})
  void whatFollowsFromThePlanOrAMergerNamesNobody(String event, Kind kind) {
    Step step = Step.of(golden(event)).orElseThrow();
    assertThat(step.kind()).isEqualTo(kind);
    assertThat(step.name()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"activity.scheduled.v1", "activity.progressed.v1"})
  void entriesAndWhatThePlanAsksAreNoSteps(String event) {
    assertThat(Step.of(golden(event))).isEmpty();
  }

  private static ActivityEvent golden(String name) {
    return (ActivityEvent) GoldenSamples.event(name);
  }
}
