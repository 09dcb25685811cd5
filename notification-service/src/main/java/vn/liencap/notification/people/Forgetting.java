package vn.liencap.notification.people;

import java.util.Collection;
import vn.liencap.contracts.PersonId;

/** Something that keeps data of people and lets go of it once their account is disabled. */
@FunctionalInterface
public interface Forgetting {

  /** Forgets all it keeps for these people; again changes nothing. */
  void forget(Collection<PersonId> people);
}
