package vn.liencap.notification.deadlines.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.notification.deadlines.domain.DeadlineRef;
import vn.liencap.notification.deadlines.domain.Escalation;
import vn.liencap.notification.deadlines.domain.EscalationId;
import vn.liencap.notification.deadlines.domain.Escalations;
import vn.liencap.notification.deadlines.domain.LateBelow;
import vn.liencap.notification.storage.DuplicateKeys;

/** One document per superior, kind, thing owed and day in collection {@code escalations}. */
@Repository
class MongoEscalations implements Escalations {
  private static final String LATE = "late";
  private static final String DAY = "day";

  private final MongoCollection<Document> escalations;

  MongoEscalations(MongoTemplate mongo) {
    this.escalations = mongo.getCollection("escalations");
    escalations.createIndex(Indexes.ascending(DAY));
  }

  @Override
  public List<Escalation> add(Map<EscalationId, Set<LateBelow>> late) {
    if (late.isEmpty()) {
      return List.of();
    }
    List<UpdateOneModel<Document>> writes =
        late.entrySet().stream().map(MongoEscalations::addition).toList();
    boolean written = false;
    while (!written) {
      written = isWritten(writes);
    }
    return List.copyOf(read(late.keySet().stream().map(EscalationId::value).toList()).values());
  }

  private boolean isWritten(List<UpdateOneModel<Document>> writes) {
    try {
      escalations.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return true;
    } catch (MongoBulkWriteException e) {
      if (DuplicateKeys.areAll(e)) {
        return false; // another instance made one of them at the same time
      }
      throw e;
    }
  }

  private static UpdateOneModel<Document> addition(Map.Entry<EscalationId, Set<LateBelow>> late) {
    EscalationId id = late.getKey();
    return new UpdateOneModel<>(
        Filters.eq("_id", id.value()),
        Updates.combine(
            Updates.set(DAY, id.day().toString()),
            Updates.addEachToSet(
                LATE, late.getValue().stream().map(MongoEscalations::toDocument).toList())),
        new UpdateOptions().upsert(true));
  }

  private static Document toDocument(LateBelow one) {
    return new Document("name", one.name())
        .append("ref", one.ref().value())
        .append("due", one.due().toString())
        .append("what", one.what())
        .append("link", one.link());
  }

  private static LateBelow lateFrom(Document document) {
    return new LateBelow(
        document.getString("name"),
        DeadlineRef.parse(document.getString("ref")),
        LocalDate.parse(document.getString("due")),
        document.getString("what"),
        document.getString("link"));
  }

  @Override
  public Map<String, Escalation> read(Collection<String> ids) {
    Map<String, Escalation> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      escalations
          .find(Filters.in("_id", ids))
          .forEach(document -> found.put(document.getString("_id"), escalationFrom(document)));
    }
    return found;
  }

  private static Escalation escalationFrom(Document document) {
    return new Escalation(
        EscalationId.parse(document.getString("_id")),
        document.getList(LATE, Document.class).stream().map(MongoEscalations::lateFrom).toList());
  }

  @Override
  public void forgetBefore(LocalDate day) {
    escalations.deleteMany(Filters.lt(DAY, day.toString()));
  }
}
