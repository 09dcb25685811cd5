package vn.liencap.activity.browsing.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Declares the indexes of the lists; each ends with the order that lists have. */
@Component
class ActivityIndexes {
  /** The day by which something is owed: what lists are ordered by. */
  static final String NEXT_DUE = "nextDue";

  private static final List<String> LISTED_BY =
      List.of("state.unit", "coordinatingKeys", "state.plan", "state.programme", "asking");

  private static final int AT_ONCE = 500;

  private final MongoTemplate mongo;

  ActivityIndexes(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void declare() {
    giveOrder();
    for (String field : LISTED_BY) {
      mongo
          .indexOps(ListedActivity.COLLECTION)
          .createIndex(
              new Index()
                  .on(field, Sort.Direction.ASC)
                  .on(NEXT_DUE, Sort.Direction.ASC)
                  .on("_id", Sort.Direction.ASC));
    }
  }

  /** What was stored before rounds were judged has no such day yet. */
  private void giveOrder() {
    MongoCollection<ListedActivity> activities =
        mongo.getDb().getCollection(ListedActivity.COLLECTION, ListedActivity.class);
    Bson without = Filters.exists(NEXT_DUE, false);
    List<ListedActivity> some;
    do {
      some =
          activities
              .find(without)
              .projection(Projections.include("state"))
              .limit(AT_ONCE)
              .into(new ArrayList<>());
      if (!some.isEmpty()) {
        activities.bulkWrite(some.stream().map(one -> ordered(one, without)).toList());
      }
    } while (!some.isEmpty());
  }

  private static UpdateOneModel<ListedActivity> ordered(ListedActivity one, Bson without) {
    return new UpdateOneModel<>(
        Filters.and(Filters.eq("_id", one.id()), without),
        Updates.set(NEXT_DUE, one.state().nextDue()));
  }
}
