package vn.liencap.notification.deadlines.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.notification.deadlines.domain.Agenda;
import vn.liencap.notification.deadlines.domain.AgendaChange;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Agendas;
import vn.liencap.notification.storage.VersionedDocuments;

/** Agendas in collection {@code agendas}, read and written by their ids only. */
@Repository
class MongoAgendas implements Agendas {
  private final VersionedDocuments<AgendaDocument> documents;

  MongoAgendas(MongoTemplate mongo) {
    this.documents =
        new VersionedDocuments<>(
            mongo.getCollection("agendas"), AgendaDocument::from, AgendaDocument::toDocument);
  }

  @Override
  public List<Agenda> all(Collection<AgendaId> ids) {
    return documents.read(ids.stream().map(AgendaId::value).toList()).values().stream()
        .map(AgendaDocument::agenda)
        .toList();
  }

  @Override
  public void forEach(Consumer<List<Agenda>> some) {
    documents.forEach(chunk -> some.accept(chunk.stream().map(AgendaDocument::agenda).toList()));
  }

  @Override
  public void change(
      Collection<AgendaId> ids,
      UnaryOperator<Agenda> change,
      Consumer<List<AgendaChange>> beforeStoring) {
    Set<AgendaId> all = new LinkedHashSet<>(ids);
    while (!changeOnce(all, change, beforeStoring)) {
      Thread.onSpinWait(); // the other writer has finished with at least one of them
    }
  }

  private boolean changeOnce(
      Set<AgendaId> ids, UnaryOperator<Agenda> change, Consumer<List<AgendaChange>> beforeStoring) {
    Map<String, AgendaDocument> stored = documents.read(ids.stream().map(AgendaId::value).toList());
    List<AgendaChange> changes = new ArrayList<>();
    List<AgendaDocument> next = new ArrayList<>();
    for (AgendaId id : ids) {
      AgendaDocument document = stored.getOrDefault(id.value(), AgendaDocument.none(id));
      Agenda before = document.agenda();
      var changed = new AgendaChange(before, change.apply(before));
      if (changed.isReal()) {
        changes.add(changed);
        next.add(AgendaDocument.from(changed.after(), document.version() + 1));
      }
    }
    if (changes.isEmpty()) {
      return true;
    }
    beforeStoring.accept(changes);
    return documents.write(next);
  }
}
