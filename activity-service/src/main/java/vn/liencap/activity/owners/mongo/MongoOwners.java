package vn.liencap.activity.owners.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.mongo.ActivityDocument;
import vn.liencap.activity.owners.OwnedWork;
import vn.liencap.activity.owners.Owner;
import vn.liencap.activity.owners.Owners;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;

/** Counts owners by the index that begins with the lead unit. */
@Repository
class MongoOwners implements Owners {
  private static final String PERSON = "state.owner";
  private static final String POST = "state.post";

  private final MongoTemplate mongo;

  MongoOwners(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<OwnedWork> of(UnitId unit) {
    Map<Owner, Long> open = new HashMap<>();
    var pipeline =
        List.of(
            Aggregates.match(openOf(unit)),
            Aggregates.group(
                new Document("person", "$" + PERSON).append("post", "$" + POST),
                Accumulators.sum("open", 1)));
    for (Document group : activities().aggregate(pipeline)) {
      Document named = group.get("_id", Document.class);
      open.merge(
          owner(named.getString("person"), named.getString("post")),
          group.get("open", Number.class).longValue(),
          Long::sum);
    }
    return open.entrySet().stream()
        .map(owned -> new OwnedWork(owned.getKey(), owned.getValue()))
        .toList();
  }

  private static Owner owner(@Nullable String person, @Nullable String post) {
    return person == null ? new Owner(null, post) : new Owner(new PersonId(person), null);
  }

  @Override
  public List<ActivityId> openOf(UnitId unit, Owner owner, int limit) {
    PersonId person = owner.person();
    Bson owned =
        person == null
            ? Filters.and(Filters.eq(PERSON, null), Filters.eq(POST, owner.post()))
            : Filters.eq(PERSON, person.value());
    return activities()
        .find(Filters.and(openOf(unit), owned))
        .projection(Projections.include("_id"))
        .limit(limit)
        .map(found -> new ActivityId(found.getString("_id")))
        .into(new ArrayList<>());
  }

  private static Bson openOf(UnitId unit) {
    return Filters.and(
        Filters.eq("state.unit", unit.value()),
        Filters.in(
            "state.status", ActivityStatus.NOT_STARTED.name(), ActivityStatus.IN_PROGRESS.name()));
  }

  private MongoCollection<Document> activities() {
    return mongo.getDb().getCollection(ActivityDocument.COLLECTION);
  }
}
