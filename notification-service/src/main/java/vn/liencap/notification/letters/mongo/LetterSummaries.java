package vn.liencap.notification.letters.mongo;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Query;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.notification.letters.domain.LetterStatus;
import vn.liencap.notification.letters.domain.Letters.Summary;
import vn.liencap.papers.DocumentNumber;

/** Reads letters without their words and units. */
final class LetterSummaries {
  private LetterSummaries() {}

  static void fields(Query wanted) {
    wanted
        .fields()
        .include("order", "count", "letter.issuer", "letter.text.subject", "letter.status")
        .include("letter.number", "letter.date", "letter.changedAt");
  }

  static Summary of(Document found) {
    Document letter = found.get("letter", Document.class);
    @Nullable Document number = letter.get("number", Document.class);
    @Nullable String date = letter.getString("date");
    return new Summary(
        new LetterId(found.getString("_id")),
        new UnitId(letter.getString("issuer")),
        letter.get("text", Document.class).getString("subject"),
        LetterStatus.valueOf(letter.getString("status")),
        number == null
            ? null
            : new DocumentNumber(number.getInteger("number"), number.getString("symbol"))
                .toString(),
        date == null ? null : LocalDate.parse(date),
        found.getInteger("count"),
        letter.getDate("changedAt").toInstant(),
        found.getString("order"));
  }
}
