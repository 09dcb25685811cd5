package vn.liencap.reporting.indices.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.indices.domain.IndexYear;
import vn.liencap.reporting.indices.domain.IndexYearId;
import vn.liencap.reporting.indices.domain.IndexYears;

/** Years of indices in the collection {@code indexYears}, written by {@code _id}. */
@Repository
class MongoIndexYears implements IndexYears {
  private final MongoCollection<IndexYearDocument> documents;

  MongoIndexYears(MongoTemplate mongo) {
    this.documents =
        mongo.getDb().getCollection(IndexYearDocument.COLLECTION, IndexYearDocument.class);
    documents.createIndex(Indexes.ascending("unit", "_id"));
    documents.createIndex(Indexes.ascending("index", "year", "_id"));
  }

  @Override
  public Optional<IndexYear> find(IndexYearId id) {
    return Optional.ofNullable(documents.find(eq("_id", id.value())).first())
        .map(IndexYearDocument::toIndexYear);
  }

  @Override
  public List<IndexYear> findAll(Collection<IndexYearId> ids) {
    return documents
        .find(in("_id", ids.stream().map(IndexYearId::value).toList()))
        .map(IndexYearDocument::toIndexYear)
        .into(new ArrayList<>());
  }

  @Override
  public List<IndexYear> list(Wanted wanted, @Nullable String after, int limit) {
    return documents
        .find(filter(wanted, after))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(IndexYearDocument::toIndexYear)
        .into(new ArrayList<>());
  }

  private static Bson filter(Wanted wanted, @Nullable String after) {
    var filters = new ArrayList<Bson>();
    filters.add(gt("_id", after == null ? "" : after));
    Collection<UnitId> units = wanted.units();
    if (units != null) {
      filters.add(in("unit", units.stream().map(UnitId::value).toList()));
    }
    if (wanted.index() != null) {
      filters.add(eq("index", wanted.index()));
    }
    if (wanted.year() != null) {
      filters.add(eq("year", wanted.year()));
    }
    return and(filters);
  }

  @Override
  public boolean keep(IndexYear year) {
    IndexYearDocument next = IndexYearDocument.from(year);
    if (year.version() > 1) {
      Bson seen = and(eq("_id", next.id()), eq("version", year.version() - 1));
      return documents.replaceOne(seen, next).getMatchedCount() == 1;
    }
    try {
      var _ = documents.insertOne(next);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false; // somebody entered the first version meanwhile
      }
      throw e;
    }
  }
}
