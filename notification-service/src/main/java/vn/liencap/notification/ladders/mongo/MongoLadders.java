package vn.liencap.notification.ladders.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Id;
import vn.liencap.notification.ladders.domain.Ladder;
import vn.liencap.notification.ladders.domain.LadderId;
import vn.liencap.notification.ladders.domain.Ladders;

/**
 * Ladders in collection {@code ladders}, by {@code _id} = {@code kind~level}. The version before
 * goes to {@code ladderHistory} first: what a crash leaves there is written over by the next
 * attempt.
 */
@Repository
class MongoLadders implements Ladders {
  private static final int DUPLICATE_KEY = 11_000;

  private final MongoTemplate mongo;

  MongoLadders(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<Ladder> kept() {
    return ladders()
        .find()
        .map(document -> LadderDocument.from(document).ladder())
        .into(new ArrayList<>());
  }

  @Override
  public boolean keep(Ladder ladder, Actor by, Instant at) {
    LadderDocument next = LadderDocument.from(ladder, by, at);
    Document before = ladders().find(Filters.eq("_id", next.id())).first();
    if (before != null) {
      remember(LadderDocument.from(before));
    }
    return replace(next.toDocument(next.id()), ladder.version() - 1);
  }

  private boolean replace(Document next, long seen) {
    try {
      if (seen == 0) {
        ladders().insertOne(next);
        return true;
      }
      return ladders()
              .replaceOne(
                  Filters.and(
                      Filters.eq("_id", next.getString("_id")), Filters.eq("version", seen)),
                  next)
              .getMatchedCount()
          == 1;
    } catch (MongoWriteException e) {
      if (e.getError().getCode() == DUPLICATE_KEY) {
        return false; // somebody kept the first version meanwhile
      }
      throw e;
    }
  }

  private void remember(LadderDocument document) {
    String id = historyId(document.ladder().id(), document.ladder().version());
    history()
        .replaceOne(
            Filters.eq("_id", id), document.toDocument(id), new ReplaceOptions().upsert(true));
  }

  @Override
  public List<Change> history(LadderId id) {
    Document newest = ladders().find(Filters.eq("_id", id.value())).first();
    if (newest == null) {
      return List.of();
    }
    LadderDocument now = LadderDocument.from(newest);
    List<Change> changes = new ArrayList<>();
    changes.add(now.toChange());
    history()
        .find(
            Filters.in(
                "_id",
                LongStream.range(Math.max(1, now.ladder().version() - 99), now.ladder().version())
                    .mapToObj(version -> historyId(id, version))
                    .toList()))
        .forEach(document -> changes.add(LadderDocument.from(document).toChange()));
    changes.sort(Comparator.comparingLong((Change change) -> change.ladder().version()).reversed());
    return changes;
  }

  private static String historyId(LadderId id, long version) {
    return id.value() + Id.SEPARATOR + version;
  }

  private MongoCollection<Document> ladders() {
    return mongo.getCollection("ladders");
  }

  private MongoCollection<Document> history() {
    return mongo.getCollection("ladderHistory");
  }
}
