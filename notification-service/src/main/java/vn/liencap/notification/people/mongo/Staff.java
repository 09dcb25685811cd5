package vn.liencap.notification.people.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.PersonState;

/**
 * The people of each unit in collection {@code staff}, one document per unit: for every person the
 * roles and the sequence they come from. Somebody who left keeps an entry without roles.
 */
final class Staff {
  private static final String MEMBERS = "members";

  private final MongoTemplate mongo;

  Staff(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Enters people in the units where they work, and takes their roles where they worked before. */
  void place(Collection<PersonState> people, Map<String, PersonDocument> before) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (PersonState person : people) {
      Map<UnitId, Set<Role>> roles = PersonDocument.rolesByUnit(person);
      Set<UnitId> units = new HashSet<>(roles.keySet());
      units.addAll(unitsOf(before.get(person.id().value())));
      for (UnitId unit : units) {
        writes.add(created(unit));
        writes.add(placed(person, unit, roles.getOrDefault(unit, Set.of())));
      }
    }
    if (!writes.isEmpty()) {
      collection().bulkWrite(writes, new BulkWriteOptions().ordered(true));
    }
  }

  private static List<UnitId> unitsOf(@Nullable PersonDocument person) {
    return person == null ? List.of() : person.units();
  }

  private static UpdateOneModel<Document> created(UnitId unit) {
    return new UpdateOneModel<>(
        Filters.eq("_id", unit.value()),
        Updates.setOnInsert(MEMBERS, new Document()),
        new UpdateOptions().upsert(true));
  }

  private static UpdateOneModel<Document> placed(PersonState person, UnitId unit, Set<Role> roles) {
    String member = MEMBERS + "." + person.id().value();
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq("_id", unit.value()),
            Filters.or(
                Filters.exists(member, false),
                Filters.lt(member + ".sequence", person.sequence()))),
        Updates.set(
            member,
            new Document("roles", roles.stream().map(Role::name).sorted().toList())
                .append("sequence", person.sequence())));
  }

  /** Per unit the people with their roles, without those who left. */
  Map<UnitId, Map<String, Set<Role>>> of(Collection<UnitId> units) {
    Map<UnitId, Map<String, Set<Role>>> found = new HashMap<>();
    List<String> ids = units.stream().map(UnitId::value).toList();
    for (Document document : collection().find(Filters.in("_id", ids))) {
      found.put(new UnitId(document.getString("_id")), members(document));
    }
    return found;
  }

  private static Map<String, Set<Role>> members(Document document) {
    Map<String, Set<Role>> members = new HashMap<>();
    Document stored = document.get(MEMBERS, new Document());
    for (String person : stored.keySet()) {
      Set<Role> roles =
          stored.get(person, Document.class).getList("roles", String.class).stream()
              .map(Role::valueOf)
              .collect(Collectors.toSet());
      if (!roles.isEmpty()) {
        members.put(person, roles);
      }
    }
    return members;
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection("staff");
  }
}
