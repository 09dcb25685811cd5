package vn.liencap.activity.browsing;

import java.util.Set;
import vn.liencap.contracts.UnitId;

/** Which activities a list may draw from. */
public sealed interface Reach {

  /** All of them. */
  record Everything() implements Reach {}

  /**
   * Those whose lead unit, one of these, waits for an answer to its request for more time.
   *
   * @param units may be empty
   */
  record Asking(Set<UnitId> units) implements Reach {
    public Asking {
      units = Set.copyOf(units);
    }
  }

  /**
   * Those that one of the units leads, and those whose coordinating parties one of the keys meets.
   *
   * @param leads units; may be empty
   * @param coordinatingKeys addressing keys; may be empty
   */
  record Of(Set<UnitId> leads, Set<String> coordinatingKeys) implements Reach {
    public Of {
      leads = Set.copyOf(leads);
      coordinatingKeys = Set.copyOf(coordinatingKeys);
    }
  }
}
