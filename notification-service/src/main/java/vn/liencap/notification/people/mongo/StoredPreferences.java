package vn.liencap.notification.people.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.people.domain.Preferences;
import vn.liencap.notification.storage.Fields;
import vn.liencap.notification.storage.Versioned;
import vn.liencap.notification.storage.VersionedDocuments;

/** What people want, in collection {@code preferences}. */
final class StoredPreferences {
  private final VersionedDocuments<PreferencesDocument> documents;

  StoredPreferences(MongoTemplate mongo) {
    this.documents =
        new VersionedDocuments<>(
            mongo.getCollection("preferences"),
            PreferencesDocument::from,
            PreferencesDocument::toDocument);
  }

  /**
   * Preferences as they are stored.
   *
   * @param id the person
   */
  record PreferencesDocument(String id, @Nullable Boolean email, long version)
      implements Versioned {

    static PreferencesDocument from(Document document) {
      return new PreferencesDocument(
          document.getString("_id"), document.getBoolean("email"), document.getLong("version"));
    }

    Document toDocument() {
      Document document = new Document();
      Fields.append(document, "email", email);
      return document;
    }
  }

  Map<String, Preferences> of(Collection<String> people) {
    Map<String, Preferences> found = new HashMap<>();
    documents
        .read(people)
        .forEach((id, stored) -> found.put(id, new Preferences(stored.email(), stored.version())));
    return found;
  }

  boolean store(PersonId person, Preferences wanted) {
    return documents.write(
        List.of(new PreferencesDocument(person.value(), wanted.email(), wanted.version())));
  }
}
