package vn.liencap.activity.progress.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import vn.liencap.contracts.ActivityId;

/**
 * A collection of what happened to activities, by {@code activity} and {@code sequence}, never
 * changed once written.
 *
 * @param <D> what is stored
 */
final class History<D> {
  private final MongoTemplate mongo;
  private final String name;
  private final Class<D> document;

  History(MongoTemplate mongo, String name, Class<D> document) {
    this.mongo = mongo;
    this.name = name;
    this.document = document;
  }

  void declareIndex() {
    mongo
        .indexOps(name)
        .createIndex(
            new Index().on("activity", Sort.Direction.ASC).on("sequence", Sort.Direction.DESC));
  }

  /** Appends what is not there yet. */
  void append(List<D> documents) {
    try {
      collection().insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      boolean allKnown =
          e.getWriteErrors().stream()
              .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (!allKnown) {
        throw e;
      }
    }
  }

  boolean contains(String id) {
    return collection().find(Filters.eq("_id", id)).first() != null;
  }

  /** What happened to one activity, newest first. */
  List<D> of(ActivityId activity, @Nullable Long before, int limit) {
    Bson ofActivity = Filters.eq("activity", activity.value());
    return collection()
        .find(before == null ? ofActivity : Filters.and(ofActivity, Filters.lt("sequence", before)))
        .sort(Sorts.descending("sequence"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  private MongoCollection<D> collection() {
    return mongo.getDb().getCollection(name, document);
  }
}
