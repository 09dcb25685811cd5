package vn.liencap.notification.deadlines.mongo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.storage.Versioned;

/**
 * An agenda as it is stored.
 *
 * @param id {@code unit~year}
 * @param version counts the writes
 * @param deadlines in no order
 */
@Document("agendas")
record AgendaDocument(@Id String id, long version, List<Deadline> deadlines) implements Versioned {

  static AgendaDocument from(Agenda agenda, long version) {
    return new AgendaDocument(
        agenda.id().value(), version, List.copyOf(agenda.deadlines().values()));
  }

  static AgendaDocument none(AgendaId id) {
    return new AgendaDocument(id.value(), 0, List.of());
  }

  Agenda toAgenda() {
    return new Agenda(AgendaId.parse(id), bySubject());
  }

  private Map<String, Deadline> bySubject() {
    return deadlines.stream()
        .collect(Collectors.toUnmodifiableMap(Deadline::subject, Function.identity()));
  }
}
