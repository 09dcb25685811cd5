package vn.liencap.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.liencap.activity.scheduling.domain.PlanCalendar;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.plan.Timing;
import vn.liencap.plan.units.domain.UnitIds;
import vn.liencap.standalone.Course.Entry;

class DemonstrationFilesTest {
  private static final LocalDate PRESENT_TREE = LocalDate.of(2025, 7, 1);
  private static final List<String> PLANS_OF_2026 =
      List.of("bo-noi-vu-2026.json", "tinh-2026.json", "tinh-khac-2026.json");
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, Story> THIS_YEAR =
      DemonstrationFiles.stories("progress-2026.json");

  @ParameterizedTest
  @MethodSource("told")
  void everyStoryTellsOfAnItemAndEveryItemToBeDoneIsTold(String stories, List<String> plans) {
    assertThat(DemonstrationFiles.stories(stories).keySet())
        .containsExactlyInAnyOrderElementsOf(
            plans.stream()
                .flatMap(plan -> itemsToBeDone(DemonstrationFiles.plan(plan, Map.of())))
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("told")
  void whoDoesAsPlannedIsNeverLate(String stories, List<String> plans) {
    DemonstrationFiles.stories(stories)
        .forEach(
            (item, story) ->
                assertThat(story.steps().getLast().to())
                    .as(item)
                    .isBeforeOrEqualTo(due(item, plans)));
  }

  static Stream<Arguments> told() {
    return Stream.of(
        Arguments.of("progress-2026.json", PLANS_OF_2026),
        Arguments.of("progress-2022.json", List.of("binh-phuoc-2022.json")),
        Arguments.of("progress-2023.json", List.of("doan-ket-2023.json")));
  }

  /** As activity-service reads the plan; what is not dated lasts until the end of the year. */
  private static LocalDate due(String item, List<String> plans) {
    return plans.stream()
        .map(plan -> DemonstrationFiles.plan(plan, Map.of()))
        .flatMap(
            plan ->
                plan.get("activities")
                    .valueStream()
                    .filter(activity -> activity.get("id").asString().equals(item))
                    .map(activity -> due(activity.get("timing"), plan.get("year").asInt())))
        .findFirst()
        .orElseGet(() -> yearOf(plans.getFirst()).with(TemporalAdjusters.lastDayOfYear()));
  }

  private static LocalDate due(JsonNode timing, int year) {
    return new PlanCalendar(year, null).window(JSON.treeToValue(timing, Timing.class)).due();
  }

  private static LocalDate yearOf(String plan) {
    return LocalDate.of(DemonstrationFiles.plan(plan, Map.of()).get("year").asInt(), 1, 1);
  }

  /** What the ministry asks of EACH is carried as items of the plans below. */
  private static Stream<String> itemsToBeDone(JsonNode plan) {
    boolean ministrys = plan.get("docSymbol").asString().equals("KH-BNV");
    Stream<JsonNode> activities =
        plan.get("activities")
            .valueStream()
            .filter(item -> !ministrys || item.path("carrier").asString("").equals("LEAD"));
    Stream<JsonNode> duties =
        plan.path("responsibilities")
            .valueStream()
            .flatMap(section -> section.get("tasks").valueStream())
            .filter(JsonNode::isObject);
    return Stream.concat(activities, duties).map(item -> item.get("id").asString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"progress-2026.json", "progress-2022.json", "progress-2023.json"})
  void figuresAreOfKindsThatProgrammesCount(String stories) throws IOException {
    assertThat(
            DemonstrationFiles.stories(stories).values().stream()
                .flatMap(story -> story.steps().stream())
                .flatMap(step -> step.outputs().keySet().stream()))
        .isSubsetOf(countedKinds());
  }

  private static Set<String> countedKinds() throws IOException {
    try (var settings =
        DemonstrationFilesTest.class.getResourceAsStream("/activity-service.yaml")) {
      assertThat(settings).isNotNull();
      var text = new String(settings.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("code: (\\w+)")
          .matcher(text)
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void noWordInBracesIsLeftInWhatWardsSay() {
    assertThat(wards().flatMap(ward -> entries(ward, LocalDate.of(2027, 12, 31)).stream()))
        .hasSizeGreaterThan(400)
        .allSatisfy(entry -> assertThat(entry.text()).doesNotContainPattern("[{}]"));
  }

  @Test
  void everyProvinceAnswersOnceAndAFewDoNotOrLate() {
    List<List<String>> answers = DemonstrationFiles.rows("provinces-2026.csv");
    assertThat(answers)
        .extracting(List::getFirst)
        .containsExactlyInAnyOrderElementsOf(
            units().filter(unit -> unit.getFirst().equals("PROVINCE")).map(u -> u.get(1)).toList());
    assertThat(answers).filteredOn(answer -> answer.get(5).compareTo("2026-03-15") > 0).hasSize(2);
    assertThat(answers)
        .filteredOn(answer -> !Set.of("ISSUED", "WAIVED").contains(answer.get(2)))
        .hasSize(3);
  }

  /** Whenever the first start is from late in the programme's year on. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "2026-12-31", "2027-05-20"})
  void whoSignsInFindsSomethingDoneAndSomethingToDo(LocalDate firstStart) {
    assertThat(
            List.of(
                List.of("COMMUNE", "03388", "Phường Đoàn Kết", "to-gap", "huong-dan", "doi-thoai"),
                List.of("DEPARTMENT", "12.SNV", "Sở Nội vụ tỉnh Lai Châu", "tap-huan", "kiem-tra"),
                List.of("PROVINCE", "12", "Tỉnh Lai Châu", "so-ket", "cuoc-thi", "tong-ket"),
                List.of("PROVINCE", "75", "Thành phố Đồng Nai", "so-ket", "cuoc-thi", "tong-ket")))
        .allSatisfy(
            unit -> {
              List<List<Entry>> items =
                  unit.subList(3, unit.size()).stream()
                      .map(item -> course(unit, item).until(firstStart))
                      .toList();
              assertThat(items).anyMatch(DemonstrationFilesTest::isCompleted);
              assertThat(items).anyMatch(entries -> !isCompleted(entries));
            });
  }

  private static boolean isCompleted(Collection<Entry> entries) {
    return entries.stream().anyMatch(Entry::completes);
  }

  private static List<Entry> entries(List<String> ward, LocalDate day) {
    return Stream.of("huong-dan", "tin-bai", "to-gap", "ngay-hoi", "doi-thoai")
        .flatMap(item -> course(ward, item).until(day).stream())
        .toList();
  }

  private static Course course(List<String> unit, String item) {
    String id = UnitIds.of(new Level(unit.get(0)), unit.get(1), PRESENT_TREE, _ -> false).value();
    List<String> places =
        unit.get(0).equals("COMMUNE") ? placesOf(unit.get(1), unit.get(2)) : List.of();
    Story story = Objects.requireNonNull(THIS_YEAR.get(item), item);
    return new Course(story, id, unit.get(2), item, due(item, PLANS_OF_2026), places);
  }

  private static List<String> placesOf(String code, String name) {
    String province = code.startsWith("03") ? "Lai Châu" : "Đồng Nai";
    return DemonstrationFiles.places()
        .getOrDefault(province, Map.of())
        .getOrDefault(name.split(" ", 2)[0], List.of());
  }

  private static Stream<List<String>> wards() {
    return units().filter(unit -> unit.getFirst().equals("COMMUNE"));
  }

  private static Stream<List<String>> units() {
    return DemonstrationFiles.rows("units-2025.csv").stream();
  }
}
