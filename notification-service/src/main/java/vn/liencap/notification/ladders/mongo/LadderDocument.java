package vn.liencap.notification.ladders.mongo;

import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.ladders.domain.Ladder;
import vn.liencap.notification.ladders.domain.LadderId;
import vn.liencap.notification.ladders.domain.Ladders;
import vn.liencap.notification.storage.Fields;

/**
 * A ladder as it is stored, with who made this version of it.
 *
 * @param id of the document: {@code kind~level}, in the history {@code kind~level~version}
 * @param ladder as it was kept
 */
record LadderDocument(String id, Ladder ladder, PersonId by, UnitId unit, Instant at) {

  static LadderDocument from(Ladder ladder, Actor by, Instant at) {
    return new LadderDocument(ladder.id().value(), ladder, by.person(), by.unit(), at);
  }

  static LadderDocument from(Document document) {
    return new LadderDocument(
        document.getString("_id"),
        new Ladder(
            LadderId.parse(Objects.requireNonNull(document.getString("ladder"))).orElseThrow(),
            document.getList("before", Integer.class),
            document.getInteger("every"),
            document.getBoolean("workingDays"),
            document.getInteger("headAfter"),
            document.getInteger("superiorAfter"),
            document.getLong("version")),
        new PersonId(document.getString("changedBy")),
        new UnitId(document.getString("changedByUnit")),
        Fields.instant(document, "changedAt"));
  }

  Document toDocument(String itsId) {
    Document document =
        new Document("_id", itsId)
            .append("ladder", ladder.id().value())
            .append("before", ladder.before())
            .append("every", ladder.every())
            .append("workingDays", ladder.workingDays());
    appendDays(document, "headAfter", ladder.headAfter());
    appendDays(document, "superiorAfter", ladder.superiorAfter());
    return document
        .append("version", ladder.version())
        .append("changedBy", by.value())
        .append("changedByUnit", unit.value())
        .append("changedAt", at);
  }

  private static void appendDays(Document document, String field, @Nullable Integer days) {
    Fields.append(document, field, days);
  }

  Ladders.Change toChange() {
    return new Ladders.Change(ladder, by, unit, at);
  }
}
