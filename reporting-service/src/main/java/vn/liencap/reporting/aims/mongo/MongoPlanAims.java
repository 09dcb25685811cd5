package vn.liencap.reporting.aims.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.aims.domain.Aims;
import vn.liencap.reporting.aims.domain.PlanAims;

/** Aims in the collection {@code aims}: a document for each plan that has any. */
@Repository
class MongoPlanAims implements PlanAims {
  private static final int MOST = 100;

  private final MongoCollection<AimsDocument> documents;

  MongoPlanAims(MongoTemplate mongo) {
    this.documents = mongo.getDb().getCollection(AimsDocument.COLLECTION, AimsDocument.class);
    documents.createIndex(Indexes.ascending("issuer", "year"));
    documents.createIndex(Indexes.ascending("programme", "issuer"));
  }

  @Override
  public void learn(Aims aims) {
    Bson older = and(eq("_id", aims.id().value()), lt("sequence", aims.sequence()));
    try {
      // A plan that never had any leaves no document; one that lost them says so.
      var _ =
          documents.replaceOne(
              older, AimsDocument.from(aims), new ReplaceOptions().upsert(!aims.isEmpty()));
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // A newer state is there already.
    }
  }

  @Override
  public List<Aims> issuedFor(UnitId issuer, int year) {
    return found(and(eq("issuer", issuer.value()), eq("year", year)));
  }

  @Override
  public List<Aims> of(ProgrammeId programme, Collection<UnitId> issuers) {
    return found(
        and(
            eq("programme", programme.value()),
            in("issuer", issuers.stream().map(UnitId::value).toList())));
  }

  private List<Aims> found(Bson filter) {
    return documents
        .find(and(filter, eq("inForce", true)))
        .sort(Sorts.descending("_id"))
        .limit(MOST)
        .map(AimsDocument::toAims)
        .into(new ArrayList<>());
  }
}
