package vn.liencap.plan.units.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.Units;

/**
 * Units in MongoDB. A unit and its {@code UnitChanged} are one write; the service's own directory
 * hears of it at once, the others through the relay.
 */
@Repository
class MongoUnits implements Units {
  private static final int CHUNK = 500;
  private static final int DUPLICATE_KEY = 11_000;

  private final MongoTemplate mongo;
  private final EventCodec codec;
  private final OutboxRelay relay;
  private final UnitDirectory directory;
  private final Clock clock;

  MongoUnits(
      MongoTemplate mongo,
      EventCodec codec,
      OutboxRelay relay,
      UnitDirectory directory,
      Clock clock) {
    this.mongo = mongo;
    this.codec = codec;
    this.relay = relay;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(mongo.findById(id.value(), UnitDocument.class))
        .map(UnitDocument::toUnit);
  }

  @Override
  public List<Unit> all() {
    Query everything = new Query();
    everything.fields().exclude(OutboxEntry.FIELD);
    return mongo.find(everything, UnitDocument.class).stream().map(UnitDocument::toUnit).toList();
  }

  @Override
  public boolean store(Collection<Unit> units, Actor by) {
    List<Unit> all = List.copyOf(units);
    boolean complete = true;
    for (int start = 0; start < all.size(); start += CHUNK) {
      complete &= storeChunk(all.subList(start, Math.min(start + CHUNK, all.size())), by);
    }
    return complete;
  }

  private boolean storeChunk(List<Unit> units, Actor by) {
    Map<UnitId, OutboxEntry> entries = new LinkedHashMap<>();
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Unit unit : units) {
      OutboxEntry entry = codec.encode(unit.changed());
      entries.put(unit.id(), entry);
      writes.add(write(unit, bson(UnitDocument.from(unit, by, clock.instant())), entry));
    }
    List<Unit> stored = writesAll(writes, units) ? units : thoseStored(units);
    announce(stored, entries);
    return stored.size() == units.size();
  }

  /** True when every write took place; false when another write was before one of them. */
  private boolean writesAll(List<WriteModel<Document>> writes, List<Unit> units) {
    long added = units.stream().filter(MongoUnits::isNew).count();
    try {
      BulkWriteResult result =
          mongo
              .getCollection(UnitDocument.COLLECTION)
              .bulkWrite(writes, new BulkWriteOptions().ordered(false));
      // New units are inserted and match nothing, unless another write inserted them before.
      return result.getUpserts().size() == added
          && result.getMatchedCount() == units.size() - added;
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isNew(Unit unit) {
    return unit.sequence() == 1;
  }

  private static WriteModel<Document> write(Unit unit, Document document, OutboxEntry entry) {
    String id = unit.id().value();
    document.remove("_id");
    if (isNew(unit)) {
      document.append(OutboxEntry.FIELD, List.of(entry));
      return new UpdateOneModel<>(
          Filters.eq("_id", id),
          new Document("$setOnInsert", document),
          new UpdateOptions().upsert(true));
    }
    // The converter leaves nulls out; a field left out would keep what it held before.
    document.putIfAbsent("via", null);
    document.putIfAbsent("answerableUnit", null);
    return new UpdateOneModel<>(
        Filters.and(Filters.eq("_id", id), Filters.eq("sequence", unit.sequence() - 1)),
        new Document("$set", document).append("$push", new Document(OutboxEntry.FIELD, entry)));
  }

  private Document bson(Object source) {
    Document document = new Document();
    mongo.getConverter().write(source, document);
    document.remove("_class");
    return document;
  }

  /** Those of the units that the database holds exactly so. */
  private List<Unit> thoseStored(List<Unit> units) {
    List<String> ids = units.stream().map(unit -> unit.id().value()).toList();
    Set<Unit> stored =
        mongo.find(Query.query(Criteria.where("_id").in(ids)), UnitDocument.class).stream()
            .map(UnitDocument::toUnit)
            .collect(Collectors.toSet());
    return units.stream().filter(stored::contains).toList();
  }

  private void announce(List<Unit> stored, Map<UnitId, OutboxEntry> entries) {
    Map<String, List<OutboxEntry>> waiting = new LinkedHashMap<>();
    for (Unit unit : stored) {
      directory.apply(unit.state());
      waiting.put(unit.id().value(), List.of(Objects.requireNonNull(entries.get(unit.id()))));
    }
    relay.relayAll(UnitDocument.COLLECTION, waiting);
  }
}
