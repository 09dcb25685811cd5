package vn.liencap.notification.urging.mongo;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.storage.Fields;
import vn.liencap.notification.storage.Versioned;
import vn.liencap.notification.urging.domain.UrgedDay;
import vn.liencap.notification.urging.domain.UrgedDay.Round;
import vn.liencap.notification.urging.domain.UrgedDays.Stored;

/**
 * A day as it is stored.
 *
 * @param day what was reminded of
 * @param version counts the writes
 */
record UrgedDayDocument(UrgedDay day, long version) implements Versioned {
  static final String UNTOLD = "untold";

  @Override
  public String id() {
    return day.id();
  }

  Stored stored() {
    return new Stored(day, version);
  }

  /** What stands in the place of the version that was read. */
  static UrgedDayDocument next(Stored stored) {
    return new UrgedDayDocument(stored.day(), stored.version() + 1);
  }

  static UrgedDayDocument from(Document document) {
    return new UrgedDayDocument(
        new UrgedDay(
            new UnitId(document.getString("superior")),
            new UnitId(document.getString("unit")),
            LocalDate.parse(document.getString("day")),
            document.getList("rounds", Document.class).stream()
                .map(UrgedDayDocument::round)
                .toList()),
        document.getLong("version"));
  }

  private static Round round(Document round) {
    return new Round(
        round.getString("request"),
        new PersonId(round.getString("by")),
        new HashSet<>(round.getList("refs", String.class)),
        round.getString("title"),
        round.getString("text"),
        round.getString("link"),
        LocalDate.parse(round.getString("due")),
        Fields.instant(round, "at"));
  }

  Document toDocument() {
    return new Document("superior", day.superior().value())
        .append("unit", day.unit().value())
        .append("day", day.day().toString())
        .append("rounds", day.rounds().stream().map(UrgedDayDocument::document).toList())
        .append(UNTOLD, true);
  }

  private static Document document(Round round) {
    return new Document("request", round.request())
        .append("by", round.by().value())
        .append("refs", List.copyOf(round.refs()))
        .append("title", round.title())
        .append("text", round.text())
        .append("link", round.link())
        .append("due", round.due().toString())
        .append("at", Date.from(round.at()));
  }
}
