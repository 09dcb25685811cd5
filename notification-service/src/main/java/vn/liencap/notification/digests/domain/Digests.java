package vn.liencap.notification.digests.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What waits for the digests of all addressees. */
public interface Digests {

  /**
   * Changes these, each by compare-and-set, until all are changed.
   *
   * @param change gives the same back to leave one as it is
   */
  void change(Collection<Addressee> addressees, UnaryOperator<WaitingDigest> change);

  /** These as they are stored; those nothing ever waited for are missing. */
  Map<Addressee, WaitingDigest> read(Collection<Addressee> addressees);

  /** Whose digest somebody has to see to now. */
  List<Addressee> due(Instant now, int limit);

  /** Forgets all that waits for these. */
  void forget(Collection<Addressee> addressees);
}
