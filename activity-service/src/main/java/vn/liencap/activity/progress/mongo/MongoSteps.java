package vn.liencap.activity.progress.mongo;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.progress.Step;
import vn.liencap.activity.progress.Steps;
import vn.liencap.contracts.ActivityId;

/** Steps in the collection {@value StepDocument#COLLECTION}. */
@Repository
class MongoSteps implements Steps {
  private final History<StepDocument> history;

  MongoSteps(MongoTemplate mongo) {
    this.history = new History<>(mongo, StepDocument.COLLECTION, StepDocument.class);
  }

  @EventListener(ApplicationReadyEvent.class)
  void declareIndex() {
    history.declareIndex();
  }

  @Override
  public void append(Collection<Step> steps) {
    history.append(steps.stream().map(StepDocument::from).toList());
  }

  @Override
  public List<Step> of(ActivityId activity, @Nullable Long before, int limit) {
    return history.of(activity, before, limit).stream().map(StepDocument::step).toList();
  }
}
