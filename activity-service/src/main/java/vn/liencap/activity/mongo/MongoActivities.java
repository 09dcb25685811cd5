package vn.liencap.activity.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.domain.Activities;
import vn.liencap.activity.domain.Activity;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityEvent;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;

/** Activities in the collection {@value ActivityDocument#COLLECTION}, addressed by id. */
@Repository
class MongoActivities implements Activities {
  private static final int CHUNK = 500;

  private final MongoTemplate mongo;
  private final EventCodec codec;
  private final OutboxRelay relay;

  MongoActivities(MongoTemplate mongo, EventCodec codec, OutboxRelay relay) {
    this.mongo = mongo;
    this.codec = codec;
    this.relay = relay;
  }

  @Override
  public Optional<Activity> find(ActivityId id) {
    return Optional.ofNullable(activities().find(Filters.eq("_id", id.value())).first())
        .map(ActivityDocument::toActivity);
  }

  @Override
  public List<Activity> findAll(Collection<ActivityId> ids) {
    var all = ids.stream().map(ActivityId::value).toList();
    var found = new ArrayList<Activity>(all.size());
    for (int from = 0; from < all.size(); from += CHUNK) {
      found.addAll(findAll(all.subList(from, Math.min(all.size(), from + CHUNK))));
    }
    return found;
  }

  @Override
  public List<Activity> keepNew(Collection<Activity> scheduled) {
    var all = List.copyOf(scheduled);
    var kept = new ArrayList<Activity>(all.size());
    for (int from = 0; from < all.size(); from += CHUNK) {
      kept.addAll(keepNew(all.subList(from, Math.min(all.size(), from + CHUNK))));
    }
    return kept;
  }

  /** Inserting first costs one look less than asking first, and most chunks are new. */
  private List<Activity> keepNew(List<Activity> chunk) {
    List<ActivityDocument> documents = chunk.stream().map(ActivityDocument::from).toList();
    try {
      activities().insertMany(documents, new InsertManyOptions().ordered(false));
      return chunk;
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
        return findAll(chunk.stream().map(activity -> activity.state().id().value()).toList());
      }
      throw e;
    }
  }

  private List<Activity> findAll(List<String> ids) {
    return activities()
        .find(Filters.in("_id", ids))
        .map(ActivityDocument::toActivity)
        .into(new ArrayList<>());
  }

  @Override
  public List<Activity> withoutRounds(@Nullable ActivityId after, int limit) {
    return activities()
        .find(
            Filters.and(
                Filters.gt("_id", after == null ? "" : after.value()),
                Filters.exists(ActivityDocument.NEXT_DUE, false)))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(ActivityDocument::toActivity)
        .into(new ArrayList<>());
  }

  @Override
  public List<Activity> ledBy(PlanId plan, Collection<UnitId> units) {
    List<String> values = units.stream().map(UnitId::value).toList();
    return activities()
        .find(Filters.and(Filters.eq("state.plan", plan.value()), Filters.in("state.unit", values)))
        .map(ActivityDocument::toActivity)
        .into(new ArrayList<>());
  }

  @Override
  public void follow(Collection<Activity> followed) {
    List<UpdateOneModel<ActivityDocument>> writes =
        followed.stream().map(MongoActivities::following).toList();
    for (int from = 0; from < writes.size(); from += CHUNK) {
      activities()
          .bulkWrite(
              writes.subList(from, Math.min(writes.size(), from + CHUNK)),
              new BulkWriteOptions().ordered(false));
    }
  }

  private static UpdateOneModel<ActivityDocument> following(Activity after) {
    ActivityDocument document = ActivityDocument.from(after);
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq("_id", document.id()),
            Filters.eq("state.sequence", after.state().sequence() - 1)),
        Updates.combine(
            Updates.set("state", document.state()),
            Updates.set("evidence", document.evidence()),
            Updates.set("coordinating", document.coordinating()),
            Updates.set("coordinatingKeys", document.coordinatingKeys()),
            setOrUnset(ActivityDocument.ASKING, document.asking()),
            setOrUnset(ActivityDocument.TO_SETTLE, document.toSettle()),
            Updates.set("search", document.search()),
            Updates.set("terms", document.terms()),
            Updates.set("handed", document.handed()),
            Updates.set("posts", document.posts()),
            Updates.set(ActivityDocument.NEXT_DUE, document.nextDue())));
  }

  private static Bson setOrUnset(String field, @Nullable String value) {
    return value == null ? Updates.unset(field) : Updates.set(field, value);
  }

  @Override
  public boolean replace(Activity before, Activity after, ActivityEvent event) {
    String id = before.state().id().value();
    OutboxEntry entry = codec.encode(event);
    var unchanged =
        Filters.and(Filters.eq("_id", id), Filters.eq("state.sequence", before.state().sequence()));
    var change =
        new Document("$set", ActivityChange.from(after))
            .append("$push", new Document(OutboxEntry.FIELD, entry));
    Document cleared = cleared(before.state(), after.state());
    if (!cleared.isEmpty()) {
      change.append("$unset", cleared);
    }
    if (activities().updateOne(unchanged, change).getMatchedCount() == 0) {
      return false;
    }
    relay.relay(ActivityDocument.COLLECTION, id, List.of(entry));
    return true;
  }

  /** What is null is not written, thus not cleared. */
  private static Document cleared(ActivityState before, ActivityState after) {
    Document cleared = new Document();
    if (ActivityDocument.asking(before) != null && ActivityDocument.asking(after) == null) {
      cleared.append(ActivityDocument.ASKING, "");
    }
    if (ActivityDocument.toSettle(before) != null && ActivityDocument.toSettle(after) == null) {
      cleared.append(ActivityDocument.TO_SETTLE, "");
    }
    return cleared;
  }

  private MongoCollection<ActivityDocument> activities() {
    return mongo.getDb().getCollection(ActivityDocument.COLLECTION, ActivityDocument.class);
  }
}
