package vn.liencap.notification.deadlines.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.liencap.contracts.PlanId;

/**
 * What one unit owes, or owed, of the plans of one year.
 *
 * @param id the unit and the year
 * @param deadlines by subject
 */
public record Agenda(AgendaId id, Map<String, Deadline> deadlines) {
  public Agenda {
    deadlines = Map.copyOf(deadlines);
  }

  /** An agenda without anything in it. */
  public static Agenda empty(AgendaId id) {
    return new Agenda(id, Map.of());
  }

  /** This agenda after news, in any order and perhaps not for the first time. */
  public Agenda after(Collection<Deadline> news) {
    Map<String, Deadline> next = new LinkedHashMap<>(deadlines);
    news.forEach(deadline -> next.merge(deadline.subject(), deadline, Deadline::after));
    return new Agenda(id, next);
  }

  /** This agenda with these steps told, by subject. */
  public Agenda reminded(Map<String, String> steps) {
    Map<String, Deadline> next = new LinkedHashMap<>(deadlines);
    steps.forEach(
        (subject, step) -> next.computeIfPresent(subject, (_, told) -> told.reminded(step)));
    return new Agenda(id, next);
  }

  /** What is still owed. */
  public List<Deadline> open() {
    Map<PlanId, Long> closed = activitiesByPlan(Deadline::isClosed);
    Map<PlanId, Long> open = activitiesByPlan(deadline -> !deadline.isClosed());
    return deadlines.values().stream().filter(d -> isOpen(d, closed, open)).toList();
  }

  private static boolean isOpen(
      Deadline deadline, Map<PlanId, Long> closedActivities, Map<PlanId, Long> openActivities) {
    return !deadline.isClosed()
        && switch (deadline.kind()) {
          case ISSUE_PLAN, ANSWER_CHANGE, ACTIVITY -> true;
          // Carried out when every item is; a plan that gives the unit none is only to be read.
          // What an amendment took away is closed too, so that counting the closed is not enough.
          case EXECUTE_PLAN ->
              closedActivities.getOrDefault(deadline.plan(), 0L) < deadline.parts()
                  || openActivities.containsKey(deadline.plan());
        };
  }

  private Map<PlanId, Long> activitiesByPlan(Predicate<Deadline> which) {
    return deadlines.values().stream()
        .filter(d -> d.kind() == DeadlineKind.ACTIVITY && which.test(d))
        .collect(Collectors.groupingBy(Deadline::plan, Collectors.counting()));
  }
}
