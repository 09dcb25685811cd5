package vn.liencap.notification.deliveries.mongo;

import static vn.liencap.notification.deliveries.mongo.StoredDelivery.ATTEMPTS;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.CHANNEL;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.CONTENT;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.ENDED;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.ERROR;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.ID;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.KIND;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.NEXT;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.PERSON;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.POSITION;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.STATE;
import static vn.liencap.notification.deliveries.mongo.StoredDelivery.UNITS;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deliveries.domain.Deliveries;
import vn.liencap.notification.deliveries.domain.Delivery;
import vn.liencap.notification.deliveries.domain.DeliveryChannel;
import vn.liencap.notification.deliveries.domain.DeliveryKind;
import vn.liencap.notification.deliveries.domain.DeliveryRecord;
import vn.liencap.notification.deliveries.domain.DeliveryState;
import vn.liencap.notification.deliveries.domain.WaitingDelivery;
import vn.liencap.notification.storage.DuplicateKeys;

/** Deliveries in collection {@code deliveries}; what waits is found by the one field it has. */
@Repository
class MongoDeliveries implements Deliveries {
  private static final int CHUNK = 500;
  private static final List<String> KINDS =
      Arrays.stream(DeliveryKind.values()).map(DeliveryKind::name).toList();

  private final MongoCollection<Document> deliveries;

  MongoDeliveries(MongoTemplate mongo) {
    this.deliveries = mongo.getCollection("deliveries");
    deliveries.createIndex(Indexes.ascending(CHANNEL, KIND, NEXT));
    deliveries.createIndex(Indexes.ascending(UNITS, POSITION));
    deliveries.createIndex(Indexes.ascending(PERSON, POSITION));
    deliveries.createIndex(Indexes.ascending(ENDED));
  }

  @Override
  public void queue(Map<Delivery, Instant> notBefore) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    notBefore.forEach((delivery, from) -> writes.add(queued(delivery, from)));
    for (int from = 0; from < writes.size(); from += CHUNK) {
      write(writes.subList(from, Math.min(from + CHUNK, writes.size())));
    }
  }

  private void write(List<WriteModel<Document>> writes) {
    try {
      deliveries.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.areAll(e)) {
        throw e;
      } // else another queued the same at the same time
    }
  }

  private static UpdateOneModel<Document> queued(Delivery delivery, Instant notBefore) {
    List<Bson> fields = new ArrayList<>();
    StoredDelivery.toDocument(delivery, notBefore)
        .forEach((field, value) -> fields.add(Updates.setOnInsert(field, value)));
    return new UpdateOneModel<>(
        byId(delivery.id()), Updates.combine(fields), new UpdateOptions().upsert(true));
  }

  @Override
  public List<String> claimable(
      DeliveryChannel channel, DeliveryKind kind, Instant now, int limit) {
    List<String> ids = new ArrayList<>();
    deliveries
        .find(
            Filters.and(
                Filters.eq(CHANNEL, channel.name()),
                Filters.eq(KIND, kind.name()),
                Filters.lte(NEXT, now)))
        .projection(Projections.include(ID))
        .sort(Sorts.ascending(NEXT))
        .limit(limit)
        .batchSize(limit)
        .forEach(document -> ids.add(document.getString(ID)));
    return ids;
  }

  @Override
  public Optional<WaitingDelivery> claim(String id, Instant now, Duration lease) {
    Document claimed =
        deliveries.findOneAndUpdate(
            Filters.and(byId(id), Filters.lte(NEXT, now)),
            Updates.combine(Updates.set(NEXT, now.plus(lease)), Updates.inc(ATTEMPTS, 1)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(claimed)
        .map(
            document ->
                new WaitingDelivery(
                    StoredDelivery.toDelivery(document), document.getInteger(ATTEMPTS)));
  }

  @Override
  public void end(
      WaitingDelivery claimed, DeliveryState state, @Nullable String reason, Instant at) {
    change(
        claimed,
        Updates.set(STATE, state.name()),
        reason == null ? Updates.unset(ERROR) : Updates.set(ERROR, reason),
        Updates.set(ENDED, at),
        Updates.unset(NEXT),
        Updates.unset(CONTENT));
  }

  @Override
  public void retry(WaitingDelivery claimed, Instant notBefore, String reason) {
    change(claimed, Updates.set(NEXT, notBefore), Updates.set(ERROR, reason));
  }

  @Override
  public void giveBack(WaitingDelivery claimed, Instant notBefore, String reason) {
    change(
        claimed,
        Updates.set(NEXT, notBefore),
        Updates.set(ERROR, reason),
        Updates.inc(ATTEMPTS, -1));
  }

  /** What another has ended meanwhile, because the lease was over, stays as it ended. */
  private void change(WaitingDelivery claimed, Bson... changes) {
    deliveries.updateOne(
        Filters.and(byId(claimed.delivery().id()), Filters.exists(NEXT)), Updates.combine(changes));
  }

  @Override
  public long waiting(DeliveryChannel channel) {
    return deliveries.countDocuments(
        Filters.and(
            Filters.eq(CHANNEL, channel.name()),
            Filters.in(KIND, KINDS),
            Filters.gt(NEXT, Instant.EPOCH)));
  }

  @Override
  public List<DeliveryRecord> ofUnit(UnitId unit, @Nullable String after, int limit) {
    return listed(Filters.eq(UNITS, unit.value()), after, limit);
  }

  @Override
  public List<DeliveryRecord> ofPerson(PersonId person, @Nullable String after, int limit) {
    return listed(Filters.eq(PERSON, person.value()), after, limit);
  }

  private List<DeliveryRecord> listed(Bson whose, @Nullable String after, int limit) {
    List<DeliveryRecord> found = new ArrayList<>();
    deliveries
        .find(after == null ? whose : Filters.and(whose, Filters.lt(POSITION, after)))
        .projection(Projections.exclude(CONTENT))
        .sort(Sorts.descending(POSITION))
        .limit(limit)
        .forEach(document -> found.add(StoredDelivery.toRecord(document)));
    return found;
  }

  @Override
  public void forgetEndedBefore(Instant moment) {
    deliveries.deleteMany(Filters.lt(ENDED, moment));
  }

  private static Bson byId(String id) {
    return Filters.eq(ID, id);
  }
}
