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
import vn.liencap.notification.letters.domain.Letter;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.Letters;

/** Letters in collection {@code letters}. */
@Repository
class MongoLetters implements Letters {
  private static final String ORDER = "order";
  private static final String ISSUER = "letter.issuer";
  private static final String REGISTER = "register";
  private static final String REGISTER_NUMBER = "registerNumber";
  private static final String SYMBOL = "letter.number.symbol";
  private static final String UNTOLD = "untold";

  private final MongoTemplate mongo;
  private final LetterHistory history;

  MongoLetters(MongoTemplate mongo) {
    this.mongo = mongo;
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
    return Optional.ofNullable(mongo.findById(id.value(), LetterDocument.class))
        .map(LetterDocument::letter);
  }

  @Override
  public Stored add(Letter letter, Change change) {
    try {
      mongo.insert(LetterDocument.from(letter, change));
      history.add(letter, change);
      return Stored.STORED;
    } catch (DuplicateKeyException _) {
      return Stored.STALE;
    }
  }

  @Override
  public Stored save(Letter letter, Change change) {
    Document next = new Document();
    mongo.getConverter().write(LetterDocument.from(letter, change), next);
    Query unchanged = unchanged(letter.id(), letter.sequence() - 1);
    try {
      @Nullable LetterDocument before = mongo.findOne(unchanged, LetterDocument.class);
      if (before == null
          || mongo.replace(unchanged, next, LetterDocument.COLLECTION).getMatchedCount() == 0) {
        return Stored.STALE;
      }
      history.add(before.letter(), before.lastChange()); // a crash may have lost it
      history.add(letter, change);
      return Stored.STORED;
    } catch (DuplicateKeyException _) {
      return Stored.NUMBER_TAKEN;
    }
  }

  private static Query unchanged(LetterId id, long sequence) {
    return query(where("_id").is(id.value()).and("letter.sequence").is(sequence));
  }

  @Override
  public Stored discard(Letter letter, Change change) {
    history.discarded(letter, change);
    return mongo
                .remove(unchanged(letter.id(), letter.sequence()), LetterDocument.COLLECTION)
                .getDeletedCount()
            == 1
        ? Stored.STORED
        : Stored.STALE;
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
