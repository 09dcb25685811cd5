package vn.liencap.notification.deadlines.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.storage.Fields;
import vn.liencap.notification.storage.Versioned;

/**
 * An agenda as it is stored.
 *
 * @param id {@code unit~year} or {@code unit~year-month}
 * @param version counts the writes
 * @param agenda what it holds
 */
record AgendaDocument(String id, long version, Agenda agenda) implements Versioned {
  private static final String DEADLINES = "deadlines";
  private static final String LOOK_ON = "lookOn";

  static AgendaDocument from(Agenda agenda, long version) {
    return new AgendaDocument(agenda.id().value(), version, agenda);
  }

  static AgendaDocument none(AgendaId id) {
    return from(Agenda.empty(id), 0);
  }

  static AgendaDocument from(Document document) {
    String id = document.getString("_id");
    Map<String, Deadline> deadlines =
        document.getList(DEADLINES, Document.class, List.of()).stream()
            .map(StoredDeadline::from)
            .collect(Collectors.toMap(Deadline::subject, Function.identity()));
    return new AgendaDocument(
        id,
        document.getLong("version"),
        new Agenda(
            AgendaId.parse(id), deadlines, Fields.read(document, LOOK_ON, LocalDate::parse)));
  }

  Document toDocument() {
    Document document =
        new Document(
            DEADLINES,
            agenda.deadlines().values().stream().map(StoredDeadline::toDocument).toList());
    Fields.append(document, LOOK_ON, agenda.lookOn());
    return document;
  }
}
