package vn.liencap.notification.letters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterDeed;
import vn.liencap.notification.letters.domain.Letters.Change;
import vn.liencap.notification.letters.domain.Letters.Past;

/**
 * Who did what to which letter, in collection {@code letterHistory} by {@code letter~sequence};
 * entries are added and never changed. Each holds the words as they were left, so that two of them
 * tell before and after.
 */
final class LetterHistory {
  private static final String COLLECTION = "letterHistory";

  private final MongoTemplate mongo;

  LetterHistory(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Adds the change that made the letter what it is; a second time changes nothing. */
  void add(Letter letter, Change change) {
    add(letter.id() + "~" + letter.sequence(), letter, change);
  }

  /** Adds that a draft was thrown away. */
  void discarded(Letter letter, Change change) {
    add(letter.id() + "~discarded", letter, change);
  }

  private void add(String id, Letter letter, Change change) {
    mongo.upsert(
        query(where("_id").is(id)),
        new Update()
            .setOnInsert("sequence", letter.sequence())
            .setOnInsert("deed", change.deed().name())
            .setOnInsert("person", change.person().value())
            .setOnInsert("name", change.name())
            .setOnInsert("unit", change.unit().value())
            .setOnInsert("at", change.at())
            .setOnInsert("status", letter.status().name())
            .setOnInsert("number", letter.number() == null ? null : letter.number().toString())
            .setOnInsert("text", letter.text())
            .setOnInsert(
                "units", letter.units().stream().map(unit -> unit.unit().value()).toList()),
        COLLECTION);
  }

  List<Past> of(Letter letter) {
    List<String> ids =
        LongStream.rangeClosed(1, letter.sequence())
            .mapToObj(sequence -> letter.id() + "~" + sequence)
            .toList();
    return mongo.find(query(where("_id").in(ids)), Document.class, COLLECTION).stream()
        .map(LetterHistory::past)
        .sorted(Comparator.comparingLong(Past::sequence))
        .toList();
  }

  private static Past past(Document entry) {
    return new Past(
        entry.getLong("sequence"),
        LetterDeed.valueOf(entry.getString("deed")),
        entry.getString("name"),
        entry.getDate("at").toInstant(),
        entry.getString("number"),
        entry.getList("units", String.class).size());
  }
}
