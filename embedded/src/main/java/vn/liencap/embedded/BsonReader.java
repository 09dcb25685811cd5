package vn.liencap.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a BSON document several times faster than the server's decoder for the wire. */
final class BsonReader {

  private static final FieldNames NAMES = new FieldNames();

  private final byte[] bytes;
  private final ByteBuffer buffer;

  BsonReader(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  Document readDocument() {
    buffer.getInt(); // the length
    var document = new Document();
    for (byte type = buffer.get(); type != BsonConstants.TERMINATING_BYTE; type = buffer.get()) {
      var name = readName();
      document.put(name, readValue(type));
    }
    return document;
  }

  private List<@Nullable Object> readArray() {
    buffer.getInt();
    var array = new ArrayList<@Nullable Object>();
    for (byte type = buffer.get(); type != BsonConstants.TERMINATING_BYTE; type = buffer.get()) {
      skipName();
      array.add(readValue(type));
    }
    return array;
  }

  private @Nullable Object readValue(byte type) {
    return switch (type) {
      case BsonConstants.TYPE_DOUBLE -> buffer.getDouble();
      case BsonConstants.TYPE_UTF8_STRING -> readString();
      case BsonConstants.TYPE_EMBEDDED_DOCUMENT -> readDocument();
      case BsonConstants.TYPE_ARRAY -> readArray();
      case BsonConstants.TYPE_NULL -> null;
      case BsonConstants.TYPE_OBJECT_ID -> readObjectId();
      case BsonConstants.TYPE_BOOLEAN -> buffer.get() == BsonConstants.BOOLEAN_VALUE_TRUE;
      case BsonConstants.TYPE_UTC_DATETIME -> Instant.ofEpochMilli(buffer.getLong());
      case BsonConstants.TYPE_INT32 -> buffer.getInt();
      case BsonConstants.TYPE_INT64 -> buffer.getLong();
      default -> readRareValue(type);
    };
  }

  private @Nullable Object readRareValue(byte type) {
    var rest = Unpooled.wrappedBuffer(bytes).readerIndex(buffer.position());
    var value = BsonDecoder.decodeValue(type, rest);
    buffer.position(rest.readerIndex());
    return value;
  }

  private String readString() {
    int length = buffer.getInt() - 1;
    var string = new String(bytes, buffer.position(), length, StandardCharsets.UTF_8);
    buffer.position(buffer.position() + length + 1);
    return string;
  }

  private ObjectId readObjectId() {
    byte[] id = new byte[BsonConstants.LENGTH_OBJECTID];
    buffer.get(id);
    return new ObjectId(id);
  }

  private String readName() {
    int start = buffer.position();
    skipName();
    return NAMES.name(bytes, start, buffer.position() - 1);
  }

  private void skipName() {
    while (buffer.get() != BsonConstants.STRING_TERMINATION) {
      // the name of an element of an array is its index
    }
  }
}
