package vn.liencap.reporting.checking.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.reporting.checking.domain.Check;
import vn.liencap.reporting.checking.domain.Checks;

/** The newest check and the days claimed, in the collection {@code checks}. */
@Repository
class MongoChecks implements Checks {
  private static final String COLLECTION = "checks";

  private final MongoCollection<CheckDocument> documents;
  private final MongoCollection<Document> claims;

  MongoChecks(MongoTemplate mongo) {
    this.documents = mongo.getDb().getCollection(COLLECTION, CheckDocument.class);
    this.claims = mongo.getCollection(COLLECTION);
  }

  @Override
  public Optional<Check> newest() {
    return Optional.ofNullable(documents.find(eq("_id", CheckDocument.NEWEST)).first())
        .map(CheckDocument::toCheck);
  }

  @Override
  public void keep(Check check) {
    documents.replaceOne(
        eq("_id", CheckDocument.NEWEST),
        CheckDocument.from(check),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public boolean claim(LocalDate day) {
    try {
      claims.insertOne(new Document("_id", day.toString()));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
