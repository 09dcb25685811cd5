package vn.liencap.notification.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.people.PersonState;

/** Who works where and how they are reached: e-mail and memberships, no other personal data. */
public interface Contacts {

  /** Takes accounts in, in any order and perhaps not for the first time. */
  void follow(List<PersonState> people);

  /** The people of these units who have an address. */
  Map<UnitId, List<Contact>> of(Collection<UnitId> units);

  /** Where mail to a person goes, empty when nowhere. */
  Optional<String> emailOf(PersonId person);

  /** What a person wants. */
  Preferences preferencesOf(PersonId person);

  /**
   * Changes what a person wants.
   *
   * @return false when the stored version is not the one before that of {@code wanted}
   */
  boolean prefer(PersonId person, Preferences wanted);
}
