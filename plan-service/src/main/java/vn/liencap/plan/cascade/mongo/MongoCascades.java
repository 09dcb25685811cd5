package vn.liencap.plan.cascade.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.cascade.domain.Cascades;
import vn.liencap.plan.cascade.domain.Progress;

/** Progress of cascades in MongoDB, one document for each version of a plan. */
@Repository
class MongoCascades implements Cascades {
  private final MongoTemplate mongo;

  MongoCascades(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Document("cascades")
  private record CascadeDocument(
      @Id String id,
      @Nullable Integer pieces,
      @Nullable Map<String, Integer> expected,
      @Nullable Map<String, Map<String, Integer>> done,
      @Nullable Instant startedAt,
      @Nullable Instant completedAt) {}

  @EventListener(ApplicationReadyEvent.class)
  void declareIndex() {
    mongo
        .indexOps(CascadeDocument.class)
        .createIndex(new Index().on("completedAt", Sort.Direction.ASC));
  }

  private static String id(PlanId plan, int version) {
    return plan.value() + "~" + version;
  }

  private static Query of(PlanId plan, int version) {
    return query(where("_id").is(id(plan, version)));
  }

  @Override
  public Optional<Progress> find(PlanId plan, int version) {
    @Nullable CascadeDocument found = mongo.findById(id(plan, version), CascadeDocument.class);
    return Optional.ofNullable(found).flatMap(document -> progress(plan, version, document));
  }

  private static Optional<Progress> progress(PlanId plan, int version, CascadeDocument document) {
    if (document.pieces() == null || document.expected() == null || document.startedAt() == null) {
      return Optional.empty();
    }
    Map<Integer, Map<String, Integer>> done = new TreeMap<>();
    if (document.done() != null) {
      document.done().forEach((piece, units) -> done.put(Integer.valueOf(piece), units));
    }
    return Optional.of(
        new Progress(
            plan,
            version,
            document.pieces(),
            document.expected(),
            done,
            document.startedAt(),
            document.completedAt()));
  }

  @Override
  public boolean expect(
      PlanId plan, int version, int pieces, Map<String, Integer> expected, Instant startedAt) {
    mongo.upsert(
        of(plan, version),
        new Update().set("pieces", pieces).set("expected", expected).set("startedAt", startedAt),
        CascadeDocument.class);
    return markComplete(plan, version, startedAt);
  }

  @Override
  public boolean done(
      PlanId plan, int version, int piece, Map<String, Integer> assigned, Instant now) {
    mongo.upsert(
        of(plan, version), new Update().set("done." + piece, assigned), CascadeDocument.class);
    return markComplete(plan, version, now);
  }

  private boolean markComplete(PlanId plan, int version, Instant now) {
    if (find(plan, version).filter(Progress::isComplete).isEmpty()) {
      return false;
    }
    Query first = query(where("_id").is(id(plan, version)).and("completedAt").exists(false));
    Update complete = new Update().set("completedAt", now);
    return mongo.updateFirst(first, complete, CascadeDocument.class).getModifiedCount() == 1;
  }

  @Override
  public List<Progress> running(int limit) {
    Query incomplete = query(where("completedAt").isNull()).limit(limit);
    return mongo.find(incomplete, CascadeDocument.class).stream()
        .flatMap(
            document -> {
              int separator = document.id().lastIndexOf('~');
              PlanId plan = new PlanId(document.id().substring(0, separator));
              int version = Integer.parseInt(document.id().substring(separator + 1));
              return progress(plan, version, document).stream();
            })
        .toList();
  }
}
