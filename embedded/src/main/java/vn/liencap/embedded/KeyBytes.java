package vn.liencap.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as bytes whose unsigned order is MongoDB's order of the values: by type first, then
 * by value; numbers of all types compare as numbers.
 *
 * <p>Every value ends itself, so the bytes of a list of values start with the bytes of its head.
 */
final class KeyBytes {

  // MongoDB's order of types. 0 stays free: no value starts with it.
  static final byte MIN_KEY = 1;
  static final byte NULL = 2;
  static final byte NUMBER = 3;
  static final byte STRING = 4;
  static final byte DOCUMENT = 5;
  static final byte ARRAY = 6;
  static final byte BINARY = 7;
  static final byte LEGACY_UUID = 8;
  static final byte UUID_VALUE = 9;
  static final byte OBJECT_ID = 10;
  static final byte BOOLEAN = 11;
  static final byte DATE = 12;
  static final byte TIMESTAMP = 13;
  static final byte REGULAR_EXPRESSION = 14;
  static final byte JAVA_SCRIPT = 15;
  static final byte MAX_KEY = 16;

  private static final byte END = 0;

  private ByteBuffer bytes = ByteBuffer.allocate(64);

  static byte[] of(@Nullable Object value) {
    return new KeyBytes().add(value).toBytes();
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  KeyBytes addRaw(byte[] raw) {
    room(raw.length).put(raw);
    return this;
  }

  KeyBytes add(@Nullable Object value) {
    switch (value) {
      case null -> tag(NULL);
      case Missing _ -> tag(NULL);
      case MinKey _ -> tag(MIN_KEY);
      case MaxKey _ -> tag(MAX_KEY);
      case Number number -> addNumber(number);
      case String string -> tag(STRING).addText(string);
      case Map<?, ?> document -> addDocument(document);
      case Collection<?> array -> addArray(array);
      case BinData binary -> tag(BINARY).addBinary(binary.getData());
      case LegacyUUID uuid -> tag(LEGACY_UUID).addUuid(uuid.getUuid());
      case UUID uuid -> tag(UUID_VALUE).addUuid(uuid);
      case ObjectId id -> tag(OBJECT_ID).addRaw(id.toByteArray());
      case Boolean truth -> tag(BOOLEAN).tag(truth ? (byte) 1 : 0);
      case Instant instant -> tag(DATE).addSigned(instant.toEpochMilli());
      case BsonTimestamp timestamp -> tag(TIMESTAMP).room(Long.BYTES).putLong(timestamp.getValue());
      case BsonRegularExpression regex ->
          tag(REGULAR_EXPRESSION).addText(regex.getPattern()).addText(regex.getOptions());
      case BsonJavaScript script -> tag(JAVA_SCRIPT).addText(script.getCode());
      default -> throw new IllegalArgumentException("no key of " + value.getClass());
    }
    return this;
  }

  /** A double, then what a long is beyond the double next to it. */
  private void addNumber(Number number) {
    double nearest = number.doubleValue() + 0.0; // makes -0.0 a 0.0
    long rest = number instanceof Long exact ? exact - (long) nearest : 0;
    long bits = Double.doubleToLongBits(nearest);
    tag(NUMBER).addSigned(bits < 0 ? bits ^ Long.MAX_VALUE : bits).addSigned(rest);
  }

  private void addDocument(Map<?, ?> document) {
    tag(DOCUMENT);
    document.forEach((name, value) -> tag(STRING).addText(String.valueOf(name)).add(value));
    tag(END);
  }

  private void addArray(Collection<?> array) {
    tag(ARRAY);
    array.forEach(this::add);
    tag(END);
  }

  /**
   * UTF-8, a zero byte in it marked by 0xFF, the end by 1: so a text sorts before its extensions.
   */
  private KeyBytes addText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (byte b : utf8) {
      room(2).put(b);
      if (b == 0) {
        bytes.put((byte) 0xFF);
      }
    }
    return tag((byte) 0).tag((byte) 1);
  }

  private void addBinary(byte[] data) {
    room(Integer.BYTES).putInt(data.length);
    addRaw(data);
  }

  private void addUuid(UUID uuid) {
    room(2 * Long.BYTES)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits());
  }

  private KeyBytes addSigned(long value) {
    room(Long.BYTES).putLong(value ^ Long.MIN_VALUE);
    return this;
  }

  private KeyBytes tag(byte tag) {
    room(1).put(tag);
    return this;
  }

  private ByteBuffer room(int needed) {
    if (bytes.remaining() < needed) {
      int size = Math.max(2 * bytes.capacity(), bytes.position() + needed);
      bytes = ByteBuffer.allocate(size).put(bytes.flip());
    }
    return bytes;
  }
}
