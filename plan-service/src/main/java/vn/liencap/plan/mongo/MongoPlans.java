package vn.liencap.plan.mongo;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Decision;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanStatus;
import vn.liencap.plan.domain.Plans;

/** Plans in MongoDB. */
@Repository
class MongoPlans implements Plans {
  private final MongoTemplate mongo;
  private final UnitDirectory directory;
  private final EventCodec codec;
  private final OutboxRelay relay;
  private final PlanHistory history;

  MongoPlans(
      MongoTemplate mongo,
      UnitDirectory directory,
      EventCodec codec,
      OutboxRelay relay,
      PlanHistory history) {
    this.mongo = mongo;
    this.directory = directory;
    this.codec = codec;
    this.relay = relay;
    this.history = history;
  }

  @Override
  public Optional<Plan> find(PlanId id) {
    return Optional.ofNullable(mongo.findById(id.value(), PlanDocument.class))
        .map(PlanDocument::plan);
  }

  @Override
  public List<Plan> findAll(List<PlanId> ids) {
    List<String> keys = ids.stream().map(PlanId::value).toList();
    return mongo.find(query(where("_id").in(keys)), PlanDocument.class).stream()
        .map(PlanDocument::plan)
        .toList();
  }

  @Override
  public Set<UnitId> stillDrafting(Collection<UnitId> units) {
    Query writing =
        query(
            new Criteria()
                .orOperator(where("plan.issuer").in(units), where("plan.draftingUnit").in(units))
                .and("plan.status")
                .ne(PlanStatus.ISSUED.name()));
    writing.fields().include("plan.issuer", "plan.draftingUnit");
    return mongo.find(writing, Document.class, PlanDocument.COLLECTION).stream()
        .map(found -> found.get("plan", Document.class))
        .flatMap(plan -> Stream.of("issuer", "draftingUnit").map(plan::getString))
        .filter(Objects::nonNull)
        .map(UnitId::new)
        .filter(units::contains)
        .collect(toUnmodifiableSet());
  }

  @Override
  public List<Plan> draftsOf(UnitId unit) {
    Query writing =
        query(
            new Criteria()
                .orOperator(where("plan.issuer").is(unit), where("plan.draftingUnit").is(unit))
                .and("plan.status")
                .ne(PlanStatus.ISSUED.name()));
    return mongo.find(writing, PlanDocument.class).stream().map(PlanDocument::plan).toList();
  }

  @Override
  public Stored add(Plan plan, Change change) {
    try {
      mongo.insert(PlanDocument.from(plan, change, directory));
      history.add(plan, change);
      return Stored.STORED;
    } catch (DuplicateKeyException _) {
      return Stored.STALE;
    }
  }

  @Override
  public Stored save(Decision.Accepted decision, Change change) {
    Plan plan = decision.plan();
    List<OutboxEntry> events = codec.encodeAll(decision.events());
    try {
      @Nullable PlanDocument before = replace(plan, change, events);
      if (before == null) {
        return Stored.STALE;
      }
      history.add(before.plan(), before.lastChange()); // a crash may have lost it
      history.add(plan, change);
    } catch (DuplicateKeyException _) {
      return Stored.NUMBER_TAKEN;
    }
    relay.relay(PlanDocument.COLLECTION, plan.id().value(), events);
    return Stored.STORED;
  }

  private @Nullable PlanDocument replace(Plan plan, Change change, List<OutboxEntry> events) {
    Document fields = new Document();
    mongo.getConverter().write(PlanDocument.from(plan, change, directory), fields);
    Update update = new Update();
    fields.remove("_id");
    fields.remove("_class");
    fields.forEach(update::set);
    if (!events.isEmpty()) {
      update.push(OutboxEntry.FIELD).each(events.toArray());
    }
    Query unchanged =
        query(where("_id").is(plan.id().value()).and("plan.sequence").is(plan.sequence() - 1));
    return mongo.findAndModify(
        unchanged, update, FindAndModifyOptions.options().returnNew(false), PlanDocument.class);
  }

  @Override
  public List<Answer> issuedAnswersTo(Collection<AssignmentId> assignments) {
    List<String> keys = assignments.stream().map(AssignmentId::value).toList();
    if (keys.isEmpty()) {
      return List.of();
    }
    Query answering =
        query(where("answers").in(keys).and("plan.status").is(PlanStatus.ISSUED.name()));
    answering.fields().include("answers", "plan.issuedOn");
    return mongo.find(answering, Document.class, PlanDocument.COLLECTION).stream()
        .flatMap(MongoPlans::answers)
        .filter(answer -> keys.contains(answer.assignment().value()))
        .toList();
  }

  private static Stream<Answer> answers(Document plan) {
    LocalDate issuedOn = LocalDate.parse(plan.get("plan", Document.class).getString("issuedOn"));
    return plan.getList("answers", String.class).stream()
        .map(
            assignment ->
                new Answer(
                    new AssignmentId(assignment), new PlanId(plan.getString("_id")), issuedOn));
  }

  @Override
  public int highestNumber(UnitId issuer, int year, String symbol) {
    Query inRegister = query(where("register").is(PlanDocument.register(issuer, year, symbol)));
    inRegister.with(Sort.by(Sort.Direction.DESC, "registerNumber")).limit(1);
    inRegister.fields().include("registerNumber");
    @Nullable Document highest = mongo.findOne(inRegister, Document.class, PlanDocument.COLLECTION);
    return highest == null ? 0 : highest.getInteger("registerNumber", 0);
  }
}
