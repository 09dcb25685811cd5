package vn.liencap.plan.amending.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.amending.domain.Versions;
import vn.liencap.plan.domain.Plan;

/** Former versions in the collection {@code planVersions}, by {@code plan~version}. */
@Repository
class MongoVersions implements Versions {
  private final MongoTemplate mongo;

  MongoVersions(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Document("planVersions")
  private record VersionDocument(@Id String id, Plan plan) {}

  @Override
  public void keep(Plan former) {
    var notNewer =
        query(
            where("_id")
                .is(id(former.id(), former.version()))
                .and("plan.sequence")
                .lte(former.sequence()));
    try {
      mongo.upsert(notNewer, new Update().set("plan", former), VersionDocument.class);
    } catch (DuplicateKeyException _) {
      // another instance kept a later state of it
    }
  }

  @Override
  public Optional<Plan> find(PlanId plan, int version) {
    @Nullable VersionDocument found = mongo.findById(id(plan, version), VersionDocument.class);
    return Optional.ofNullable(found).map(VersionDocument::plan);
  }

  private static String id(PlanId plan, int version) {
    return plan.value() + "~" + version;
  }
}
