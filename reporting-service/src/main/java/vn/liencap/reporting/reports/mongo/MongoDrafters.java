package vn.liencap.reporting.reports.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.IssuedPlan;
import vn.liencap.reporting.reports.domain.Drafters;

/** Who drafts for whom in the collection {@code drafters}: a document a pair. */
@Repository
class MongoDrafters implements Drafters {
  private final MongoCollection<Document> pairs;

  MongoDrafters(MongoTemplate mongo) {
    this.pairs = mongo.getCollection("drafters");
  }

  @Override
  public void learn(IssuedPlan plan) {
    UnitId drafter = plan.draftingUnit();
    if (drafter != null && !drafts(drafter, plan.issuer())) {
      String id = idOf(drafter, plan.issuer());
      pairs.replaceOne(eq("_id", id), new Document("_id", id), new ReplaceOptions().upsert(true));
    }
  }

  @Override
  public boolean drafts(UnitId drafter, UnitId issuer) {
    return pairs.find(eq("_id", idOf(drafter, issuer))).first() != null;
  }

  private static String idOf(UnitId drafter, UnitId issuer) {
    return issuer.value() + Id.SEPARATOR + drafter.value();
  }
}
