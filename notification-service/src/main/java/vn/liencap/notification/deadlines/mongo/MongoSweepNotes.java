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
import vn.liencap.notification.deadlines.domain.ReminderLadder;
import vn.liencap.notification.deadlines.domain.SweepNotes;

/** Notes in collection {@code sweeps}, one document each. */
@Repository
class MongoSweepNotes implements SweepNotes {
  private static final Bson FORGOTTEN = Filters.eq("_id", "forgotten");
  private static final String THROUGH = "through";
  private static final Bson LADDER = Filters.eq("_id", "ladder");
  private static final String STEPS = "steps";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> notes;

  MongoSweepNotes(MongoTemplate mongo) {
    this.notes = mongo.getCollection("sweeps");
  }

  @Override
  public LocalDate forgottenThrough(LocalDate ifUnknown) {
    Document stored = notes.find(FORGOTTEN).first();
    if (stored != null) {
      return LocalDate.parse(stored.getString(THROUGH));
    }
    notes.updateOne(FORGOTTEN, Updates.setOnInsert(THROUGH, ifUnknown.toString()), UPSERT);
    return ifUnknown;
  }

  @Override
  public void forgot(LocalDate day) {
    String through = day.toString();
    notes.updateOne(
        Filters.and(FORGOTTEN, Filters.lt(THROUGH, through)), Updates.set(THROUGH, through));
  }

  @Override
  public boolean isEnteredBy(ReminderLadder ladder) {
    Document stored = notes.find(LADDER).first();
    if (stored != null) {
      return ladder.toString().equals(stored.getString(STEPS));
    }
    enteredBy(ladder);
    return true;
  }

  @Override
  public void enteredBy(ReminderLadder ladder) {
    notes.updateOne(LADDER, Updates.set(STEPS, ladder.toString()), UPSERT);
  }
}
