package vn.liencap.reporting.calendar.mongo;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.calendar.domain.Regime;

/** A regime that somebody has changed or added, as it is stored. */
@Document(RegimeDocument.COLLECTION)
record RegimeDocument(
    @Id String id,
    Regime regime,
    long version,
    PersonId changedBy,
    UnitId changedByUnit,
    Instant changedAt) {
  static final String COLLECTION = "regimes";

  static RegimeDocument from(Regime regime, Actor by, Instant at) {
    return new RegimeDocument(regime.id(), regime, regime.version(), by.person(), by.unit(), at);
  }
}
