package vn.liencap.acceptance;

import vn.liencap.calendar.WorkingYear;
import vn.liencap.calendar.WorkingDays;
import vn.liencap.calendar.LunarCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a campaign's plan says: so many activities, each carried out by every unit. */
final class PlanText {
  /** Departments are reminded three days before the day, that is at once. */
  private static final WorkingDays DAYS =
      new WorkingDays(year -> WorkingYear.computed(year, LunarCalendar.of(year)));

  private final String programme;
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

  PlanText(String programme) {
    this.programme = programme;
  }

  /** The name of an item, counted from 0. */
  static String title(int item) {
    return "Hoạt động " + (item + 1);
  }

  int year() {
    return today.getYear();
  }

  /**
   * The text with so many items.
   *
   * @param known the ids of the first of them, which keep them; the others are new
   */
  Map<String, Object> of(int items, List<String> known) {
    Map<String, Object> everybody =
        Map.of(
            "wholeSubtree",
            true,
            "mode",
            "EXECUTE",
            "dueByLevel",
            Map.of("DEPARTMENT", dueTomorrow().toString()));
    return Map.of(
        "title",
        "Kế hoạch " + programme,
        "programme",
        programme,
        "year",
        year(),
        "activities",
        activities(items, known),
        "addressing",
        List.of(everybody));
  }

  /** The next working day: the step of the day before is one for today. */
  private LocalDate dueTomorrow() {
    return DAYS.plus(today, 1);
  }

  private List<Map<String, Object>> activities(int items, List<String> known) {
    List<Map<String, Object>> activities = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      Map<String, Object> activity = new HashMap<>();
      activity.put("title", title(item));
      activity.put("carrier", "EACH");
      activity.put("timing", Map.of("kind", "YEAR", "year", year()));
      activity.put("outputs", List.of(Map.of("text", "buổi", "kind", "session", "quantity", 1)));
      if (item < known.size()) {
        activity.put("id", known.get(item));
      }
      activities.add(activity);
    }
    return activities;
  }
}
