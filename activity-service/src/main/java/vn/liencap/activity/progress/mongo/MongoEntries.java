package vn.liencap.activity.progress.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.progress.Entries;
import vn.liencap.contracts.ActivityId;

/** Entries in the collection {@value EntryDocument#COLLECTION}, never changed once written. */
@Repository
class MongoEntries implements Entries {
  private final MongoTemplate mongo;

  MongoEntries(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void declareIndex() {
    mongo
        .indexOps(EntryDocument.COLLECTION)
        .createIndex(
            new Index().on("activity", Sort.Direction.ASC).on("sequence", Sort.Direction.DESC));
  }

  @Override
  public void append(Collection<Recorded> entries) {
    List<EntryDocument> documents = entries.stream().map(EntryDocument::from).toList();
    try {
      entries().insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      boolean allKnown =
          e.getWriteErrors().stream()
              .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (!allKnown) {
        throw e;
      }
    }
  }

  @Override
  public boolean contains(ActivityId activity, String entryId) {
    return entries().find(Filters.eq("_id", EntryDocument.key(activity, entryId))).first() != null;
  }

  @Override
  public List<Recorded> of(ActivityId activity, @Nullable Long before, int limit) {
    Bson ofActivity = Filters.eq("activity", activity.value());
    return entries()
        .find(before == null ? ofActivity : Filters.and(ofActivity, Filters.lt("sequence", before)))
        .sort(Sorts.descending("sequence"))
        .limit(limit)
        .map(EntryDocument::toRecorded)
        .into(new ArrayList<>());
  }

  private MongoCollection<EntryDocument> entries() {
    return mongo.getDb().getCollection(EntryDocument.COLLECTION, EntryDocument.class);
  }
}
