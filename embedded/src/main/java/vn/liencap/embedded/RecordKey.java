package vn.liencap.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a document is stored: the bytes of its {@code _id}. */
final class RecordKey {

  private final byte[] bytes;

  RecordKey(byte[] bytes) {
    this.bytes = bytes;
  }

  static RecordKey ofId(@Nullable Object id) {
    return new RecordKey(KeyBytes.of(id));
  }

  static RecordKey of(Document document) {
    return ofId(document.get("_id"));
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
