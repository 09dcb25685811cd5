package vn.liencap.embedded;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Names of fields seen before: documents repeat few names very often. */
final class FieldNames {

  private static final int SIZE = 1024;

  private final AtomicReferenceArray<@Nullable Name> names = new AtomicReferenceArray<>(SIZE);

  /** The text of the bytes from one position, included, to another, excluded. */
  String name(byte[] bytes, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (SIZE - 1);
    var known = names.getPlain(slot);
    if (known != null && known.matches(bytes, from, to)) {
      return known.text;
    }
    var name = new Name(Arrays.copyOfRange(bytes, from, to));
    names.setRelease(slot, name);
    return name.text;
  }

  private static final class Name {

    private final byte[] utf8;
    private final String text;

    Name(byte[] utf8) {
      this.utf8 = utf8;
      this.text = new String(utf8, StandardCharsets.UTF_8);
    }

    boolean matches(byte[] bytes, int from, int to) {
      return Arrays.equals(utf8, 0, utf8.length, bytes, from, to);
    }
  }
}
