package vn.liencap.embedded;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** The entries of a map in the order of their keys. */
final class Entries implements Iterator<Map.Entry<byte[], byte[]>> {

  private final Cursor<byte[], byte[]> cursor;

  private Entries(Cursor<byte[], byte[]> cursor) {
    this.cursor = cursor;
  }

  /** The entries of a range as they are at the time of the call, read as they are needed. */
  static Stream<Map.Entry<byte[], byte[]>> of(
      MVMap<byte[], byte[]> map, KeyRange range, boolean descending) {
    var start = descending ? range.to() : range.from();
    var end = descending ? range.from() : range.to();
    var entries = new Entries(map.cursor(start, end, descending));
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, 0), false)
        // The cursor includes both ends, the range only the first.
        .filter(entry -> Arrays.compareUnsigned(entry.getKey(), range.to()) < 0);
  }

  @Override
  public boolean hasNext() {
    return cursor.hasNext();
  }

  @Override
  public Map.Entry<byte[], byte[]> next() {
    var key = cursor.next();
    return Map.entry(key, cursor.getValue());
  }
}
