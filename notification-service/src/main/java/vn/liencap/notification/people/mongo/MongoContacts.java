package vn.liencap.notification.people.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.PersonState;
import vn.liencap.notification.people.domain.Contact;
import vn.liencap.notification.people.domain.Contacts;
import vn.liencap.notification.people.domain.Preferences;
import vn.liencap.notification.storage.DuplicateKeys;

/** People in collection {@code people}, and by unit in {@code staff}; by ids only. */
@Repository
class MongoContacts implements Contacts {
  private final MongoTemplate mongo;
  private final Staff staff;
  private final StoredPreferences preferences;

  MongoContacts(MongoTemplate mongo) {
    this.mongo = mongo;
    this.staff = new Staff(mongo);
    this.preferences = new StoredPreferences(mongo);
  }

  @Override
  public Set<PersonId> follow(List<PersonState> people) {
    Map<String, PersonState> newest = new HashMap<>();
    people.forEach(person -> newest.merge(person.id().value(), person, MongoContacts::laterOf));
    Map<String, PersonDocument> known = read(newest.keySet());
    Set<PersonId> disabled = disabledOf(newest.values(), known);
    newest.values().removeIf(person -> isKnown(person, known.get(person.id().value())));
    if (!newest.isEmpty()) {
      staff.place(newest.values(), known);
      write(newest.values()); // last, so that a crash before it brings everything again
    }
    return disabled;
  }

  /** Also those that were known as such: what follows from it may have been left undone. */
  private static Set<PersonId> disabledOf(
      Collection<PersonState> newest, Map<String, PersonDocument> known) {
    return newest.stream()
        .filter(person -> !person.active())
        .filter(
            person -> {
              PersonDocument stored = known.get(person.id().value());
              return stored == null || stored.sequence() <= person.sequence();
            })
        .map(PersonState::id)
        .collect(Collectors.toSet());
  }

  private static PersonState laterOf(PersonState one, PersonState other) {
    return other.sequence() > one.sequence() ? other : one;
  }

  private static boolean isKnown(PersonState person, @Nullable PersonDocument known) {
    return known != null && known.sequence() >= person.sequence();
  }

  private Map<String, PersonDocument> read(Collection<String> ids) {
    Map<String, PersonDocument> found = new HashMap<>();
    for (Document document : collection().find(Filters.in("_id", ids))) {
      PersonDocument person = mongo.getConverter().read(PersonDocument.class, document);
      found.put(person.id(), person);
    }
    return found;
  }

  private void write(Collection<PersonState> people) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (PersonState person : people) {
      Document content = new Document();
      mongo.getConverter().write(PersonDocument.from(person), content);
      writes.add(
          new ReplaceOneModel<>(
              Filters.and(
                  Filters.eq("_id", person.id().value()),
                  Filters.lt("sequence", person.sequence())),
              content,
              new ReplaceOptions().upsert(true)));
    }
    try {
      collection().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.areAll(e)) {
        throw e;
      } // else a newer state is stored already, and an older one has nothing to add
    }
  }

  @Override
  public Map<UnitId, List<Contact>> of(Collection<UnitId> units) {
    Map<UnitId, Map<String, Set<Role>>> rolesByUnit = staff.of(units);
    Set<String> everybody = new HashSet<>();
    rolesByUnit.values().forEach(members -> everybody.addAll(members.keySet()));
    Map<String, PersonDocument> people = everybody.isEmpty() ? Map.of() : read(everybody);
    Map<String, Preferences> wanted = preferences.of(people.keySet());
    Map<UnitId, List<Contact>> contacts = new HashMap<>();
    rolesByUnit.forEach(
        (unit, members) ->
            contacts.put(
                unit,
                members.entrySet().stream()
                    .flatMap(member -> contact(member, people, wanted).stream())
                    .toList()));
    return contacts;
  }

  private static Optional<Contact> contact(
      Map.Entry<String, Set<Role>> member,
      Map<String, PersonDocument> people,
      Map<String, Preferences> wanted) {
    String id = member.getKey();
    Preferences preferences = wanted.getOrDefault(id, Preferences.NONE);
    return Optional.ofNullable(people.get(id))
        .filter(person -> person.email() != null || preferences.zalo() != null)
        .map(
            person ->
                new Contact(new PersonId(id), person.email(), member.getValue(), preferences));
  }

  @Override
  public Optional<String> emailOf(PersonId person) {
    return Optional.ofNullable(read(List.of(person.value())).get(person.value()))
        .flatMap(document -> Optional.ofNullable(document.email()));
  }

  @Override
  public Set<Role> rolesOf(PersonId person, UnitId unit) {
    return staff
        .of(List.of(unit))
        .getOrDefault(unit, Map.of())
        .getOrDefault(person.value(), Set.of());
  }

  @Override
  public List<UnitId> unitsOf(PersonId person) {
    PersonDocument known = read(List.of(person.value())).get(person.value());
    return known == null ? List.of() : known.units();
  }

  @Override
  public Map<PersonId, Preferences> preferencesOf(Collection<PersonId> people) {
    return preferences.of(people.stream().map(PersonId::value).toList()).entrySet().stream()
        .collect(Collectors.toMap(wanted -> new PersonId(wanted.getKey()), Map.Entry::getValue));
  }

  @Override
  public void forgetPreferences(Collection<PersonId> people) {
    preferences.forget(people);
  }

  @Override
  public Preferences preferencesOf(PersonId person) {
    return preferences.of(List.of(person.value())).getOrDefault(person.value(), Preferences.NONE);
  }

  @Override
  public boolean prefer(PersonId person, Preferences wanted) {
    return preferences.store(person, wanted);
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection("people");
  }
}
