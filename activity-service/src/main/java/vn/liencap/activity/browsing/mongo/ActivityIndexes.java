package vn.liencap.activity.browsing.mongo;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;
import vn.liencap.activity.mongo.ActivityDocument;

/** Declares the indexes of the lists; each ends with the order that lists have. */
@Component
class ActivityIndexes {
  private static final List<String> LISTED_BY =
      List.of("state.unit", "coordinatingKeys", "state.plan", "state.programme", "asking");

  private final MongoTemplate mongo;

  ActivityIndexes(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void declare() {
    for (String field : LISTED_BY) {
      mongo
          .indexOps(ListedActivity.COLLECTION)
          .createIndex(
              new Index()
                  .on(field, Sort.Direction.ASC)
                  .on(ActivityDocument.NEXT_DUE, Sort.Direction.ASC)
                  .on("_id", Sort.Direction.ASC));
    }
  }
}
