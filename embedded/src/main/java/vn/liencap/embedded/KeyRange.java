package vn.liencap.embedded;

import java.util.Arrays;

/** The keys from one, included, to another, excluded. */
final class KeyRange {

  /** All keys of values; what is no value starts with 0. */
  static final KeyRange ALL = new KeyRange(new byte[] {1}, new byte[] {(byte) 0xFF});

  private final byte[] from;
  private final byte[] to;

  private KeyRange(byte[] from, byte[] to) {
    this.from = from;
    this.to = to;
  }

  static KeyRange startingWith(byte[] prefix) {
    return new KeyRange(prefix, after(prefix));
  }

  /** From a value to another of the same type, or to the end of the type, behind a prefix. */
  static KeyRange between(byte[] prefix, Demand.Between bounds) {
    var from = bounds.from();
    var to = bounds.to();
    byte[] lower = from == null ? typeOf(KeyBytes.of(to)) : KeyBytes.of(from);
    byte[] upper = to == null ? typeOf(KeyBytes.of(from)) : KeyBytes.of(to);
    return new KeyRange(
        new KeyBytes().addRaw(prefix).addRaw(lower).toBytes(),
        after(new KeyBytes().addRaw(prefix).addRaw(upper).toBytes()));
  }

  byte[] from() {
    return from;
  }

  byte[] to() {
    return to;
  }

  private static byte[] typeOf(byte[] value) {
    return Arrays.copyOf(value, 1);
  }

  /** The first key that sorts behind all that start with the prefix. */
  private static byte[] after(byte[] prefix) {
    int last = prefix.length - 1;
    while (prefix[last] == (byte) 0xFF) {
      last--;
    }
    byte[] after = Arrays.copyOf(prefix, last + 1);
    after[last]++;
    return after;
  }
}
