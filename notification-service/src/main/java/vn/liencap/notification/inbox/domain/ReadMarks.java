package vn.liencap.notification.inbox.domain;

import java.util.Collection;
import java.util.Set;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;

/** What each person has read in the inbox of a unit. */
public interface ReadMarks {

  /** The ids of the notifications the person has read. */
  Set<String> of(PersonId person, UnitId unit);

  /** Marks one as read; again changes nothing. */
  void add(PersonId person, UnitId unit, String id);

  /** Marks all of these as read and forgets the marks of others, which are not at hand any more. */
  void replace(PersonId person, UnitId unit, Collection<String> ids);
}
