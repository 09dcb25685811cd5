package vn.liencap.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** Documents as BSON, the form they arrive and leave in. */
final class DocumentBytes {

  private static final int USUAL_SIZE = 2048;

  private DocumentBytes() {}

  static byte[] of(Document document) {
    var buffer = Unpooled.buffer(USUAL_SIZE);
    BsonEncoder.encodeDocument(document, buffer);
    return ByteBufUtil.getBytes(buffer);
  }

  /** A document of the caller's own: changing it changes nothing that is stored. */
  static Document toDocument(byte[] bytes) {
    return new BsonReader(bytes).readDocument();
  }
}
