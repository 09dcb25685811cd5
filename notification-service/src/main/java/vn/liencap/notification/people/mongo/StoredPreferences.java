package vn.liencap.notification.people.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.people.domain.Preferences;
import vn.liencap.notification.people.domain.QuietHours;
import vn.liencap.notification.storage.Fields;
import vn.liencap.notification.storage.Versioned;
import vn.liencap.notification.storage.VersionedDocuments;

/** What people want, in collection {@code preferences}. */
final class StoredPreferences {
  private static final String EMAIL = "email";
  private static final String DIGEST = "digest";
  private static final String URGENT = "urgent";
  private static final String QUIET_FROM = "quietFrom";
  private static final String QUIET_TO = "quietTo";
  private static final String ZALO = "zalo";

  private final MongoCollection<Document> collection;
  private final VersionedDocuments<PreferencesDocument> documents;

  StoredPreferences(MongoTemplate mongo) {
    this.collection = mongo.getCollection("preferences");
    this.documents =
        new VersionedDocuments<>(
            collection, PreferencesDocument::from, PreferencesDocument::toDocument);
  }

  /**
   * Preferences as they are stored.
   *
   * @param id the person
   */
  record PreferencesDocument(String id, Preferences wanted) implements Versioned {

    @Override
    public long version() {
      return wanted.version();
    }

    static PreferencesDocument from(Document document) {
      LocalTime from = Fields.read(document, QUIET_FROM, LocalTime::parse);
      LocalTime to = Fields.read(document, QUIET_TO, LocalTime::parse);
      return new PreferencesDocument(
          document.getString("_id"),
          new Preferences(
              document.getBoolean(EMAIL),
              document.getBoolean(DIGEST, true),
              document.getBoolean(URGENT, true),
              from == null || to == null ? QuietHours.NIGHT : new QuietHours(from, to),
              document.getString(ZALO),
              document.getLong("version")));
    }

    Document toDocument() {
      Document document = new Document();
      Fields.append(document, EMAIL, wanted.email());
      Fields.append(document, DIGEST, wanted.digest());
      Fields.append(document, URGENT, wanted.urgent());
      Fields.append(document, QUIET_FROM, wanted.quiet().from().toString());
      Fields.append(document, QUIET_TO, wanted.quiet().to().toString());
      Fields.append(document, ZALO, wanted.zalo());
      return document;
    }
  }

  Map<String, Preferences> of(Collection<String> people) {
    Map<String, Preferences> found = new HashMap<>();
    documents.read(people).forEach((id, stored) -> found.put(id, stored.wanted()));
    return found;
  }

  boolean store(PersonId person, Preferences wanted) {
    return documents.write(List.of(new PreferencesDocument(person.value(), wanted)));
  }

  void forget(Collection<PersonId> people) {
    collection.deleteMany(Filters.in("_id", people.stream().map(PersonId::value).toList()));
  }
}
