package vn.liencap.standalone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The story of an item at one unit.
 *
 * @param story as told for all units
 * @param unit the unit's permanent id; all variation follows from it
 * @param unitName the unit's name
 * @param item the item of the plan
 * @param due the last day of the activity
 * @param places where the unit does things; may be empty
 */
record Course(
    Story story, String unit, String unitName, String item, LocalDate due, List<String> places) {
  private static final long ROUNDED_TO = 50_000;

  /**
   * An entry to be made.
   *
   * @param id chosen by us, so that making it again changes nothing
   * @param completes true when it completes the activity
   */
  record Entry(
      String id,
      LocalDate date,
      String text,
      @Nullable Integer percent,
      Map<String, Long> outputs,
      long spent,
      boolean completes) {}

  /** The entries that were made by the end of a day, in order of date. */
  List<Entry> until(LocalDate day) {
    return all().stream().filter(entry -> !entry.date().isAfter(day)).toList();
  }

  private List<Entry> all() {
    Fate fate = story.leftOpenBy().contains(unitName) ? Fate.LEFT_OPEN : Fate.of(story, unit, item);
    List<Entry> entries = new ArrayList<>();
    if (fate == Fate.SILENT) {
      return entries;
    }
    for (Story.Step step : story.steps().subList(0, story.steps().size() - 1)) {
      entries.add(entry(step, null, entries.size() + 1, false));
    }
    int next = entries.size() + 1;
    Story.Step last = story.steps().getLast();
    switch (fate) {
      case ON_TIME -> entries.add(entry(last, null, next, true));
      case LATE -> entries.add(entry(last, lateDay(), next, true));
      case STALLED ->
          Stream.ofNullable(story.stall())
              .forEach(stall -> entries.add(entry(stall, null, next, false)));
      case LEFT_OPEN, SILENT -> {}
    }
    return entries;
  }

  private LocalDate lateDay() {
    return variation()
        .dayBetween(
            "late",
            due.plusDays(story.daysLate().getFirst()),
            due.plusDays(story.daysLate().getLast()));
  }

  private Entry entry(Story.Step step, @Nullable LocalDate on, int number, boolean completes) {
    var variation = new Variation(unit + "/" + item + "/" + number);
    Map<String, Long> outputs = new TreeMap<>();
    step.outputs()
        .forEach(
            (kind, range) ->
                outputs.put(kind, variation.between(kind, range.getFirst(), range.getLast())));
    return new Entry(
        "minh-hoa-" + number,
        on == null ? variation.dayBetween("day", step.from(), step.to()) : on,
        text(variation, variation.oneOf("text", step.texts()), outputs),
        step.percent(),
        outputs,
        spent(variation, step.spent()),
        completes);
  }

  private String text(Variation variation, String text, Map<String, Long> outputs) {
    String said = places.isEmpty() ? text : text.replace("{nơi}", variation.oneOf("place", places));
    for (Map.Entry<String, Long> output : outputs.entrySet()) {
      said = said.replace("{" + output.getKey() + "}", dotted(output.getValue()));
    }
    return said;
  }

  /** As figures are written here: 1.234. */
  private static String dotted(long figure) {
    return String.format(Locale.ROOT, "%,d", figure).replace(',', '.');
  }

  private static long spent(Variation variation, List<Long> range) {
    if (range.isEmpty()) {
      return 0;
    }
    long spent = variation.between("spent", range.getFirst(), range.getLast());
    return spent / ROUNDED_TO * ROUNDED_TO;
  }

  private Variation variation() {
    return new Variation(unit + "/" + item);
  }
}
