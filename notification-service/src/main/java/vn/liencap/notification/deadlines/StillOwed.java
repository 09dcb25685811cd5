package vn.liencap.notification.deadlines;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineRef;

/** Tells what of that which was told is still owed, so that nobody is written to about the rest. */
@Component
public class StillOwed {
  private final Agendas agendas;

  StillOwed(Agendas agendas) {
    this.agendas = agendas;
  }

  /**
   * Which of these are still owed.
   *
   * @param subjectsByUnit subjects of notifications, by the unit in whose list they stand
   */
  public Set<String> of(Map<UnitId, Set<String>> subjectsByUnit) {
    Map<String, DeadlineRef> asked =
        subjectsByUnit.values().stream()
            .flatMap(Collection::stream)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), DeadlineRef::parse));
    Map<AgendaId, Set<String>> owed =
        agendas.all(asked.values().stream().map(DeadlineRef::agenda).distinct().toList()).stream()
            .collect(Collectors.toMap(Agenda::id, StillOwed::openSubjectsOf));
    return asked.entrySet().stream()
        .filter(
            entry ->
                owed.getOrDefault(entry.getValue().agenda(), Set.of())
                    .contains(entry.getValue().subject()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> openSubjectsOf(Agenda agenda) {
    return agenda.open().stream().map(Deadline::subject).collect(Collectors.toSet());
  }
}
