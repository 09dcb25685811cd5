package vn.liencap.activity.progress.mongo;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.progress.Entries;
import vn.liencap.contracts.ActivityId;

/** Entries in the collection {@value EntryDocument#COLLECTION}. */
@Repository
class MongoEntries implements Entries {
  private final History<EntryDocument> history;

  MongoEntries(MongoTemplate mongo) {
    this.history = new History<>(mongo, EntryDocument.COLLECTION, EntryDocument.class);
  }

  @EventListener(ApplicationReadyEvent.class)
  void declareIndex() {
    history.declareIndex();
  }

  @Override
  public void append(Collection<Recorded> entries) {
    history.append(entries.stream().map(EntryDocument::from).toList());
  }

  @Override
  public boolean contains(ActivityId activity, String entryId) {
    return history.contains(EntryDocument.key(activity, entryId));
  }

  @Override
  public List<Recorded> of(ActivityId activity, @Nullable Long before, int limit) {
    return history.of(activity, before, limit).stream().map(EntryDocument::toRecorded).toList();
  }
}
