package vn.liencap.notification.urging.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.notification.storage.VersionedDocuments;
import vn.liencap.notification.urging.domain.UrgedDays;

/** Days in collection {@code urgings}, by {@code superior~unit~day}. */
@Repository
class MongoUrgedDays implements UrgedDays {
  private final MongoCollection<Document> collection;
  private final VersionedDocuments<UrgedDayDocument> documents;

  MongoUrgedDays(MongoTemplate mongo) {
    this.collection = mongo.getCollection("urgings");
    this.documents =
        new VersionedDocuments<>(collection, UrgedDayDocument::from, UrgedDayDocument::toDocument);
    collection.createIndex(
        Indexes.ascending(UrgedDayDocument.UNTOLD), new IndexOptions().sparse(true));
  }

  @Override
  public Map<String, Stored> find(Collection<String> ids) {
    Map<String, Stored> found = new HashMap<>();
    documents.read(ids).forEach((id, document) -> found.put(id, document.stored()));
    return found;
  }

  @Override
  public boolean store(Collection<Stored> days) {
    return documents.write(days.stream().map(UrgedDayDocument::next).toList());
  }

  @Override
  public List<Stored> untold(int atMost) {
    List<Stored> found = new ArrayList<>();
    for (Document document :
        collection.find(Filters.eq(UrgedDayDocument.UNTOLD, true)).limit(atMost)) {
      found.add(UrgedDayDocument.from(document).stored());
    }
    return found;
  }

  /** What was added meanwhile is still to be told, so that only this version is settled. */
  @Override
  public void told(Collection<Stored> days) {
    List<UpdateOneModel<Document>> writes =
        days.stream()
            .map(
                stored ->
                    new UpdateOneModel<Document>(
                        Filters.and(
                            Filters.eq("_id", stored.day().id()),
                            Filters.eq("version", stored.version())),
                        Updates.unset(UrgedDayDocument.UNTOLD)))
            .toList();
    if (!writes.isEmpty()) {
      collection.bulkWrite(writes);
    }
  }
}
