package vn.liencap.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index on any fields. An entry's key is the fields' values and behind them the record's key,
 * which is also the entry's value; an array gives an entry per element.
 */
final class FieldIndex extends OrderedIndex {

  // Sorts before all entries.
  private static final byte[] MULTIKEY_MARK = {0};

  private final boolean unique;
  private boolean multikey;

  FieldIndex(
      String name,
      List<IndexKey> keys,
      boolean sparse,
      boolean unique,
      MVMap<byte[], byte[]> entries) {
    super(name, keys, sparse, entries);
    this.unique = unique;
    this.multikey = entries.containsKey(MULTIKEY_MARK);
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  protected boolean isMultikey() {
    return multikey;
  }

  @Override
  protected RecordKey position(Map.Entry<byte[], byte[]> entry) {
    return new RecordKey(entry.getValue());
  }

  /** Leaves it to the index on {@code _id} to know where a document is. */
  @Override
  public @Nullable RecordKey getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
    if (unique) {
      keyValues(document).forEach(values -> refuseIfTaken(values, document, collection));
    }
  }

  @Override
  public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
    checkAdd(document, collection);
    var keys = keyValues(document);
    if (keys.size() > 1 && !multikey) {
      multikey = true;
      entries.put(MULTIKEY_MARK, MULTIKEY_MARK);
    }
    keys.forEach(values -> entries.put(entryKey(values, position), position.bytes()));
  }

  @Override
  public @Nullable RecordKey remove(Document document) {
    var position = RecordKey.of(document);
    var keys = keyValues(document);
    keys.forEach(values -> entries.remove(entryKey(values, position)));
    return keys.isEmpty() ? null : position;
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<RecordKey> collection) {
    checkAdd(newDocument, collection);
  }

  @Override
  public void updateInPlace(
      Document oldDocument,
      Document newDocument,
      RecordKey position,
      MongoCollection<RecordKey> collection) {
    if (!keyValues(oldDocument).equals(keyValues(newDocument))) {
      remove(oldDocument);
      add(newDocument, position, collection);
    }
  }

  private void refuseIfTaken(
      KeyValue values, Document document, MongoCollection<RecordKey> collection) {
    var own = RecordKey.of(document);
    var range = KeyRange.startingWith(keyBytes(values));
    if (positions(range, false).anyMatch(position -> !position.equals(own))) {
      throw new DuplicateKeyError(this, collection, getKeys(), values);
    }
  }

  /**
   * The values of the fields, once per element where one is an array; none if sparse and absent.
   */
  private Set<KeyValue> keyValues(Document document) {
    var values = new ArrayList<@Nullable Object>(fields.size());
    for (String field : fields) {
      var value = Utils.getSubdocumentValueCollectionAware(document, field);
      values.add(value instanceof Collection<?> array && array.isEmpty() ? null : value);
    }
    if (isSparse() && values.stream().allMatch(Missing.class::isInstance)) {
      return Set.of();
    }
    return values.stream().anyMatch(Collection.class::isInstance)
        ? getKeyValues(document)
        : Set.of(new KeyValue(values));
  }

  private static byte[] keyBytes(KeyValue values) {
    var key = new KeyBytes();
    values.forEach(key::add);
    return key.toBytes();
  }

  private static byte[] entryKey(KeyValue values, RecordKey position) {
    return new KeyBytes().addRaw(keyBytes(values)).addRaw(position.bytes()).toBytes();
  }
}
