package vn.liencap.reporting.indices.mongo;

import java.math.BigDecimal;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.reporting.indices.domain.ProvincialIndex;
import vn.liencap.reporting.indices.domain.Score;

/**
 * An index that somebody has changed or added, as it is stored. Public, because the driver writes
 * and reads it itself.
 */
public record IndexDocument(
    @BsonId String id,
    String name,
    String shortName,
    String unit,
    String max,
    String publisher,
    boolean retired,
    long version,
    PersonId changedBy,
    Instant changedAt) {
  static final String COLLECTION = "indices";

  static IndexDocument from(ProvincialIndex index, Actor by, Instant at) {
    return new IndexDocument(
        index.code(),
        index.name(),
        index.shortName(),
        index.unit(),
        index.max().toString(),
        index.publisher(),
        index.retired(),
        index.version(),
        by.person(),
        at);
  }

  ProvincialIndex toIndex() {
    return new ProvincialIndex(
        id, name, shortName, unit, new Score(new BigDecimal(max)), publisher, retired, version);
  }
}
