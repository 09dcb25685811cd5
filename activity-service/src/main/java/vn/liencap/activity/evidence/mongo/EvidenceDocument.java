package vn.liencap.activity.evidence.mongo;

import org.bson.codecs.pojo.annotations.BsonId;
import vn.liencap.activity.evidence.domain.Evidence;

/** Evidence as it is stored. */
public record EvidenceDocument(@BsonId String id, String activity, Evidence evidence) {
  static final String COLLECTION = "evidence";

  static EvidenceDocument from(Evidence evidence) {
    return new EvidenceDocument(evidence.key(), evidence.activity().value(), evidence);
  }
}
