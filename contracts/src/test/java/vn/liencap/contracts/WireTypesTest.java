package vn.liencap.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.calendar.CalendarEvent;
import vn.liencap.contracts.checking.CheckEvent;
import vn.liencap.contracts.letters.LetterEvent;
import vn.liencap.contracts.people.PersonEvent;
import vn.liencap.contracts.plan.AmendmentEvent;
import vn.liencap.contracts.plan.AssignmentEvent;
import vn.liencap.contracts.plan.CascadeEvent;
import vn.liencap.contracts.plan.PlanEvent;
import vn.liencap.contracts.plan.ProgrammeEvent;
import vn.liencap.contracts.rollup.RollupEvent;
import vn.liencap.contracts.units.UnitEvent;

class WireTypesTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  /** Set to a folder to write the samples anew after a deliberate change of version. */
  private static final String WRITE_TO = System.getProperty("liencap.golden.write", "");

  static Stream<String> wireNames() {
    return WireTypes.all().keySet().stream().sorted();
  }

  @Test
  void everyEventHasAWireName() {
    Stream.of(
            UnitEvent.class,
            PersonEvent.class,
            ProgrammeEvent.class,
            PlanEvent.class,
            AmendmentEvent.class,
            AssignmentEvent.class,
            CascadeEvent.class,
            ActivityEvent.class,
            RollupEvent.class,
            CheckEvent.class,
            CalendarEvent.class,
            LetterEvent.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
        .forEach(event -> assertThat(WireTypes.all()).containsValue(event.asSubclass(Event.class)));
  }

  @Test
  void noTwoEventsShareAWireName() {
    assertThat(WireTypes.all().values()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("wireNames")
  void everyWireNameHasAGoldenSampleOfItsOwnEvent(String name) {
    assertThat(WireTypes.nameOf(GoldenSamples.event(name))).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("wireNames")
  void aProducerWritesTheGoldenSample(String name) throws Exception {
    String written = JSON.writeValueAsString(GoldenSamples.event(name));
    if (!WRITE_TO.isEmpty()) {
      Files.writeString(
          Path.of(WRITE_TO, name + ".json"),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(written)) + "\n");
    }
    assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(GoldenSamples.json(name)));
  }

  @ParameterizedTest
  @MethodSource("wireNames")
  void aConsumerReadsTheGoldenSample(String name) {
    Class<? extends Event> type = WireTypes.classOf(name).orElseThrow();
    assertThat(JSON.readValue(GoldenSamples.json(name), type)).isEqualTo(GoldenSamples.event(name));
  }

  @ParameterizedTest
  @MethodSource("wireNames")
  void aConsumerBearsAFieldThatALaterVersionAdds(String name) {
    var later =
        JSON.readValue(
            GoldenSamples.json(name),
            new tools.jackson.core.type.TypeReference<Map<String, Object>>() {});
    later.put("addedLater", "x");
    Class<? extends Event> type = WireTypes.classOf(name).orElseThrow();
    assertThat(JSON.readValue(JSON.writeValueAsString(later), type))
        .isEqualTo(GoldenSamples.event(name));
  }

  @Test
  void anEventOfBeforeAmendmentsIsReadAsOfAPlanThatWasNeverAmended() {
    assertThat(readWithout("plan.issued.v1", "plan", "notes"))
        .isEqualTo(GoldenSamples.event("plan.issued.v1"));
    assertThat(readWithout("assignment.opened.v1", "assignment", "version", "standing", "change"))
        .isEqualTo(GoldenSamples.event("assignment.opened.v1"));
  }

  private static Event readWithout(String name, String state, String... fields) {
    var earlier = (tools.jackson.databind.node.ObjectNode) JSON.readTree(GoldenSamples.json(name));
    ((tools.jackson.databind.node.ObjectNode) earlier.get(state)).remove(java.util.List.of(fields));
    return JSON.treeToValue(earlier, WireTypes.classOf(name).orElseThrow());
  }
}
