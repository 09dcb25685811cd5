package vn.liencap.reporting.checking.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.checking.Holder;
import vn.liencap.reporting.checking.domain.Check;
import vn.liencap.reporting.checking.domain.Checks;

/** The newest check and the days claimed, in the collection {@code checks}. */
@Repository
class MongoChecks implements Checks {
  private static final String COLLECTION = "checks";
  private static final String ANSWER = "answer~";

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
    claims.deleteMany(and(gt("_id", ANSWER), lt("_id", ANSWER + Character.MAX_VALUE)));
    documents.replaceOne(
        eq("_id", CheckDocument.NEWEST),
        CheckDocument.from(check),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public void answer(String check, Holder holder) {
    claims.replaceOne(
        eq("_id", ANSWER + check + Id.SEPARATOR + holder),
        new Document("_id", ANSWER + check + Id.SEPARATOR + holder),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public Set<Holder> answered(String check) {
    Set<Holder> answered = new HashSet<>();
    for (Holder holder : Holder.values()) {
      String id = ANSWER + check + Id.SEPARATOR + holder;
      if (claims.find(eq("_id", id)).first() != null) {
        answered.add(holder);
      }
    }
    return answered;
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
