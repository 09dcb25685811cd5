package vn.liencap.reporting.rollup.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The slots of a node while a batch is folded in: the newest of each key stays. */
final class Slots<K> {
  private final Map<K, Slot> slots;
  private boolean newer;
  private boolean different;

  Slots(Map<K, Slot> before) {
    this.slots = new HashMap<>(before);
  }

  void put(K key, Slot told) {
    @Nullable Slot known = slots.get(key);
    if (known != null && !told.isNewerThan(known)) {
      return;
    }
    slots.put(key, told);
    newer = true;
    different |= known == null || told.saysOtherThan(known);
  }

  boolean contains(K key) {
    return slots.containsKey(key);
  }

  int size() {
    return slots.size();
  }

  /** True when any slot took something newer, be it the same figures. */
  boolean newer() {
    return newer;
  }

  /** True when any slot now says something else. */
  boolean different() {
    return different;
  }

  Map<K, Slot> all() {
    return slots;
  }
}
