package vn.liencap.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}: the documents themselves, which lie in its order. */
final class IdIndex extends OrderedIndex {

  IdIndex(String name, List<IndexKey> keys, MVMap<byte[], byte[]> documents) {
    super(name, keys, false, documents);
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  protected boolean isMultikey() {
    return false;
  }

  @Override
  protected RecordKey position(Map.Entry<byte[], byte[]> entry) {
    return new RecordKey(entry.getKey());
  }

  @Override
  public @Nullable RecordKey getPosition(Document document) {
    var key = RecordKey.of(document);
    return entries.containsKey(key.bytes()) ? key : null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
    if (getPosition(document) != null) {
      throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get("_id")));
    }
  }

  @Override
  public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
    // The document is its entry.
  }

  @Override
  public @Nullable RecordKey remove(Document document) {
    return getPosition(document); // the entry goes with the document
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<RecordKey> collection) {
    // An _id never changes.
  }

  @Override
  public void updateInPlace(
      Document oldDocument,
      Document newDocument,
      RecordKey position,
      MongoCollection<RecordKey> collection) {
    // An _id never changes.
  }
}
