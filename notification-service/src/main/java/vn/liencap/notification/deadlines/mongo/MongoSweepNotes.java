package vn.liencap.notification.deadlines.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.notification.deadlines.domain.SweepNotes;

/** Notes in collection {@code sweeps}, one document each. */
@Repository
class MongoSweepNotes implements SweepNotes {
  private static final Bson FORGOTTEN = Filters.eq("_id", "forgotten");
  private static final String THROUGH = "through";
  private static final Bson RULES = Filters.eq("_id", "rules");
  private static final String FINGERPRINT = "fingerprint";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoTemplate mongo;

  MongoSweepNotes(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public LocalDate forgottenThrough(LocalDate ifUnknown) {
    Document stored = notes().find(FORGOTTEN).first();
    if (stored != null) {
      return LocalDate.parse(stored.getString(THROUGH));
    }
    notes().updateOne(FORGOTTEN, Updates.setOnInsert(THROUGH, ifUnknown.toString()), UPSERT);
    return ifUnknown;
  }

  @Override
  public void forgot(LocalDate day) {
    String through = day.toString();
    notes()
        .updateOne(
            Filters.and(FORGOTTEN, Filters.lt(THROUGH, through)), Updates.set(THROUGH, through));
  }

  @Override
  public boolean isEnteredBy(String rules) {
    Document stored = notes().find(RULES).first();
    if (stored != null) {
      return rules.equals(stored.getString(FINGERPRINT));
    }
    enteredBy(rules);
    return true;
  }

  @Override
  public void enteredBy(String rules) {
    notes().updateOne(RULES, Updates.set(FINGERPRINT, rules), UPSERT);
  }

  private MongoCollection<Document> notes() {
    return mongo.getCollection("sweeps");
  }
}
