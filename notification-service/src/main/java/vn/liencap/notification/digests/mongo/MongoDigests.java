package vn.liencap.notification.digests.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.notification.digests.domain.Addressee;
import vn.liencap.notification.digests.domain.Digests;
import vn.liencap.notification.digests.domain.WaitingDigest;
import vn.liencap.notification.storage.VersionedDocuments;

/** What waits for digests, in collection {@code digests}, one document per addressee. */
@Repository
class MongoDigests implements Digests {
  private final MongoCollection<Document> collection;
  private final VersionedDocuments<DigestDocument> documents;

  MongoDigests(MongoTemplate mongo) {
    this.collection = mongo.getCollection("digests");
    this.documents =
        new VersionedDocuments<>(collection, DigestDocument::from, DigestDocument::toDocument);
    collection.createIndex(Indexes.ascending(DigestDocument.DUE_AT));
  }

  @Override
  public void change(Collection<Addressee> addressees, UnaryOperator<WaitingDigest> change) {
    List<String> keys = addressees.stream().map(Addressee::key).toList();
    boolean written = keys.isEmpty();
    while (!written) {
      Map<String, DigestDocument> stored = documents.read(keys);
      List<DigestDocument> changed = new ArrayList<>();
      for (Addressee addressee : addressees) {
        DigestDocument before =
            stored.getOrDefault(addressee.key(), DigestDocument.none(addressee));
        WaitingDigest after = change.apply(before.digest());
        if (!after.equals(before.digest())) {
          changed.add(new DigestDocument(after, before.version() + 1));
        }
      }
      written = documents.write(changed);
    }
  }

  @Override
  public Map<Addressee, WaitingDigest> read(Collection<Addressee> addressees) {
    Map<Addressee, WaitingDigest> found = new HashMap<>();
    documents
        .read(addressees.stream().map(Addressee::key).toList())
        .forEach((key, stored) -> found.put(new Addressee(key), stored.digest()));
    return found;
  }

  @Override
  public List<Addressee> due(Instant now, int limit) {
    List<Addressee> due = new ArrayList<>();
    collection
        .find(Filters.lte(DigestDocument.DUE_AT, now))
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending(DigestDocument.DUE_AT))
        .limit(limit)
        .forEach(document -> due.add(new Addressee(document.getString("_id"))));
    return due;
  }

  @Override
  public void forget(Collection<Addressee> addressees) {
    collection.deleteMany(Filters.in("_id", addressees.stream().map(Addressee::key).toList()));
  }
}
