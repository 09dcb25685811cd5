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
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Id;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Buckets;
import vn.liencap.notification.storage.DuplicateKeys;

/**
 * Buckets in collection {@code buckets}, one document {@code date~hour~shard} each, {@code waiting}
 * until what it holds was looked at; which hours a day has stands in {@code bucketHours}. So what
 * is due now is found by {@code _id}, whatever else there is.
 */
@Repository
class MongoBuckets implements Buckets {
  private static final String AGENDAS = "agendas";
  private static final String VERSION = "version";
  private static final String WAITING = "waiting";
  private static final String LEASED_UNTIL = "leasedUntil";
  private static final String TOKEN = "token";
  private static final String BEGUN = "begun";
  private static final String HOURS = "hours";
  private static final Instant NEVER_LEASED = Instant.EPOCH;
  private static final Comparator<Bucket> EARLIEST_FIRST =
      Comparator.comparing((Bucket bucket) -> bucket.hour().day())
          .thenComparing(bucket -> bucket.hour().time())
          .thenComparingInt(Bucket::shard);

  private final MongoTemplate mongo;

  MongoBuckets(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public void enter(Map<Hour, Set<AgendaId>> agendasByHour) {
    Map<LocalDate, Set<String>> hoursByDay = new TreeMap<>();
    Map<Bucket, List<String>> byBucket = new HashMap<>();
    agendasByHour.forEach(
        (hour, agendas) -> {
          hoursByDay.computeIfAbsent(hour.day(), _ -> new TreeSet<>()).add(hour.time().toString());
          agendas.forEach(
              agenda ->
                  byBucket
                      .computeIfAbsent(Bucket.of(hour, agenda), _ -> new ArrayList<>())
                      .add(agenda.value()));
        });
    // The hour first: a bucket of an hour that nobody knows of would never be found.
    write(days(), hoursByDay.entrySet().stream().map(MongoBuckets::hoursOf).toList());
    write(buckets(), byBucket.entrySet().stream().map(MongoBuckets::entryOf).toList());
  }

  private static void write(
      MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
    if (writes.isEmpty()) {
      return;
    }
    try {
      collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.areAll(e)) {
        throw e;
      }
      write(collection, writes); // two created the same one at once; now it exists
    }
  }

  private static UpdateOneModel<Document> hoursOf(Map.Entry<LocalDate, Set<String>> day) {
    return new UpdateOneModel<>(
        Filters.eq("_id", day.getKey().toString()),
        Updates.addEachToSet(HOURS, List.copyOf(day.getValue())),
        new UpdateOptions().upsert(true));
  }

  private static UpdateOneModel<Document> entryOf(Map.Entry<Bucket, List<String>> entry) {
    return new UpdateOneModel<>(
        Filters.eq("_id", idOf(entry.getKey())),
        Updates.combine(
            Updates.addEachToSet(AGENDAS, entry.getValue()),
            Updates.inc(VERSION, 1L),
            Updates.set(WAITING, true),
            Updates.setOnInsert(LEASED_UNTIL, NEVER_LEASED)),
        new UpdateOptions().upsert(true));
  }

  @Override
  public List<Bucket> waiting(LocalDate first, LocalDate today, LocalTime now) {
    List<String> ids =
        hours(first.datesUntil(today.plusDays(1)).toList()).stream()
            .filter(hour -> hour.day().isBefore(today) || !hour.time().isAfter(now))
            .flatMap(MongoBuckets::bucketsOf)
            .map(MongoBuckets::idOf)
            .toList();
    List<Bucket> waiting = new ArrayList<>();
    if (!ids.isEmpty()) {
      buckets()
          .find(Filters.and(Filters.in("_id", ids), Filters.eq(WAITING, true)))
          .projection(Projections.include("_id"))
          .batchSize(ids.size())
          .forEach(document -> waiting.add(bucketOf(document.getString("_id"))));
    }
    waiting.sort(EARLIEST_FIRST);
    return waiting;
  }

  private List<Hour> hours(List<LocalDate> of) {
    List<Hour> hours = new ArrayList<>();
    for (Document day :
        days().find(Filters.in("_id", of.stream().map(LocalDate::toString).toList()))) {
      LocalDate date = LocalDate.parse(day.getString("_id"));
      day.getList(HOURS, String.class)
          .forEach(time -> hours.add(new Hour(date, LocalTime.parse(time))));
    }
    return hours;
  }

  @Override
  public Optional<ClaimedBucket> claim(
      Bucket bucket, Instant now, LocalDate today, Duration lease) {
    String token = UUID.randomUUID().toString();
    Document claimed =
        buckets()
            .findOneAndUpdate(
                Filters.and(
                    Filters.eq("_id", idOf(bucket)),
                    Filters.eq(WAITING, true),
                    Filters.lte(LEASED_UNTIL, now)),
                Updates.combine(
                    Updates.set(LEASED_UNTIL, now.plus(lease)),
                    Updates.set(TOKEN, token),
                    Updates.min(BEGUN, today.toString())), // sets it where there is none
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(claimed)
        .map(
            document ->
                new ClaimedBucket(
                    bucket,
                    document.getList(AGENDAS, String.class).stream().map(AgendaId::parse).toList(),
                    document.getLong(VERSION),
                    token,
                    LocalDate.parse(document.getString(BEGUN))));
  }

  @Override
  public void finish(ClaimedBucket claimed) {
    Bson mine =
        Filters.and(Filters.eq("_id", idOf(claimed.bucket())), Filters.eq(TOKEN, claimed.token()));
    Bson release = Updates.combine(Updates.set(LEASED_UNTIL, NEVER_LEASED), Updates.unset(BEGUN));
    var finished =
        buckets()
            .updateOne(
                Filters.and(mine, Filters.eq(VERSION, claimed.version())),
                Updates.combine(Updates.set(WAITING, false), release));
    if (finished.getMatchedCount() == 0) {
      buckets().updateOne(mine, release);
    }
  }

  @Override
  public void forget(LocalDate first, LocalDate last) {
    List<Hour> hours = hours(first.datesUntil(last.plusDays(1)).toList());
    if (!hours.isEmpty()) {
      List<String> ids =
          hours.stream().flatMap(MongoBuckets::bucketsOf).map(MongoBuckets::idOf).toList();
      buckets().deleteMany(Filters.in("_id", ids));
      days()
          .deleteMany(
              Filters.in(
                  "_id", hours.stream().map(hour -> hour.day().toString()).distinct().toList()));
    }
  }

  private static Stream<Bucket> bucketsOf(Hour hour) {
    return IntStream.range(0, Bucket.SHARDS).mapToObj(shard -> new Bucket(hour, shard));
  }

  private static String idOf(Bucket bucket) {
    Hour hour = bucket.hour();
    return hour.day() + Id.SEPARATOR + hour.time() + Id.SEPARATOR + bucket.shard();
  }

  private static Bucket bucketOf(String id) {
    String[] parts = id.split(Id.SEPARATOR, -1);
    return new Bucket(
        new Hour(LocalDate.parse(parts[0]), LocalTime.parse(parts[1])), Integer.parseInt(parts[2]));
  }

  private MongoCollection<Document> buckets() {
    return mongo.getCollection("buckets");
  }

  private MongoCollection<Document> days() {
    return mongo.getCollection("bucketHours");
  }
}
