package vn.liencap.activity.scheduling.mongo;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.mongo.NewestCopies;
import vn.liencap.activity.scheduling.domain.Assignments;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.AssignmentState;

/**
 * Assignments in the collection {@code assignments}. Those that wait for their plan have their id
 * in {@value #PARKED}, mostly empty: a plan finds them there by the range of its ids.
 */
@Repository
class MongoAssignments implements Assignments {
  private static final String PARKED = "parkedAssignments";

  private final MongoTemplate mongo;
  private final NewestCopies<AssignmentState> copies;

  MongoAssignments(MongoTemplate mongo) {
    this.mongo = mongo;
    this.copies =
        new NewestCopies<>(
            mongo,
            "assignments",
            AssignmentState.class,
            assignment -> assignment.id().value(),
            AssignmentState::sequence);
  }

  @Override
  public List<AssignmentState> keep(Collection<AssignmentState> told) {
    return List.copyOf(copies.keep(told).values());
  }

  @Override
  public List<AssignmentState> find(Collection<AssignmentId> ids) {
    return List.copyOf(copies.find(ids.stream().map(AssignmentId::value).toList()).values());
  }

  @Override
  public Map<AssignmentId, Long> sequences(Collection<AssignmentId> ids) {
    return copies.sequences(ids.stream().map(AssignmentId::value).toList()).entrySet().stream()
        .collect(toMap(known -> new AssignmentId(known.getKey()), Map.Entry::getValue));
  }

  @Override
  public void park(Collection<AssignmentState> waiting) {
    List<UpdateOneModel<Document>> parkings =
        ids(waiting).stream()
            .map(
                id ->
                    new UpdateOneModel<Document>(
                        Filters.eq("_id", id),
                        Updates.setOnInsert("parked", true),
                        new UpdateOptions().upsert(true)))
            .toList();
    mongo.getCollection(PARKED).bulkWrite(parkings, new BulkWriteOptions().ordered(false));
  }

  @Override
  public void unpark(Collection<AssignmentState> served) {
    mongo.getCollection(PARKED).deleteMany(Filters.in("_id", ids(served)));
  }

  @Override
  public List<AssignmentState> parked(PlanId plan, @Nullable AssignmentId after, int limit) {
    String prefix = plan.value() + Id.SEPARATOR;
    var ids =
        query(
                where("_id")
                    .gt(after == null ? prefix : after.value())
                    .lt(prefix + Character.MAX_VALUE))
            .with(Sort.by("_id"))
            .limit(limit);
    List<String> waiting =
        mongo.find(ids, Document.class, PARKED).stream()
            .map(found -> found.getString("_id"))
            .toList();
    return copies.find(waiting).values().stream()
        .sorted(Comparator.comparing(assignment -> assignment.id().value()))
        .toList();
  }

  private static List<String> ids(Collection<AssignmentState> assignments) {
    return assignments.stream().map(assignment -> assignment.id().value()).toList();
  }
}
