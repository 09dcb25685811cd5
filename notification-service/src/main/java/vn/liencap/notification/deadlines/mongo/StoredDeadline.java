package vn.liencap.notification.deadlines.mongo;

import static vn.liencap.notification.storage.Fields.append;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.deadlines.domain.AgendaId;
import vn.liencap.notification.deadlines.domain.Deadline;
import vn.liencap.notification.deadlines.domain.DeadlineKind;
import vn.liencap.notification.deadlines.domain.DeadlineState;
import vn.liencap.notification.deadlines.domain.Decision;
import vn.liencap.notification.deadlines.domain.Mending;
import vn.liencap.notification.deadlines.domain.Told;
import vn.liencap.notification.storage.Fields;

/**
 * A deadline as it stands in its agenda's document. What is closed keeps what later news are
 * compared with, and no words: there is much of it, and nobody reads it here.
 */
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
  private static final String TOLD = "told";
  private static final String SEQUENCE = "sequence";
  private static final String EDITION = "edition";
  private static final String MENDING = "mending";
  private static final String DECISION = "decision";
  private static final String TAKEN_OVER = "takenOver";
  private static final String PROGRAMMES = "programmes";

  private StoredDeadline() {}

  static Document toDocument(Deadline deadline) {
    Document document = new Document();
    append(document, SUBJECT, deadline.subject());
    append(document, KIND, deadline.kind().name());
    append(document, PLAN, deadline.plan());
    append(document, NUMBER, deadline.planNumber());
    append(document, TITLE, deadline.isClosed() ? "" : deadline.title());
    append(document, ISSUER, deadline.issuer());
    append(document, DUE, deadline.due());
    append(document, STATE, deadline.state().name());
    append(document, PARTS, deadline.parts());
    append(document, OWNER, deadline.owner());
    append(document, SINCE, deadline.since());
    if (!deadline.told().isEmpty()) {
      append(document, TOLD, deadline.told().stream().map(StoredDeadline::toDocument).toList());
    }
    append(document, SEQUENCE, deadline.sequence());
    append(document, EDITION, deadline.edition());
    append(document, MENDING, toDocument(deadline.mending(), deadline.isClosed()));
    append(document, DECISION, toDocument(deadline.decision()));
    append(document, TAKEN_OVER, deadline.takenOver() ? true : null);
    if (!deadline.isClosed() && !deadline.programmes().isEmpty()) {
      append(
          document,
          PROGRAMMES,
          deadline.programmes().stream().map(ProgrammeId::value).sorted().toList());
    }
    return document;
  }

  static Deadline from(Document document) {
    return new Deadline(
        document.getString(SUBJECT),
        DeadlineKind.valueOf(document.getString(KIND)),
        Fields.read(document, PLAN, PlanId::new),
        document.getString(NUMBER),
        document.getString(TITLE),
        new UnitId(document.getString(ISSUER)),
        Fields.read(document, DUE, LocalDate::parse),
        DeadlineState.valueOf(document.getString(STATE)),
        document.getInteger(PARTS),
        Fields.read(document, OWNER, PersonId::new),
        Fields.instant(document, SINCE),
        document.getList(TOLD, Document.class, List.of()).stream()
            .map(StoredDeadline::toldFrom)
            .toList(),
        document.getLong(SEQUENCE),
        document.getString(EDITION),
        mendingFrom(document.get(MENDING, Document.class)),
        decisionFrom(document.get(DECISION, Document.class)),
        document.getBoolean(TAKEN_OVER, false),
        document.getList(PROGRAMMES, String.class, List.of()).stream()
            .map(ProgrammeId::new)
            .collect(Collectors.toSet()));
  }

  private static Document toDocument(Told told) {
    return new Document(DUE, told.due().toString())
        .append("step", told.step())
        .append("head", told.head())
        .append("superior", told.superior());
  }

  private static Told toldFrom(Document document) {
    return new Told(
        LocalDate.parse(document.getString(DUE)),
        document.getInteger("step"),
        document.getBoolean("head"),
        document.getBoolean("superior"));
  }

  private static @Nullable Document toDocument(@Nullable Mending mending, boolean isClosed) {
    if (mending == null) {
      return null;
    }
    Document document = new Document("at", mending.at()).append("exact", mending.isExact());
    append(document, "by", mending.by());
    append(document, "reason", isClosed ? null : mending.reason());
    return document;
  }

  private static @Nullable Mending mendingFrom(@Nullable Document document) {
    return document == null
        ? null
        : new Mending(
            Fields.instant(document, "at"),
            LocalDate.parse(document.getString("by")),
            document.getString("reason"),
            document.getBoolean("exact"));
  }

  private static @Nullable Document toDocument(@Nullable Decision decision) {
    if (decision == null) {
      return null;
    }
    Instant since = Objects.requireNonNull(decision.since());
    Document document = new Document(KIND, decision.kind().name()).append(SINCE, since);
    append(document, "agenda", decision.agenda().value());
    append(document, DUE, decision.due());
    return document;
  }

  private static @Nullable Decision decisionFrom(@Nullable Document document) {
    return document == null
        ? null
        : new Decision(
            DeadlineKind.valueOf(document.getString(KIND)),
            AgendaId.parse(document.getString("agenda")),
            Fields.instant(document, SINCE),
            LocalDate.parse(document.getString(DUE)));
  }
}
