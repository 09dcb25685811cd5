package vn.liencap.notification.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineRef;
import vn.liencap.notification.deadlines.domain.Escalation;
import vn.liencap.notification.deadlines.domain.EscalationId;
import vn.liencap.notification.deadlines.domain.Escalations;
import vn.liencap.notification.deadlines.domain.LateBelow;

/** Tells what of that which was told is still owed, so that nobody is written to about the rest. */
@Component
public class StillOwed {
  private final Agendas agendas;
  private final Escalations escalations;

  StillOwed(Agendas agendas, Escalations escalations) {
    this.agendas = agendas;
    this.escalations = escalations;
  }

  /**
   * What is still owed of that which was told.
   *
   * @param refs of single deadlines, those of escalations included
   * @param escalations what they hold by now, by their ids
   */
  public record Owed(Set<String> refs, Map<String, Escalation> escalations) {

    /** The subjects that are worth telling. */
    public Set<String> subjects() {
      Set<String> subjects = new HashSet<>(refs);
      escalations.forEach(
          (id, escalation) -> {
            if (!escalation.late().isEmpty()) {
              subjects.add(id);
            }
          });
      return subjects;
    }

    /** A line as it reads when only what is still owed is counted. */
    public Notification asOwed(Notification line, LocalDate today) {
      Escalation escalation = line.subject() == null ? null : escalations.get(line.subject());
      return escalation == null || escalation.late().isEmpty()
          ? line
          : escalation.told(today, line.at());
    }
  }

  /**
   * Which of these are still owed.
   *
   * @param subjects of notifications
   */
  public Owed of(Collection<String> subjects) {
    Map<String, Escalation> told =
        escalations.read(subjects.stream().filter(EscalationId::isOne).distinct().toList());
    Set<String> refs =
        open(
            Stream.concat(
                    subjects.stream()
                        .filter(subject -> !EscalationId.isOne(subject))
                        .map(DeadlineRef::parse),
                    told.values().stream().flatMap(one -> one.late().stream()).map(LateBelow::ref))
                .collect(Collectors.toSet()));
    Map<String, Escalation> owed = new HashMap<>();
    told.forEach((id, escalation) -> owed.put(id, escalation.owed(refs)));
    return new Owed(refs, owed);
  }

  private Set<String> open(Set<DeadlineRef> asked) {
    Map<AgendaId, Set<String>> owed =
        agendas.all(asked.stream().map(DeadlineRef::agenda).distinct().toList()).stream()
            .collect(Collectors.toMap(Agenda::id, StillOwed::openSubjectsOf));
    return asked.stream()
        .filter(ref -> owed.getOrDefault(ref.agenda(), Set.of()).contains(ref.subject()))
        .map(DeadlineRef::value)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> openSubjectsOf(Agenda agenda) {
    return agenda.open().stream().map(Deadline::subject).collect(Collectors.toSet());
  }
}
