package vn.liencap.reporting.reports.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.Slice;
import vn.liencap.reporting.reports.domain.AdjustmentSheet;
import vn.liencap.reporting.reports.domain.Adjustments;

/** Adjustments in the collection {@code adjustments}, a document per unit and slice of time. */
@Repository
class MongoAdjustments implements Adjustments {
  private final MongoCollection<SheetDocument> documents;

  MongoAdjustments(MongoTemplate mongo) {
    this.documents = mongo.getDb().getCollection("adjustments", SheetDocument.class);
  }

  @Override
  public List<AdjustmentSheet> find(UnitId unit, Collection<Slice> slices) {
    List<String> ids = slices.stream().map(slice -> SheetDocument.idOf(unit, slice)).toList();
    return documents
        .find(in("_id", ids))
        .sort(Sorts.ascending("_id"))
        .map(SheetDocument::toSheet)
        .into(new ArrayList<>());
  }

  @Override
  public AdjustmentSheet sheet(UnitId unit, Slice slice) {
    return find(unit, List.of(slice)).stream()
        .findFirst()
        .orElseGet(() -> new AdjustmentSheet(unit, slice, List.of(), 0));
  }

  @Override
  public boolean replace(AdjustmentSheet before, AdjustmentSheet after) {
    SheetDocument document = SheetDocument.from(after);
    if (before.version() > 0) {
      var unchanged = and(eq("_id", document.id()), eq("version", before.version()));
      return documents.replaceOne(unchanged, document).getMatchedCount() > 0;
    }
    try {
      documents.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
