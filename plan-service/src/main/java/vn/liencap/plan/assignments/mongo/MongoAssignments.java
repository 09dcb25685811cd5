package vn.liencap.plan.assignments.mongo;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.plan.assignments.domain.AssignmentDecision;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.domain.Change;

/** Assignments in MongoDB. */
@Repository
class MongoAssignments implements Assignments {
  private static final int AT_ONCE = 500;

  private final MongoTemplate mongo;
  private final EventCodec codec;
  private final OutboxRelay relay;

  MongoAssignments(MongoTemplate mongo, EventCodec codec, OutboxRelay relay) {
    this.mongo = mongo;
    this.codec = codec;
    this.relay = relay;
  }

  @Override
  public Optional<AssignmentState> find(AssignmentId id) {
    return Optional.ofNullable(mongo.findById(id.value(), AssignmentDocument.class))
        .map(AssignmentDocument::state);
  }

  @Override
  public List<AssignmentState> findAll(Collection<AssignmentId> ids) {
    List<String> keys = ids.stream().map(AssignmentId::value).toList();
    return states(query(where("_id").in(keys)));
  }

  private List<AssignmentState> states(Query query) {
    return mongo.find(query, AssignmentDocument.class).stream()
        .map(AssignmentDocument::state)
        .toList();
  }

  /** The hot path: past the template, which would map every update field by field. */
  @Override
  public List<AssignmentState> addMissing(List<AssignmentState> assignments) {
    if (assignments.isEmpty()) {
      return List.of();
    }
    List<UpdateOneModel<Document>> upserts = assignments.stream().map(this::upsert).toList();
    BulkWriteResult result =
        mongo
            .getCollection(AssignmentDocument.COLLECTION)
            .bulkWrite(upserts, new BulkWriteOptions().ordered(false));
    return result.getUpserts().size() == assignments.size()
        ? assignments
        : findAll(assignments.stream().map(AssignmentState::id).toList());
  }

  private UpdateOneModel<Document> upsert(AssignmentState assignment) {
    return new UpdateOneModel<>(
        new Document("_id", assignment.id().value()),
        new Document("$setOnInsert", new Document("state", written(assignment))),
        new UpdateOptions().upsert(true));
  }

  @Override
  public boolean save(AssignmentDecision.Changed changed, Change change, @Nullable String reason) {
    List<OutboxEntry> events = codec.encodeAll(List.of(changed.event()));
    Update update =
        new Update()
            .set("state", changed.state())
            .set("lastChange", change)
            .set("reason", reason)
            .push(OutboxEntry.FIELD)
            .each(events.toArray());
    boolean saved = update(changed.state(), update);
    if (saved) {
      relay.relay(AssignmentDocument.COLLECTION, changed.state().id().value(), events);
    }
    return saved;
  }

  @Override
  public boolean replace(AssignmentState changed) {
    return update(changed, new Update().set("state", changed));
  }

  @Override
  public void replaceAll(List<AssignmentState> changed) {
    if (changed.isEmpty()) {
      return;
    }
    List<UpdateOneModel<Document>> replacements =
        changed.stream()
            .map(
                state ->
                    new UpdateOneModel<Document>(
                        new Document("_id", state.id().value())
                            .append("state.sequence", state.sequence() - 1),
                        new Document("$set", new Document("state", written(state)))))
            .toList();
    mongo
        .getCollection(AssignmentDocument.COLLECTION)
        .bulkWrite(replacements, new BulkWriteOptions().ordered(false));
  }

  private Document written(AssignmentState state) {
    Document written = new Document();
    mongo.getConverter().write(state, written);
    return written;
  }

  private boolean update(AssignmentState changed, Update update) {
    Query unchanged =
        query(
            where("_id").is(changed.id().value()).and("state.sequence").is(changed.sequence() - 1));
    return mongo.updateFirst(unchanged, update, AssignmentDocument.class).getMatchedCount() == 1;
  }

  @Override
  public List<AssignmentState> list(Wanted wanted, @Nullable AssignmentId after, int limit) {
    List<Criteria> all = new ArrayList<>();
    add(all, "state.unit", wanted.unit());
    add(all, "state.plan", wanted.plan());
    add(all, "state.status", wanted.status());
    add(all, "state.mode", wanted.mode());
    if (wanted.answers() != null) {
      all.add(where("state.change.answer").in(wanted.answers()));
    }
    if (after != null) {
      all.add(where("_id").gt(after.value()));
    }
    Criteria criteria = all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    return states(query(criteria).with(Sort.by("_id")).limit(limit));
  }

  @Override
  public Set<UnitId> stillAsked(Collection<UnitId> units, int sinceYear) {
    Query running =
        query(
            where("state.unit")
                .in(units)
                .and("state.planYear")
                .gte(sinceYear)
                .and("state.status")
                .nin(AssignmentStatus.WITHDRAWN, AssignmentStatus.PASSED_ON));
    running.fields().include("state.unit");
    return mongo.find(running, Document.class, AssignmentDocument.COLLECTION).stream()
        .map(found -> new UnitId(found.get("state", Document.class).getString("unit")))
        .collect(toUnmodifiableSet());
  }

  @Override
  public void each(List<UnitId> units, Consumer<AssignmentState> assignment) {
    Criteria whose = units.isEmpty() ? new Criteria() : where("state.unit").in(units);
    Query byUnit = query(whose).with(Sort.by("state.unit", "_id")).cursorBatchSize(AT_ONCE);
    try (Stream<AssignmentDocument> found = mongo.stream(byUnit, AssignmentDocument.class)) {
      found.map(AssignmentDocument::state).forEach(assignment);
    }
  }

  private static void add(List<Criteria> all, String field, @Nullable Object value) {
    if (value != null) {
      all.add(where(field).is(value));
    }
  }

  @Override
  public Map<PlanChange.Answer, Long> answersOf(PlanId plan) {
    Map<PlanChange.Answer, Long> counts = new EnumMap<>(PlanChange.Answer.class);
    for (PlanChange.Answer answer : PlanChange.Answer.values()) {
      Query said = query(where("state.plan").is(plan).and("state.change.answer").is(answer));
      counts.put(answer, mongo.count(said, AssignmentDocument.class));
    }
    return counts;
  }
}
