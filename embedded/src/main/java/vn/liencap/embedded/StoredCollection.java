package vn.liencap.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import vn.liencap.embedded.IndexPlan.Direction;

/** A collection whose documents lie as BSON in the order of their {@code _id}. */
final class StoredCollection extends AbstractSynchronizedMongoCollection<RecordKey> {

  /** The filter an aggregation of this collection starts with, if one is running. */
  static final ScopedValue<Document> FIRST_MATCH = ScopedValue.newInstance();

  private final MVMap<byte[], byte[]> documents;

  StoredCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      MVMap<byte[], byte[]> documents) {
    super(database, name, options, cursors);
    this.documents = documents;
  }

  @Override
  public synchronized void addIndex(Index<RecordKey> index) {
    try {
      super.addIndex(index);
    } catch (IndexBuildFailedException e) {
      ((OrderedIndex) index).clear(); // of what fitted
      throw e;
    }
  }

  @Override
  public synchronized void dropIndex(String indexName) {
    super.dropIndex(indexName);
  }

  @Override
  public synchronized int count(Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    return FIRST_MATCH.isBound()
        ? handleQueryAsStream(FIRST_MATCH.get())
        : super.queryAllAsStream();
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      @Nullable Document fieldSelector) {
    var plan = plan(query, orderBy, limit);
    if (plan.isEmpty()) {
      return matchDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }
    var direction = plan.get().direction(orderBy);
    var found =
        plan.get()
            .positions(direction.equals(Optional.of(Direction.DESCENDING)))
            .map(this::getDocument);
    return matchDocumentsFromStream(
        found,
        query,
        direction.isPresent() ? null : orderBy,
        numberToSkip,
        limit,
        batchSize,
        fieldSelector);
  }

  /** Without a demand an index still spares sorting everything for the sake of a few. */
  private Optional<IndexPlan> plan(Document query, @Nullable Document orderBy, int limit) {
    var indexes = orderedIndexes();
    var plan = IndexPlan.best(indexes, Demand.of(query));
    return plan.isEmpty() && limit > 0 && orderBy != null
        ? IndexPlan.inOrder(indexes, orderBy)
        : plan;
  }

  private List<OrderedIndex> orderedIndexes() {
    return getIndexes().stream().map(OrderedIndex.class::cast).toList();
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      @Nullable Document fieldSelector) {
    var all = stored(isNaturalDescending(orderBy)).map(DocumentWithPosition::getDocument);
    return matchDocumentsFromStream(
        all, query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
  }

  @Override
  protected Stream<DocumentWithPosition<RecordKey>> streamAllDocumentsWithPosition() {
    return stored(false);
  }

  private Stream<DocumentWithPosition<RecordKey>> stored(boolean descending) {
    return Entries.of(documents, KeyRange.ALL, descending)
        .map(
            entry ->
                new DocumentWithPosition<>(
                    DocumentBytes.toDocument(entry.getValue()), new RecordKey(entry.getKey())));
  }

  @Override
  protected @Nullable Document getDocument(RecordKey position) {
    var bytes = documents.get(position.bytes());
    return bytes == null ? null : DocumentBytes.toDocument(bytes);
  }

  @Override
  protected RecordKey addDocumentInternal(Document document) {
    var idField = getIdField();
    var key = RecordKey.ofId(idField == null ? UUID.randomUUID() : document.get(idField));
    documents.put(key.bytes(), DocumentBytes.of(document));
    return key;
  }

  @Override
  protected void handleUpdate(RecordKey position, Document oldDocument, Document newDocument) {
    documents.put(position.bytes(), DocumentBytes.of(newDocument));
  }

  @Override
  protected void removeDocument(RecordKey position) {
    documents.remove(position.bytes());
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  /** Adds up when asked, instead of writing a counter with every document. */
  @Override
  protected int getDataSize() {
    return (int) documents.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {
    throw new UnsupportedOperationException("the size is not tracked");
  }
}
