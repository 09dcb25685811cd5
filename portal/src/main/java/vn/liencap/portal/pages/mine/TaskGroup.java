package vn.liencap.portal.pages.mine;

import java.util.List;

/**
 * Tasks that fall due in the same span of days.
 *
 * @param key waiting, late, week, month or after
 * @param tasks in order of date
 */
record TaskGroup(String key, List<Task> tasks) {
  TaskGroup {
    tasks = List.copyOf(tasks);
  }
}
