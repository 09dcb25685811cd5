package vn.liencap.portal.pages.mine;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.NotificationView;

/**
 * What a unit owes, in order of date.
 *
 * @param tasks all of it, the earliest first
 * @param news what was told and not yet read
 * @param missing the services that are away, each once
 * @param enters true when the person may enter progress
 * @param more true when more activities are open than are looked at
 */
record MyWork(
    List<Task> tasks,
    List<NotificationView> news,
    List<Section<?>> missing,
    boolean enters,
    boolean more) {
  private static final List<String> GROUPS = List.of("waiting", "late", "week", "month", "after");

  MyWork {
    tasks = tasks.stream().sorted(Comparator.comparingLong(MyWork::order)).toList();
    news = List.copyOf(news);
    missing = List.copyOf(missing);
  }

  private static long order(Task task) {
    Long days = task.days();
    return days == null ? Long.MIN_VALUE : days;
  }

  /** The tasks by span of days, empty spans left out. */
  public List<TaskGroup> groups() {
    return GROUPS.stream()
        .map(key -> new TaskGroup(key, in(key).toList()))
        .filter(group -> !group.tasks().isEmpty())
        .toList();
  }

  /** How many tasks a span has. */
  public long count(String group) {
    return in(group).count();
  }

  private Stream<Task> in(String group) {
    return tasks.stream().filter(task -> task.group().equals(group));
  }
}
