package vn.liencap.reporting.indices.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Actor;
import vn.liencap.reporting.indices.domain.BuiltInIndices;
import vn.liencap.reporting.indices.domain.Indices;
import vn.liencap.reporting.indices.domain.ProvincialIndex;

/** The built-in indices, overlaid by those that somebody has changed or added. */
@Repository
class MongoIndices implements Indices {
  private final MongoCollection<IndexDocument> documents;
  private final Clock clock;

  MongoIndices(MongoTemplate mongo, Clock clock) {
    this.documents = mongo.getDb().getCollection(IndexDocument.COLLECTION, IndexDocument.class);
    this.clock = clock;
  }

  @Override
  public List<ProvincialIndex> all() {
    Map<String, ProvincialIndex> found = new LinkedHashMap<>();
    BuiltInIndices.all().forEach(index -> found.put(index.code(), index));
    documents
        .find()
        .sort(Sorts.ascending("_id"))
        .forEach(stored -> found.put(stored.id(), stored.toIndex()));
    return List.copyOf(found.values());
  }

  @Override
  public Optional<ProvincialIndex> find(String code) {
    return Optional.ofNullable(documents.find(eq("_id", code)).first())
        .map(IndexDocument::toIndex)
        .or(() -> BuiltInIndices.all().stream().filter(it -> it.code().equals(code)).findFirst());
  }

  @Override
  public boolean keep(ProvincialIndex index, Actor by) {
    IndexDocument next = IndexDocument.from(index, by, clock.instant());
    if (index.version() > 1) {
      var seen = and(eq("_id", index.code()), eq("version", index.version() - 1));
      return documents.replaceOne(seen, next).getMatchedCount() == 1;
    }
    try {
      var _ = documents.insertOne(next);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false; // somebody kept the first version meanwhile
      }
      throw e;
    }
  }
}
