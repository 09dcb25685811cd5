package vn.liencap.notification.letters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.UnitId;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.LetterNews;
import vn.liencap.notification.letters.domain.LetterStatus;
import vn.liencap.notification.letters.domain.Letters;

/**
 * Letters in collection {@code letters}; a letter and the event that tells of it are one write. Of
 * a draft that was thrown away its id stays, so that the event has a place to wait in and the same
 * wish brings no other letter of that id.
 */
@Repository
class MongoLetters implements Letters {
  private static final String ORDER = "order";
  private static final String STATUS = "letter.status";
  private static final String ISSUER = "letter.issuer";
  private static final String REGISTER = "register";
  private static final String REGISTER_NUMBER = "registerNumber";
  private static final String SYMBOL = "letter.number.symbol";
  private static final String UNTOLD = "untold";
  private static final String LETTER = "letter";

  private final MongoTemplate mongo;
  private final LetterHistory history;
  private final EventCodec codec;
  private final OutboxRelay relay;

  MongoLetters(MongoTemplate mongo, EventCodec codec, OutboxRelay relay) {
    this.mongo = mongo;
    this.codec = codec;
    this.relay = relay;
    this.history = new LetterHistory(mongo);
    MongoCollection<Document> letters = mongo.getCollection(LetterDocument.COLLECTION);
    letters.createIndex(
        Indexes.ascending(REGISTER, REGISTER_NUMBER),
        new IndexOptions().name(REGISTER).unique(true).sparse(true));
    letters.createIndex(
        Indexes.compoundIndex(Indexes.ascending(ISSUER), Indexes.descending(ORDER)));
    letters.createIndex(
        Indexes.compoundIndex(Indexes.ascending("recipients"), Indexes.descending(ORDER)));
    letters.createIndex(Indexes.ascending(UNTOLD), new IndexOptions().sparse(true));
  }

  @Override
  public Optional<Letter> find(LetterId id) {
    Query there = query(where("_id").is(id.value()).and(LETTER).exists(true));
    return Optional.ofNullable(mongo.findOne(there, LetterDocument.class))
        .map(LetterDocument::letter);
  }

  @Override
  public Stored add(Letter letter, Change change) {
    LetterNews news = new LetterNews(letter, letter.asOf());
    OutboxEntry told = told(news, change);
    try {
      var _ =
          mongo.insert(
              bson(news, change).append(OutboxEntry.FIELD, List.of(told)),
              LetterDocument.COLLECTION);
    } catch (DuplicateKeyException _) {
      return Stored.STALE;
    }
    history.add(letter, change);
    tell(letter, told);
    return Stored.STORED;
  }

  @Override
  public Stored save(Letter letter, Change change) {
    Query unchanged = unchanged(letter.id(), letter.sequence() - 1);
    @Nullable LetterDocument before = mongo.findOne(unchanged, LetterDocument.class);
    if (before == null) {
      return Stored.STALE;
    }
    LetterNews news = new LetterNews(letter, before.firstDay());
    OutboxEntry told = told(news, change);
    try {
      if (mongo
              .updateFirst(
                  unchanged, following(bson(news, change), told), LetterDocument.COLLECTION)
              .getMatchedCount()
          == 0) {
        return Stored.STALE;
      }
    } catch (DuplicateKeyException _) {
      return Stored.NUMBER_TAKEN;
    }
    history.add(before.letter(), before.lastChange()); // a crash may have lost it
    history.add(letter, change);
    tell(letter, told);
    return Stored.STORED;
  }

  private Document bson(LetterNews news, Change change) {
    Document document = new Document();
    mongo
        .getConverter()
        .write(LetterDocument.from(news.letter(), news.draftedOn(), change), document);
    return document;
  }

  /** What still waits in the outbox stays in front of it. */
  private static Update following(Document next, OutboxEntry told) {
    next.remove("_id");
    return Update.fromDocument(
        new Document("$set", next).append("$push", new Document(OutboxEntry.FIELD, told)));
  }

  private OutboxEntry told(LetterNews news, Change change) {
    return codec.encode(news.of(change.deed(), change.at()));
  }

  private void tell(Letter letter, OutboxEntry told) {
    relay.relay(LetterDocument.COLLECTION, letter.id().value(), List.of(told));
  }

  private static Query unchanged(LetterId id, long sequence) {
    return query(where("_id").is(id.value()).and("letter.sequence").is(sequence));
  }

  @Override
  public Stored discard(Letter letter, Change change) {
    Query unchanged = unchanged(letter.id(), letter.sequence());
    @Nullable LetterDocument before = mongo.findOne(unchanged, LetterDocument.class);
    if (before == null) {
      return Stored.STALE;
    }
    history.discarded(letter, change);
    OutboxEntry told = told(new LetterNews(letter, before.firstDay()), change);
    Update emptied = new Update().push(OutboxEntry.FIELD, told);
    LetterDocument.CONTENT.forEach(emptied::unset);
    if (mongo.updateFirst(unchanged, emptied, LetterDocument.COLLECTION).getMatchedCount() == 0) {
      return Stored.STALE;
    }
    tell(letter, told);
    return Stored.STORED;
  }

  @Override
  public List<Past> historyOf(Letter letter) {
    return history.of(letter);
  }

  @Override
  public List<Summary> sentBy(UnitId issuer, @Nullable String after, int limit) {
    return list(where(ISSUER).is(issuer.value()), after, limit);
  }

  @Override
  public List<Summary> waitingAt(UnitId issuer, @Nullable String after, int limit) {
    Criteria waiting =
        where(ISSUER).is(issuer.value()).and(STATUS).ne(LetterStatus.DISPATCHED.name());
    return list(waiting, after, limit);
  }

  @Override
  public List<Summary> receivedBy(Collection<UnitId> units, @Nullable String after, int limit) {
    return list(where("recipients").in(units.stream().map(UnitId::value).toList()), after, limit);
  }

  private List<Summary> list(Criteria which, @Nullable String after, int limit) {
    Query wanted =
        query(after == null ? which : which.and(ORDER).lt(after))
            .with(Sort.by(Sort.Direction.DESC, ORDER))
            .limit(limit);
    LetterSummaries.fields(wanted);
    return mongo.find(wanted, Document.class, LetterDocument.COLLECTION).stream()
        .map(LetterSummaries::of)
        .toList();
  }

  @Override
  public int highestNumber(UnitId issuer, int year) {
    Query inRegister =
        query(where(REGISTER).is(LetterDocument.register(issuer, year)))
            .with(Sort.by(Sort.Direction.DESC, REGISTER_NUMBER))
            .limit(1);
    inRegister.fields().include(REGISTER_NUMBER);
    @Nullable Document highest =
        mongo.findOne(inRegister, Document.class, LetterDocument.COLLECTION);
    return highest == null ? 0 : highest.getInteger(REGISTER_NUMBER, 0);
  }

  @Override
  public Optional<String> lastSymbolOf(UnitId issuer) {
    Query dispatched =
        query(where(ISSUER).is(issuer.value()).and(SYMBOL).exists(true))
            .with(Sort.by(Sort.Direction.DESC, ORDER))
            .limit(1);
    dispatched.fields().include(SYMBOL);
    return Optional.ofNullable(mongo.findOne(dispatched, Document.class, LetterDocument.COLLECTION))
        .map(found -> found.getEmbedded(List.of("letter", "number", "symbol"), String.class));
  }

  @Override
  public List<Letter> untold(int atMost) {
    return mongo.find(query(where(UNTOLD).is(true)).limit(atMost), LetterDocument.class).stream()
        .map(LetterDocument::letter)
        .toList();
  }

  @Override
  public void told(LetterId id) {
    mongo.updateFirst(
        query(where("_id").is(id.value())), new Update().unset(UNTOLD), LetterDocument.COLLECTION);
  }
}
