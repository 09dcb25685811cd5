package vn.liencap.notification.deadlines.domain;

import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.plan.AssignmentEvent;

/**
 * What an event says about a deadline.
 *
 * @param agenda where it stands
 * @param deadline as it is by now, or was when the event is an old one
 */
public record DeadlineNews(AgendaId agenda, Deadline deadline) {

  /** What an event of an assignment says of the assignment itself. */
  public static DeadlineNews of(AssignmentEvent event) {
    var assignment = event.assignment();
    return new DeadlineNews(
        new AgendaId(assignment.unit(), assignment.planYear()),
        Deadline.of(assignment, event.at()));
  }

  /** What an event of an activity says of the activity itself. */
  public static DeadlineNews of(ActivityEvent event) {
    var activity = event.activity();
    return new DeadlineNews(
        new AgendaId(activity.unit(), activity.year()), Deadline.of(activity, event.at()));
  }
}
