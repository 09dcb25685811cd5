package vn.liencap.notification.people.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.PersonId;
import vn.liencap.notification.people.domain.Preferences;
import vn.liencap.notification.storage.Versioned;
import vn.liencap.notification.storage.VersionedDocuments;

/** What people want, in collection {@code preferences}. */
final class StoredPreferences {
  private final VersionedDocuments<PreferencesDocument> documents;

  StoredPreferences(MongoTemplate mongo) {
    this.documents = new VersionedDocuments<>(mongo, PreferencesDocument.class);
  }

  /**
   * Preferences as they are stored.
   *
   * @param id the person
   */
  @Document("preferences")
  record PreferencesDocument(@Id String id, @Nullable Boolean email, long version)
      implements Versioned {}

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
