package vn.liencap.activity.evidence.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.evidence.EvidenceLists;
import vn.liencap.activity.evidence.domain.Evidence;
import vn.liencap.contracts.ActivityId;

/** What is known of evidence, in the collection {@value EvidenceDocument#COLLECTION}. */
@Repository
class MongoEvidence implements EvidenceLists {
  private final MongoTemplate mongo;

  MongoEvidence(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void declareIndex() {
    mongo
        .indexOps(EvidenceDocument.COLLECTION)
        .createIndex(new Index().on("activity", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
  }

  @Override
  public void add(Evidence evidence) {
    try {
      evidence().insertOne(EvidenceDocument.from(evidence));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  @Override
  public Optional<Evidence> find(ActivityId activity, String id) {
    return Optional.ofNullable(
            evidence().find(Filters.eq("_id", Evidence.keyOf(activity, id))).first())
        .map(EvidenceDocument::evidence);
  }

  @Override
  public long count(ActivityId activity) {
    return evidence().countDocuments(Filters.eq("activity", activity.value()));
  }

  @Override
  public List<Evidence> of(ActivityId activity) {
    return evidence()
        .find(Filters.eq("activity", activity.value()))
        .sort(Sorts.ascending("evidence.addedAt", "_id"))
        .limit(Evidence.MOST_OF_ACTIVITY)
        .map(EvidenceDocument::evidence)
        .into(new ArrayList<>());
  }

  private MongoCollection<EvidenceDocument> evidence() {
    return mongo.getDb().getCollection(EvidenceDocument.COLLECTION, EvidenceDocument.class);
  }
}
