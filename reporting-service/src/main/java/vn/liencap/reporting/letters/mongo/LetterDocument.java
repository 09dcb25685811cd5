package vn.liencap.reporting.letters.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.letters.LetterState;

/**
 * A letter as it is stored. Public, because the driver writes and reads it itself.
 *
 * @param sequence the newest that was told of it
 * @param waitsAt whose head has to sign it; null when nobody has, or has any more
 * @param letter while it waits; null afterwards
 */
public record LetterDocument(
    @BsonId String id, long sequence, @Nullable String waitsAt, @Nullable LetterState letter) {

  static LetterDocument from(LetterState letter) {
    boolean waits = letter.waitsForSignature();
    return new LetterDocument(
        letter.id(),
        letter.sequence(),
        waits ? letter.issuer().value() : null,
        waits ? letter : null);
  }
}
