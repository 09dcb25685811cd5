package vn.liencap.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVMap;

/** A database: a map of the store per collection and per index. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<RecordKey> {

  static final String COLLECTION = "collection/";
  private static final String INDEX = "index/";

  // Stages that read a collection anew, which the first filter does not concern.
  private static final Set<String> READING_STAGES =
      Set.of("$lookup", "$graphLookup", "$unionWith", "$merge", "$out");

  private final DurableStore store;

  StoredDatabase(String name, DurableStore store, CursorRegistry cursors) {
    super(name, cursors);
    this.store = store;
    initializeNamespacesAndIndexes();
  }

  /** An aggregation that starts with a filter reads what passes it, not the whole collection. */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    return firstMatch(command, query)
        .map(
            match ->
                ScopedValue.where(StoredCollection.FIRST_MATCH, match)
                    .call(() -> super.handleCommand(channel, command, query, databases, oplog)))
        .orElseGet(() -> super.handleCommand(channel, command, query, databases, oplog));
  }

  private static Optional<Document> firstMatch(String command, Document query) {
    if (!command.equals("aggregate")
        || !(query.get("pipeline") instanceof List<?> pipeline)
        || pipeline.stream().anyMatch(StoredDatabase::readsAnew)) {
      return Optional.empty();
    }
    return pipeline.stream()
        .limit(1)
        .map(stage -> ((Document) stage).get("$match"))
        .filter(Document.class::isInstance)
        .map(Document.class::cast)
        .findFirst();
  }

  private static boolean readsAnew(Object stage) {
    return !(stage instanceof Document document)
        || document.keySet().stream().anyMatch(READING_STAGES::contains);
  }

  @Override
  protected MongoCollection<RecordKey> openOrCreateCollection(
      String collectionName, CollectionOptions options) {
    return new StoredCollection(
        this, collectionName, options, cursorRegistry, documents(collectionName));
  }

  @Override
  protected Index<RecordKey> openOrCreateUniqueIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    var isId = keys.size() == 1 && keys.getFirst().getKey().equals("_id");
    return isId
        ? new IdIndex(indexName, keys, documents(collectionName))
        : new FieldIndex(indexName, keys, sparse, true, index(collectionName, indexName));
  }

  @Override
  protected Index<RecordKey> openOrCreateSecondaryIndex(
      String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
    return new FieldIndex(indexName, keys, sparse, false, index(collectionName, indexName));
  }

  @Override
  protected void dropIndex(MongoCollection<RecordKey> collection, String indexName) {
    super.dropIndex(collection, indexName);
    store.removeMap(indexPrefix(collection.getCollectionName()) + indexName);
  }

  @Override
  public void dropCollection(String collectionName, Oplog oplog) {
    super.dropCollection(collectionName, oplog);
    store.removeMap(collectionMap(collectionName));
  }

  @Override
  public void moveCollection(
      MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
    var oldName = collection.getFullName();
    super.moveCollection(oldDatabase, collection, newCollectionName);
    store.renameMap(COLLECTION + oldName, collectionMap(newCollectionName));
    var oldPrefix = INDEX + oldName + "/";
    List.copyOf(store.mapNames()).stream()
        .filter(name -> name.startsWith(oldPrefix))
        .forEach(
            name ->
                store.renameMap(
                    name, indexPrefix(newCollectionName) + name.substring(oldPrefix.length())));
  }

  @Override
  protected long getStorageSize() {
    return store.size();
  }

  @Override
  protected long getFileSize() {
    return store.size();
  }

  private MVMap<byte[], byte[]> documents(String collectionName) {
    return store.map(collectionMap(collectionName));
  }

  private MVMap<byte[], byte[]> index(String collectionName, String indexName) {
    return store.map(indexPrefix(collectionName) + indexName);
  }

  private String collectionMap(String collectionName) {
    return COLLECTION + getFullCollectionNamespace(collectionName);
  }

  private String indexPrefix(String collectionName) {
    return INDEX + getFullCollectionNamespace(collectionName) + "/";
  }
}
