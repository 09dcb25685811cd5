package vn.liencap.activity.settlements.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.mongo.ActivityDocument;
import vn.liencap.activity.mongo.NewestCopies;
import vn.liencap.activity.settlements.WaitingPlan;
import vn.liencap.activity.settlements.WaitingSettlements;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;

/** Finds the plans by who settles them, and counts by the index of what waits. */
@Repository
class MongoWaitingSettlements implements WaitingSettlements {
  private static final String PLANS = "plans";
  private static final String FINANCE = NewestCopies.COPY + ".finance";
  private static final String ISSUER = NewestCopies.COPY + ".issuer";
  private static final String NUMBER = NewestCopies.COPY + ".number";
  private static final String TITLE = NewestCopies.COPY + ".content.title";

  private final MongoTemplate mongo;

  MongoWaitingSettlements(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void declareIndexes() {
    mongo.indexOps(PLANS).createIndex(new Index().on(FINANCE, Sort.Direction.ASC));
    mongo.indexOps(PLANS).createIndex(new Index().on(ISSUER, Sort.Direction.ASC));
    mongo
        .indexOps(ActivityDocument.COLLECTION)
        .createIndex(new Index().on(ActivityDocument.TO_SETTLE, Sort.Direction.ASC));
  }

  @Override
  public List<WaitingPlan> of(Collection<UnitId> units) {
    List<String> ids = units.stream().map(UnitId::value).toList();
    Map<String, Document> plans = new HashMap<>();
    plans(Filters.in(FINANCE, ids)).forEach(plan -> plans.put(plan.getString("_id"), plan));
    for (Document plan : plans(Filters.in(ISSUER, ids))) {
      if (copyOf(plan).getList("finance", String.class, List.of()).isEmpty()) {
        plans.put(plan.getString("_id"), plan); // it charges nobody else
      }
    }
    Map<String, Long> waiting = waiting(plans.keySet());
    List<WaitingPlan> found = new ArrayList<>();
    waiting.forEach(
        (id, count) -> found.add(waiting(Objects.requireNonNull(plans.get(id)), count)));
    found.sort(Comparator.comparing(WaitingPlan::title).thenComparing(plan -> plan.plan().value()));
    return found;
  }

  private FindIterable<Document> plans(Bson which) {
    return mongo
        .getCollection(PLANS)
        .find(which)
        .projection(Projections.include(FINANCE, NUMBER, TITLE));
  }

  private Map<String, Long> waiting(Collection<String> plans) {
    Map<String, Long> waiting = new HashMap<>();
    if (!plans.isEmpty()) {
      mongo
          .getCollection(ActivityDocument.COLLECTION)
          .aggregate(
              List.of(
                  Aggregates.match(Filters.in(ActivityDocument.TO_SETTLE, plans)),
                  Aggregates.group(
                      "$" + ActivityDocument.TO_SETTLE, Accumulators.sum("waiting", 1))))
          .forEach(
              group ->
                  waiting.put(
                      group.getString("_id"), group.get("waiting", Number.class).longValue()));
    }
    return waiting;
  }

  private static WaitingPlan waiting(Document plan, long count) {
    Document copy = copyOf(plan);
    return new WaitingPlan(
        new PlanId(plan.getString("_id")),
        copy.getString("number"),
        copy.get("content", Document.class).getString("title"),
        count);
  }

  private static Document copyOf(Document plan) {
    return plan.get(NewestCopies.COPY, Document.class);
  }
}
