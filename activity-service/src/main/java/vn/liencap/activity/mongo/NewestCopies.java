package vn.liencap.activity.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Local copies of what other services tell, the newest of each: what comes late or twice changes
 * nothing.
 *
 * @param <T> the state that is copied
 */
public final class NewestCopies<T> {
  private static final String SEQUENCE = "sequence";

  /** The field that holds the copied state. */
  public static final String COPY = "copy";

  private final MongoTemplate mongo;
  private final String collection;
  private final Class<T> type;
  private final Function<T, String> id;
  private final ToLongFunction<T> sequence;

  /**
   * Copies in a collection of their own.
   *
   * @param id the id of a state
   * @param sequence counts the changes of a state
   */
  public NewestCopies(
      MongoTemplate mongo,
      String collection,
      Class<T> type,
      Function<T, String> id,
      ToLongFunction<T> sequence) {
    this.mongo = mongo;
    this.collection = collection;
    this.type = type;
    this.id = id;
    this.sequence = sequence;
  }

  /**
   * Keeps what is newer than what is known.
   *
   * @return the newest known of each that was told, by id
   */
  public Map<String, T> keep(Collection<T> told) {
    Map<String, T> newest = newestOf(told);
    Map<String, T> known = find(newest.keySet());
    var writes = new ArrayList<WriteModel<Document>>();
    newest.forEach(
        (key, state) -> {
          T copy = known.get(key);
          if (copy == null) {
            writes.add(new InsertOneModel<>(write(state)));
          } else if (sequence.applyAsLong(copy) < sequence.applyAsLong(state)) {
            writes.add(new ReplaceOneModel<>(olderThan(state), write(state)));
          } else {
            newest.put(key, copy);
          }
        });
    if (!writes.isEmpty()) {
      copies().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
    return newest;
  }

  /** The copies of these ids, by id; what is not known is left out. */
  public Map<String, T> find(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var found = new HashMap<String, T>();
    for (BsonDocument document :
        copies().withDocumentClass(BsonDocument.class).find(Filters.in("_id", ids))) {
      found.put(document.getString("_id").getValue(), read(document));
    }
    return found;
  }

  /** The sequences of the copies of these ids, by id; what is not known is left out. */
  public Map<String, Long> sequences(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var found = new HashMap<String, Long>();
    copies()
        .find(Filters.in("_id", ids))
        .projection(Projections.include(SEQUENCE))
        .forEach(
            copy -> found.put(copy.getString("_id"), copy.get(SEQUENCE, Number.class).longValue()));
    return found;
  }

  private Map<String, T> newestOf(Collection<T> told) {
    var newest = new HashMap<String, T>();
    for (T state : told) {
      newest.merge(
          id.apply(state),
          state,
          (left, right) ->
              sequence.applyAsLong(left) >= sequence.applyAsLong(right) ? left : right);
    }
    return newest;
  }

  private Bson olderThan(T state) {
    return Filters.and(
        Filters.eq("_id", id.apply(state)), Filters.lt(SEQUENCE, sequence.applyAsLong(state)));
  }

  private Document write(T state) {
    return new Document("_id", id.apply(state))
        .append(SEQUENCE, sequence.applyAsLong(state))
        .append(COPY, state);
  }

  private T read(BsonDocument document) {
    return copies()
        .getCodecRegistry()
        .get(type)
        .decode(document.getDocument(COPY).asBsonReader(), DecoderContext.builder().build());
  }

  private MongoCollection<Document> copies() {
    return mongo.getCollection(collection);
  }
}
