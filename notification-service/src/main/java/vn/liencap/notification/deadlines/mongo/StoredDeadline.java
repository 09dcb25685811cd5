package vn.liencap.notification.deadlines.mongo;

import static vn.liencap.notification.storage.Fields.append;

import java.time.LocalDate;
import org.bson.Document;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.DeadlineState;
import vn.liencap.notification.storage.Fields;

/** A deadline as it stands in its agenda's document. */
final class StoredDeadline {
  private static final String SUBJECT = "subject";
  private static final String KIND = "kind";
  private static final String PLAN = "plan";
  private static final String NUMBER = "planNumber";
  private static final String TITLE = "title";
  private static final String ISSUER = "issuer";
  private static final String DUE = "due";
  private static final String STATE = "state";
  private static final String PARTS = "parts";
  private static final String OWNER = "owner";
  private static final String SINCE = "since";
  private static final String REMINDED = "reminded";
  private static final String SEQUENCE = "sequence";
  private static final String EDITION = "edition";

  private StoredDeadline() {}

  static Document toDocument(Deadline deadline) {
    Document document = new Document();
    append(document, SUBJECT, deadline.subject());
    append(document, KIND, deadline.kind().name());
    append(document, PLAN, deadline.plan());
    append(document, NUMBER, deadline.planNumber());
    append(document, TITLE, deadline.title());
    append(document, ISSUER, deadline.issuer());
    append(document, DUE, deadline.due());
    append(document, STATE, deadline.state().name());
    append(document, PARTS, deadline.parts());
    append(document, OWNER, deadline.owner());
    append(document, SINCE, deadline.since());
    append(document, REMINDED, deadline.reminded());
    append(document, SEQUENCE, deadline.sequence());
    append(document, EDITION, deadline.edition());
    return document;
  }

  static Deadline from(Document document) {
    return new Deadline(
        document.getString(SUBJECT),
        DeadlineKind.valueOf(document.getString(KIND)),
        new PlanId(document.getString(PLAN)),
        document.getString(NUMBER),
        document.getString(TITLE),
        new UnitId(document.getString(ISSUER)),
        Fields.read(document, DUE, LocalDate::parse),
        DeadlineState.valueOf(document.getString(STATE)),
        document.getInteger(PARTS),
        Fields.read(document, OWNER, PersonId::new),
        Fields.instant(document, SINCE),
        document.getString(REMINDED),
        document.getLong(SEQUENCE),
        document.getString(EDITION));
  }
}
