package vn.liencap.notification.inbox.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.inbox.domain.ReadMarks;

/** Read marks in collection {@code readMarks}, one document {@code person~unit} each. */
@Repository
class MongoReadMarks implements ReadMarks {
  private static final String READ = "read";

  private final MongoTemplate mongo;

  MongoReadMarks(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Set<String> of(PersonId person, UnitId unit) {
    Document marks = collection().find(Filters.eq("_id", idOf(person, unit))).first();
    return marks == null ? Set.of() : Set.copyOf(marks.getList(READ, String.class, List.of()));
  }

  @Override
  public void add(PersonId person, UnitId unit, String id) {
    collection()
        .updateOne(
            Filters.eq("_id", idOf(person, unit)),
            Updates.addToSet(READ, id),
            new UpdateOptions().upsert(true));
  }

  @Override
  public void replace(PersonId person, UnitId unit, Collection<String> ids) {
    collection()
        .updateOne(
            Filters.eq("_id", idOf(person, unit)),
            Updates.set(READ, List.copyOf(ids)),
            new UpdateOptions().upsert(true));
  }

  private static String idOf(PersonId person, UnitId unit) {
    return person.value() + Id.SEPARATOR + unit.value();
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection("readMarks");
  }
}
