package vn.liencap.notification.deadlines.domain;

import java.util.stream.Stream;
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
    return new DeadlineNews(agendaOf(event), Deadline.of(event.assignment(), event.at()));
  }

  /** All that an event of an assignment says: of itself, and of a change that asks an answer. */
  public static Stream<DeadlineNews> allOf(AssignmentEvent event) {
    return Stream.concat(
        Stream.of(of(event)),
        Deadline.ofChange(event.assignment(), event.at()).stream()
            .map(deadline -> new DeadlineNews(agendaOf(event), deadline)));
  }

  private static AgendaId agendaOf(AssignmentEvent event) {
    return new AgendaId(event.assignment().unit(), event.assignment().planYear());
  }

  /** What an event of an activity says. */
  public static DeadlineNews of(ActivityEvent event) {
    var activity = event.activity();
    return new DeadlineNews(
        new AgendaId(activity.unit(), activity.year()), Deadline.of(activity, event.at()));
  }
}
