package vn.liencap.activity.progress.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
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
    List<Document> documents = entries.stream().map(EntryDocument::from).map(this::write).toList();
    try {
      mongo
          .getCollection(EntryDocument.COLLECTION)
          .insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      boolean allKnown =
          e.getWriteErrors().stream()
              .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (!allKnown) {
        throw e;
      }
    }
  }

  private Document write(EntryDocument entry) {
    var document = new Document();
    mongo.getConverter().write(entry, document);
    document.remove("_class"); // every document of this collection is of one kind
    return document;
  }

  @Override
  public boolean contains(ActivityId activity, String entryId) {
    return mongo.exists(
        query(where("_id").is(EntryDocument.key(activity, entryId))), EntryDocument.class);
  }

  @Override
  public List<Recorded> of(ActivityId activity, @Nullable Long before, int limit) {
    var wanted = where("activity").is(activity.value());
    if (before != null) {
      wanted = wanted.and("sequence").lt(before);
    }
    var newestFirst = query(wanted).with(Sort.by(Sort.Direction.DESC, "sequence")).limit(limit);
    return mongo.find(newestFirst, EntryDocument.class).stream()
        .map(EntryDocument::toRecorded)
        .toList();
  }
}
