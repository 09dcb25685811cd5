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
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;

/**
 * The documents of one collection, read by their ids and written by compare-and-set on their
 * version, in bulk. Types turn themselves into documents and back: reflection would cost more than
 * the database does.
 */
public final class VersionedDocuments<D extends Versioned> {
  private static final int CHUNK = 500;

  private final MongoCollection<Document> collection;
  private final Function<Document, D> reader;
  private final Function<D, Document> writer;

  /**
   * The documents of a collection.
   *
   * @param writer writes everything but {@code _id} and {@code version}
   */
  public VersionedDocuments(
      MongoCollection<Document> collection,
      Function<Document, D> reader,
      Function<D, Document> writer) {
    this.collection = collection;
    this.reader = reader;
    this.writer = writer;
  }

  /** Those that exist of these, by id. */
  public Map<String, D> read(Collection<String> ids) {
    Map<String, D> found = new LinkedHashMap<>();
    for (List<String> chunk : chunksOf(List.copyOf(ids))) {
      for (Document document : collection.find(Filters.in("_id", chunk)).batchSize(CHUNK)) {
        D read = reader.apply(document);
        found.put(read.id(), read);
      }
    }
    return found;
  }

  /** Shows all documents, some at a time. */
  public void forEach(Consumer<List<D>> some) {
    List<D> chunk = new ArrayList<>();
    for (Document document : collection.find().batchSize(CHUNK)) {
      chunk.add(reader.apply(document));
      if (chunk.size() == CHUNK) {
        some.accept(chunk);
        chunk = new ArrayList<>();
      }
    }
    some.accept(chunk);
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
      BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return result.getMatchedCount() + result.getUpserts().size() == documents.size();
    } catch (MongoBulkWriteException e) {
      if (DuplicateKeys.areAll(e)) {
        return false; // another writer created one of them first
      }
      throw e;
    }
  }

  private ReplaceOneModel<Document> writeOf(D document) {
    return new ReplaceOneModel<>(
        Filters.and(
            Filters.eq("_id", document.id()), Filters.eq("version", document.version() - 1)),
        writer.apply(document).append("version", document.version()),
        new ReplaceOptions().upsert(document.version() == 1));
  }

  private static <T> List<List<T>> chunksOf(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
    return chunks;
  }
}
