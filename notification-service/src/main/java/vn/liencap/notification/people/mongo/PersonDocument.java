package vn.liencap.notification.people.mongo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.Membership;
import vn.liencap.contracts.people.PersonState;

/**
 * What is kept of a person; nothing but the sequence once the account is disabled.
 *
 * @param id the account
 * @param email where mail goes
 * @param units where the person works
 * @param sequence of the account
 */
@Document("people")
record PersonDocument(@Id String id, @Nullable String email, List<UnitId> units, long sequence) {

  static PersonDocument from(PersonState person) {
    return new PersonDocument(
        person.id().value(),
        person.active() ? person.email() : null,
        List.copyOf(rolesByUnit(person).keySet()),
        person.sequence());
  }

  static Map<UnitId, Set<Role>> rolesByUnit(PersonState person) {
    List<Membership> memberships = person.active() ? person.memberships() : List.of();
    return memberships.stream()
        .collect(
            Collectors.toMap(
                Membership::unit,
                Membership::roles,
                (one, other) ->
                    Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet())));
  }
}
