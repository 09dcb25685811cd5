package vn.liencap.notification.storage;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The documents of one collection, read by their ids and written by compare-and-set on their
 * version, in bulk.
 */
public final class VersionedDocuments<D extends Versioned> {
  private static final int CHUNK = 500;
  private static final int DUPLICATE_KEY = 11_000;

  private final MongoTemplate mongo;
  private final Class<D> type;

  public VersionedDocuments(MongoTemplate mongo, Class<D> type) {
    this.mongo = mongo;
    this.type = type;
  }

  /** Those that exist of these, by id. */
  public Map<String, D> read(Collection<String> ids) {
    Map<String, D> found = new LinkedHashMap<>();
    for (List<String> chunk : chunksOf(List.copyOf(ids))) {
      for (Document document : collection().find(Filters.in("_id", chunk)).batchSize(CHUNK)) {
        D read = mongo.getConverter().read(type, document);
        found.put(read.id(), read);
      }
    }
    return found;
  }

  /**
   * Writes each document whose stored version is the one before its own.
   *
   * @return true when all were written; else some were, and all should be read and changed anew
   */
  public boolean write(Collection<D> documents) {
    boolean all = true;
    for (List<D> chunk : chunksOf(List.copyOf(documents))) {
      all &= writeChunk(chunk);
    }
    return all;
  }

  private boolean writeChunk(List<D> documents) {
    List<ReplaceOneModel<Document>> writes = documents.stream().map(this::writeOf).toList();
    try {
      BulkWriteResult result =
          collection().bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return result.getMatchedCount() + result.getUpserts().size() == documents.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
        return false; // another writer created one of them first
      }
      throw e;
    }
  }

  private ReplaceOneModel<Document> writeOf(D document) {
    Document content = new Document();
    mongo.getConverter().write(document, content);
    return new ReplaceOneModel<>(
        Filters.and(
            Filters.eq("_id", document.id()), Filters.eq("version", document.version() - 1)),
        content,
        new ReplaceOptions().upsert(document.version() == 1));
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(mongo.getCollectionName(type));
  }

  private static <T> List<List<T>> chunksOf(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
    return chunks;
  }
}
