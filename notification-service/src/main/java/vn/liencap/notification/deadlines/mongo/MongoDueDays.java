package vn.liencap.notification.deadlines.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Id;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.DueDays;
import vn.liencap.notification.storage.DuplicateKeys;

/**
 * Days in collection {@code duedays}, one document {@code date~shard} each, {@code waiting} until
 * what it holds was looked at. Everything is addressed by {@code _id}.
 */
@Repository
class MongoDueDays implements DueDays {
  private static final String AGENDAS = "agendas";
  private static final String VERSION = "version";
  private static final String WAITING = "waiting";
  private static final String LEASED_UNTIL = "leasedUntil";
  private static final String TOKEN = "token";
  private static final Instant NEVER_LEASED = Instant.EPOCH;

  private final MongoTemplate mongo;

  MongoDueDays(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public void enter(Map<LocalDate, Set<AgendaId>> agendasByDay) {
    Map<DueShard, List<String>> byShard = new HashMap<>();
    agendasByDay.forEach(
        (day, agendas) ->
            agendas.forEach(
                agenda ->
                    byShard
                        .computeIfAbsent(DueShard.of(day, agenda), _ -> new ArrayList<>())
                        .add(agenda.value())));
    if (!byShard.isEmpty()) {
      List<WriteModel<Document>> writes = new ArrayList<>();
      byShard.forEach((shard, agendas) -> writes.add(entry(shard, agendas)));
      write(writes);
    }
  }

  private void write(List<WriteModel<Document>> writes) {
    try {
      days().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.areAll(e)) {
        throw e;
      }
      write(writes); // two created the same shard at once; now it exists
    }
  }

  private static UpdateOneModel<Document> entry(DueShard shard, List<String> agendas) {
    return new UpdateOneModel<>(
        Filters.eq("_id", idOf(shard)),
        Updates.combine(
            Updates.addEachToSet(AGENDAS, agendas),
            Updates.inc(VERSION, 1L),
            Updates.set(WAITING, true),
            Updates.setOnInsert(LEASED_UNTIL, NEVER_LEASED)),
        new UpdateOptions().upsert(true));
  }

  @Override
  public List<DueShard> waiting(LocalDate day) {
    List<String> ids = shardsOf(day).map(MongoDueDays::idOf).toList();
    List<DueShard> waiting = new ArrayList<>();
    days()
        .find(Filters.and(Filters.in("_id", ids), Filters.eq(WAITING, true)))
        .projection(Projections.include("_id"))
        .batchSize(DueShard.SHARDS)
        .forEach(document -> waiting.add(shardOf(document.getString("_id"))));
    return waiting;
  }

  @Override
  public Optional<ClaimedShard> claim(DueShard shard, Instant now, Duration lease) {
    String token = UUID.randomUUID().toString();
    Document claimed =
        days()
            .findOneAndUpdate(
                Filters.and(
                    Filters.eq("_id", idOf(shard)),
                    Filters.eq(WAITING, true),
                    Filters.lte(LEASED_UNTIL, now)),
                Updates.combine(
                    Updates.set(LEASED_UNTIL, now.plus(lease)), Updates.set(TOKEN, token)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(claimed)
        .map(
            document ->
                new ClaimedShard(
                    shard,
                    document.getList(AGENDAS, String.class).stream().map(AgendaId::parse).toList(),
                    document.getLong(VERSION),
                    token));
  }

  @Override
  public void finish(ClaimedShard claimed) {
    Bson mine =
        Filters.and(Filters.eq("_id", idOf(claimed.shard())), Filters.eq(TOKEN, claimed.token()));
    Bson release = Updates.set(LEASED_UNTIL, NEVER_LEASED);
    var finished =
        days()
            .updateOne(
                Filters.and(mine, Filters.eq(VERSION, claimed.version())),
                Updates.combine(Updates.set(WAITING, false), release));
    if (finished.getMatchedCount() == 0) {
      days().updateOne(mine, release);
    }
  }

  @Override
  public void forget(LocalDate day) {
    days().deleteMany(Filters.in("_id", shardsOf(day).map(MongoDueDays::idOf).toList()));
  }

  private static Stream<DueShard> shardsOf(LocalDate day) {
    return IntStream.range(0, DueShard.SHARDS).mapToObj(number -> new DueShard(day, number));
  }

  private static String idOf(DueShard shard) {
    return shard.day() + Id.SEPARATOR + shard.number();
  }

  private static DueShard shardOf(String id) {
    int end = id.indexOf(Id.SEPARATOR);
    return new DueShard(
        LocalDate.parse(id.substring(0, end)), Integer.parseInt(id.substring(end + 1)));
  }

  private MongoCollection<Document> days() {
    return mongo.getCollection("duedays");
  }
}
