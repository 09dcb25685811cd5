package vn.liencap.plan.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Flows;

/** The steps of units in the collection {@code flows}, by unit. */
@Repository
class MongoFlows implements Flows {
  private final MongoTemplate mongo;

  MongoFlows(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Document("flows")
  private record FlowDocument(@Id String id, Flow flow, Change lastChange) {}

  @Override
  public Flow of(UnitId unit) {
    @Nullable FlowDocument found = mongo.findById(unit.value(), FlowDocument.class);
    return found == null ? Flow.SHORTEST : found.flow();
  }

  @Override
  public void set(UnitId unit, Flow flow, Change change) {
    mongo.upsert(
        query(where("_id").is(unit.value())),
        new Update().set("flow", flow).set("lastChange", change),
        FlowDocument.class);
  }
}
