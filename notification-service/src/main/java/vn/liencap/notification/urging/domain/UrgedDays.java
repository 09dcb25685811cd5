package vn.liencap.notification.urging.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All that superiors reminded of. */
public interface UrgedDays {
  /**
   * A day as it is stored.
   *
   * @param day what was reminded of
   * @param version counts the writes; 0 when it is not stored yet
   */
  record Stored(UrgedDay day, long version) {}

  /** Those that exist of these, by id. */
  Map<String, Stored> find(Collection<String> ids);

  /**
   * Stores days, each unless another was faster, and notes that their units are still to be told.
   *
   * @param days with the versions that were read
   * @return true when all were stored; else some were, and all should be read anew
   */
  boolean store(Collection<Stored> days);

  /** Some of those whose units are still to be told. */
  List<Stored> untold(int atMost);

  /** Notes that the units were told of all that these days hold. */
  void told(Collection<Stored> days);
}
