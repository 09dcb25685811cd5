package vn.liencap.plan.units.mongo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.units.UnitAttributes;
import vn.liencap.contracts.units.UnitState;
import vn.liencap.plan.units.domain.Unit;

/** A unit, its events not yet sent (outbox, see {@link MongoUnits}), and who changed it last. */
@Document(UnitDocument.COLLECTION)
record UnitDocument(
    @Id String id,
    List<UnitAttributes> attributes,
    List<UnitId> successors,
    @Nullable UnitId via,
    @Nullable UnitId answerableUnit,
    long sequence,
    LastChange lastChange) {

  static final String COLLECTION = "units";

  /** Who changed the unit last, for which unit, and when. */
  record LastChange(PersonId person, String name, UnitId unit, Instant at) {}

  static UnitDocument from(Unit unit, Actor by, Instant now) {
    UnitState state = unit.state();
    return new UnitDocument(
        state.id().value(),
        state.attributes(),
        state.successors(),
        state.via(),
        state.answerableUnit(),
        state.sequence(),
        new LastChange(by.person(), by.name(), by.unit(), now));
  }

  Unit toUnit() {
    return new Unit(
        new UnitState(new UnitId(id), attributes, successors, via, answerableUnit, sequence));
  }
}
