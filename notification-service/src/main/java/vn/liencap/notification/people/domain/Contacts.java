package vn.liencap.notification.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.PersonState;

/** Who works where and how they are reached: e-mail and memberships, no other personal data. */
public interface Contacts {

  /**
   * Takes accounts in, in any order and perhaps not for the first time.
   *
   * @return those of them that are disabled now
   */
  Set<PersonId> follow(List<PersonState> people);

  /** The people of these units who can be written to. */
  Map<UnitId, List<Contact>> of(Collection<UnitId> units);

  /** Where mail to a person goes, empty when nowhere. */
  Optional<String> emailOf(PersonId person);

  /** What a person may do in a unit; nothing when they do not work there. */
  Set<Role> rolesOf(PersonId person, UnitId unit);

  /** The units a person works in. */
  List<UnitId> unitsOf(PersonId person);

  /** What a person wants. */
  Preferences preferencesOf(PersonId person);

  /** What these people want; those who have not chosen anything are missing. */
  Map<PersonId, Preferences> preferencesOf(Collection<PersonId> people);

  /**
   * Changes what a person wants.
   *
   * @return false when the stored version is not the one before that of {@code wanted}
   */
  boolean prefer(PersonId person, Preferences wanted);

  /** Forgets what people wanted. */
  void forgetPreferences(Collection<PersonId> people);
}
