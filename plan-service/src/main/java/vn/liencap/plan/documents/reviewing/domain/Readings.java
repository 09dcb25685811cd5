package vn.liencap.plan.documents.reviewing.domain;

import java.util.Collection;
import java.util.Optional;
import vn.liencap.contracts.PlanId;

/** Where readings are kept, one for a plan at most. */
public interface Readings {

  /** Keeps the reading of a new draft. */
  void keep(Reading reading);

  /** The reading that a plan was made of. */
  Optional<Reading> find(PlanId plan);

  /** Notes what a person has looked at; noting it again changes nothing. */
  void note(PlanId plan, Collection<String> keys);

  /** Closes the reading, or opens it again. */
  void close(PlanId plan, boolean closed);

  /** Forgets the reading; nothing happens when there is none. */
  void forget(PlanId plan);
}
