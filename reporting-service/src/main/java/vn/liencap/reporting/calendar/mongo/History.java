package vn.liencap.reporting.calendar.mongo;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.liencap.messaging.OutboxEntry;

/**
 * Replaces one version of a document by the next. The version before, with who made it and when, is
 * copied to the history first: what a crash leaves is a copy that the next attempt finds there.
 */
final class History {
  static final String COLLECTION = "calendarHistory";

  private final MongoTemplate mongo;
  private final String collection;

  History(MongoTemplate mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  /**
   * Puts the next version in the place of the one before.
   *
   * @return false when the stored version is another
   */
  boolean replace(Object id, long version, Document next) {
    Document before = mongo.findById(id, Document.class, collection);
    try {
      if (before == null) {
        var _ = mongo.insert(next, collection);
        return true;
      }
      remember(id, before);
      Query previous = Query.query(Criteria.where("_id").is(id).and("version").is(version - 1));
      return mongo.replace(previous, next, collection).getMatchedCount() == 1;
    } catch (DuplicateKeyException _) {
      return false; // somebody kept the first version meanwhile
    }
  }

  private void remember(Object id, Document before) {
    Document copy = new Document(before);
    copy.remove(OutboxEntry.FIELD); // what is not sent yet is told by the next version
    copy.put("_id", collection + "/" + id + "/" + before.get("version"));
    try {
      var _ = mongo.insert(copy, COLLECTION);
    } catch (DuplicateKeyException _) {
      // An attempt that came to nothing has left it here already.
    }
  }
}
