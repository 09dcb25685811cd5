package vn.liencap.reporting.rollup.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.messaging.TransientFaultException;
import vn.liencap.reporting.rollup.domain.Closing;
import vn.liencap.reporting.rollup.domain.Closings;
import vn.liencap.reporting.rollup.domain.Node;
import vn.liencap.reporting.rollup.domain.Nodes;

/** Nodes in MongoDB, read and written by {@code _id} in batches. */
@Repository
class MongoNodes implements Nodes {
  static final String COLLECTION = "nodes";
  private static final int AT_ONCE = 500;
  private static final int ATTEMPTS = 50;
  private static final int LONGEST_PAUSE_MS = 10;

  private final MongoCollection<Document> documents;
  private final RememberedNodes remembered = new RememberedNodes();
  private final Closings closings;
  private final Clock clock;
  private final Counter written;
  private final Counter conflicts;

  MongoNodes(MongoTemplate mongo, Closings closings, Clock clock, MeterRegistry meters) {
    this.closings = closings;
    this.clock = clock;
    this.documents = mongo.getCollection(COLLECTION);
    this.documents.createIndex(Indexes.ascending(NodeDocument.UNIT));
    this.written = meters.counter("liencap.rollup.documents.written");
    this.conflicts = meters.counter("liencap.rollup.conflicts");
  }

  @Override
  public List<Node> change(Set<NodeId> ids, UnaryOperator<Node> change) {
    return change(ids, change, this::findAll);
  }

  @Override
  public List<Node> fold(Set<NodeId> ids, UnaryOperator<Node> fold) {
    return change(ids, fold, this::rememberedOrFound);
  }

  private List<Node> change(
      Set<NodeId> ids, UnaryOperator<Node> change, Function<List<NodeId>, List<Node>> look) {
    List<NodeId> all = List.copyOf(ids);
    List<Node> changed = new ArrayList<>(all.size());
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<NodeId> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      changed.addAll(changeAtOnce(some, change, look));
    }
    return changed;
  }

  @SuppressWarnings("ReferenceEquality") // the same instance means: nothing to write
  private List<Node> changeAtOnce(
      List<NodeId> ids, UnaryOperator<Node> change, Function<List<NodeId>, List<Node>> look) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      List<Node> now = new ArrayList<>(ids.size());
      List<WriteModel<Document>> writes = new ArrayList<>();
      List<Closing> closed = new ArrayList<>();
      LocalDate today = LocalDate.now(clock);
      for (Node before : orEmpty(ids, look)) {
        Node after = change.apply(before);
        now.add(after == before ? before : after.stored());
        if (after != before) {
          writes.add(compareAndSet(before, now.getLast()));
          Closing.dueBefore(before, changedOn(before), today).ifPresent(closed::add);
        }
      }
      if (writes.isEmpty() || write(closed, writes)) {
        remembered.keep(now);
        return now;
      }
      remembered.forget(ids);
      conflicts.increment();
      LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS) * 1_000_000L);
    }
    throw new TransientFaultException("Nodes stay contended: " + ids.getFirst() + " ...");
  }

  private LocalDate changedOn(Node node) {
    return LocalDate.ofInstant(node.stamp().asOf(), clock.getZone());
  }

  /** The day before is closed first: what a crash leaves then is a closing that comes again. */
  private boolean write(List<Closing> closed, List<WriteModel<Document>> writes) {
    closings.keep(closed);
    return write(writes);
  }

  private List<Node> rememberedOrFound(List<NodeId> ids) {
    List<Node> known = remembered.of(ids);
    Set<NodeId> missing = new HashSet<>(ids);
    known.forEach(node -> missing.remove(node.id()));
    List<Node> found = new ArrayList<>(known);
    if (!missing.isEmpty()) {
      found.addAll(findAll(missing));
    }
    return found;
  }

  private static List<Node> orEmpty(List<NodeId> ids, Function<List<NodeId>, List<Node>> look) {
    Map<NodeId, Node> found = new HashMap<>();
    look.apply(ids).forEach(node -> found.put(node.id(), node));
    return ids.stream().map(id -> found.getOrDefault(id, Node.empty(id))).toList();
  }

  private static WriteModel<Document> compareAndSet(Node before, Node after) {
    long version = before.stamp().version();
    if (version == 0) {
      return new InsertOneModel<>(NodeDocument.from(after));
    }
    Bson unchanged =
        and(eq(NodeDocument.ID, before.id().value()), eq(NodeDocument.VERSION, version));
    return NodeDocument.change(before, after)
        .<WriteModel<Document>>map(
            fields -> new UpdateOneModel<>(unchanged, new Document("$set", fields)))
        .orElseGet(() -> new ReplaceOneModel<>(unchanged, NodeDocument.from(after)));
  }

  /** False when another writer was first with any of them; which one does not matter. */
  private boolean write(List<WriteModel<Document>> writes) {
    long expected = writes.stream().filter(write -> !(write instanceof InsertOneModel)).count();
    try {
      var result = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      written.increment(writes.size());
      return result.getMatchedCount() == expected;
    } catch (MongoBulkWriteException e) {
      boolean othersWereFirst =
          e.getWriteConcernError() == null
              && e.getWriteErrors().stream()
                  .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (othersWereFirst) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public Optional<Node> find(NodeId id) {
    return Optional.ofNullable(documents.find(eq(NodeDocument.ID, id.value())).first())
        .map(NodeDocument::toNode);
  }

  @Override
  public List<Node> findAll(Collection<NodeId> ids) {
    return documents
        .find(in(NodeDocument.ID, ids.stream().map(NodeId::value).toList()))
        .map(NodeDocument::toNode)
        .into(new ArrayList<>());
  }

  @Override
  public Set<NodeId> ofUnits(Collection<UnitId> units) {
    return idsOf(in(NodeDocument.UNIT, units.stream().map(UnitId::value).toList()), 0)
        .into(new HashSet<>());
  }

  @Override
  public List<NodeId> stretch(String prefix, @Nullable NodeId after, int limit) {
    Bson range =
        and(
            gt(NodeDocument.ID, after == null ? prefix : after.value()),
            lt(NodeDocument.ID, prefix + Character.MAX_VALUE));
    return idsOf(range, limit).into(new ArrayList<>());
  }

  private MongoIterable<NodeId> idsOf(Bson filter, int limit) {
    return documents
        .find(filter)
        .projection(Projections.include(NodeDocument.ID))
        .sort(Sorts.ascending(NodeDocument.ID))
        .limit(limit)
        .map(document -> new NodeId(document.getString(NodeDocument.ID)));
  }
}
