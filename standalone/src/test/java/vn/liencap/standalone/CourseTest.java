package vn.liencap.standalone;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liencap.standalone.Course.Entry;

class CourseTest {
  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
  private static final Story.Step FIRST =
      new Story.Step(
          LocalDate.of(2026, 7, 6),
          LocalDate.of(2026, 7, 31),
          40,
          Map.of("session", List.of(1L, 3L), "participant", List.of(900L, 1900L)),
          List.of(1_000_000L, 2_000_000L),
          List.of("Làm {session} buổi tại {nơi}, {participant} người dự."));
  private static final Story.Step LAST =
      new Story.Step(
          LocalDate.of(2026, 9, 7),
          LocalDate.of(2026, 9, 25),
          null,
          Map.of(),
          List.of(),
          List.of("Xong."));
  private static final Story.Step STALL =
      new Story.Step(
          LocalDate.of(2026, 9, 7),
          LocalDate.of(2026, 9, 11),
          60,
          Map.of(),
          List.of(),
          List.of("Đang chờ."));
  private static final Story STORY =
      new Story(10, 10, 20, List.of(5, 25), List.of("Phường Để Ngỏ"), STALL, List.of(FIRST, LAST));
  private static final LocalDate LATER = LocalDate.of(2027, 6, 1);

  @Test
  void aUnitEntersTheSameAtEveryStart() {
    assertThat(course(7).until(LATER)).isEqualTo(course(7).until(LATER));
    assertThat(units().map(course -> course.until(LATER)).distinct().count()).isGreaterThan(500);
  }

  @Test
  void whatIsDoneAfterTheDayOfTheFirstStartIsLeftToOthers() {
    LocalDate day = LocalDate.of(2026, 8, 15);
    assertThat(units())
        .allSatisfy(
            course -> {
              List<Entry> entered = course.until(day);
              assertThat(entered).allMatch(entry -> !entry.date().isAfter(day));
              assertThat(course.until(LATER)).startsWith(entered.toArray(Entry[]::new));
            });
    assertThat(units().flatMap(course -> course.until(day).stream())).noneMatch(Entry::completes);
  }

  @Test
  void mostAreOnTimeAndAsManyAsToldAreNot() {
    Map<String, Long> ends = units().collect(groupingBy(CourseTest::end, counting()));
    assertThat(ends.get("on time")).isBetween(1_050L, 1_350L);
    assertThat(ends.get("late")).isBetween(300L, 500L);
    assertThat(ends.get("stuck")).isBetween(130L, 270L);
    assertThat(ends.get("silent")).isBetween(130L, 270L);
  }

  @Test
  void whoIsSilentInOneThingIsMoreOftenSilentInAnother() {
    double all = silentShare(units().toList());
    double ofTheSilent =
        silentShare(
            units()
                .filter(course -> course.until(LATER).isEmpty())
                .map(silent -> course(silent.unit(), "việc khác"))
                .toList());
    assertThat(ofTheSilent).isGreaterThan(1.5 * all);
  }

  @Test
  void entriesFollowEachOtherAndHaveIdsOfTheirOwn() {
    assertThat(units().map(course -> course.until(LATER)))
        .allSatisfy(
            entries -> {
              assertThat(entries).extracting(Entry::date).isSorted();
              assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
            });
  }

  @Test
  void figuresAreSaidAsTheyAreCounted() {
    Entry first = course("u2", "hướng dẫn").until(LATER).getFirst();
    long people = first.outputs().getOrDefault("participant", 0L);
    assertThat(people).isBetween(900L, 1900L);
    String said = people < 1000 ? "" + people : "1." + String.valueOf(people).substring(1);
    assertThat(first.text())
        .isEqualTo(
            "Làm %d buổi tại bản Nà, %s người dự.".formatted(first.outputs().get("session"), said));
  }

  @Test
  void aUnitWhoseWorkIsLeftOpenDoesAllButTheLastStep() {
    assertThat(IntStream.range(0, 50).mapToObj(i -> course("u" + i, "Phường Để Ngỏ", "việc")))
        .allSatisfy(
            course ->
                assertThat(course.until(LATER))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.completes()).isFalse()));
  }

  private static String end(Course course) {
    List<Entry> entries = course.until(LATER);
    if (entries.isEmpty()) {
      return "silent";
    }
    Entry last = entries.getLast();
    if (!last.completes()) {
      return "stuck";
    }
    return last.date().isAfter(DUE) ? "late" : "on time";
  }

  private static double silentShare(List<Course> courses) {
    return (double) courses.stream().filter(course -> course.until(LATER).isEmpty()).count()
        / courses.size();
  }

  private static Stream<Course> units() {
    return IntStream.range(0, 2_000).mapToObj(CourseTest::course);
  }

  private static Course course(int unit) {
    return course("u" + unit, "hướng dẫn");
  }

  private static Course course(String unit, String item) {
    return course(unit, "Xã Nà", item);
  }

  private static Course course(String unit, String name, String item) {
    return new Course(STORY, unit, name, item, DUE, List.of("bản Nà"));
  }
}
