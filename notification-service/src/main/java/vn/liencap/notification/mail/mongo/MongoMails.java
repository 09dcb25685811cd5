package vn.liencap.notification.mail.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.notification.mail.domain.Mail;
import vn.liencap.notification.mail.domain.MailOutcome;
import vn.liencap.notification.mail.domain.Mails;
import vn.liencap.notification.mail.domain.WaitingMail;

/**
 * Waiting mails in collection {@code mails}, which stays as small as the queue is, and ended ones
 * in {@code mailLog}; both by the mail's id.
 */
@Repository
class MongoMails implements Mails {
  private static final String STATE = "state";
  private static final String NOT_BEFORE = "notBefore";
  private static final String ATTEMPTS = "attempts";

  private final MongoTemplate mongo;

  MongoMails(MongoTemplate mongo) {
    this.mongo = mongo;
    waitingMails().createIndex(Indexes.ascending(NOT_BEFORE));
  }

  @Override
  public void queue(List<Mail> mails) {
    Set<String> ended = endedOf(mails.stream().map(Mail::id).toList());
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Mail mail : mails) {
      if (!ended.contains(mail.id())) {
        writes.add(queued(mail));
      }
    }
    if (!writes.isEmpty()) {
      waitingMails().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
  }

  private UpdateOneModel<Document> queued(Mail mail) {
    Document content = new Document();
    mongo.getConverter().write(mail, content);
    content.remove("_id");
    content.remove("_class");
    List<Bson> fields = new ArrayList<>();
    content.forEach((field, value) -> fields.add(Updates.setOnInsert(field, value)));
    fields.add(Updates.setOnInsert(STATE, "WAITING"));
    fields.add(Updates.setOnInsert(NOT_BEFORE, mail.queuedAt()));
    fields.add(Updates.setOnInsert(ATTEMPTS, 0));
    return new UpdateOneModel<>(
        byId(mail.id()), Updates.combine(fields), new UpdateOptions().upsert(true));
  }

  private Set<String> endedOf(List<String> ids) {
    Set<String> ended = new HashSet<>();
    log()
        .find(Filters.in("_id", ids))
        .projection(Projections.include("_id"))
        .forEach(document -> ended.add(document.getString("_id")));
    return ended;
  }

  @Override
  public List<String> claimable(Instant now, int limit) {
    List<String> ids = new ArrayList<>();
    waitingMails()
        .find(Filters.lte(NOT_BEFORE, now))
        .projection(Projections.include("_id"))
        .sort(Sorts.ascending(NOT_BEFORE))
        .limit(limit)
        .forEach(document -> ids.add(document.getString("_id")));
    return ids;
  }

  @Override
  public Optional<WaitingMail> claim(String id, Instant now, Duration lease) {
    Document claimed =
        waitingMails()
            .findOneAndUpdate(
                Filters.and(byId(id), Filters.lte(NOT_BEFORE, now)),
                Updates.combine(
                    Updates.set(STATE, "CLAIMED"),
                    Updates.set(NOT_BEFORE, now.plus(lease)),
                    Updates.inc(ATTEMPTS, 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return Optional.ofNullable(claimed)
        .map(
            document ->
                new WaitingMail(
                    mongo.getConverter().read(Mail.class, document),
                    document.getInteger(ATTEMPTS)));
  }

  @Override
  public boolean hasEnded(String id) {
    return !endedOf(List.of(id)).isEmpty();
  }

  @Override
  public void end(Mail mail, MailOutcome outcome, String reason, Instant at) {
    log()
        .updateOne(
            byId(mail.id()),
            Updates.combine(
                Updates.setOnInsert("person", mail.person().value()),
                Updates.setOnInsert("unit", mail.unit().value()),
                Updates.setOnInsert("subject", mail.subject()),
                Updates.setOnInsert("outcome", outcome.name()),
                Updates.setOnInsert("reason", reason),
                Updates.setOnInsert("at", at)),
            new UpdateOptions().upsert(true));
    waitingMails().deleteOne(byId(mail.id()));
  }

  @Override
  public void retry(WaitingMail waiting, Instant notBefore, String reason) {
    waitingMails()
        .updateOne(
            byId(waiting.mail().id()),
            Updates.combine(
                Updates.set(STATE, "FAILED"),
                Updates.set(NOT_BEFORE, notBefore),
                Updates.set("reason", reason)));
  }

  @Override
  public void giveBack(WaitingMail waiting, Instant now) {
    waitingMails()
        .updateOne(
            byId(waiting.mail().id()),
            Updates.combine(
                Updates.set(STATE, "WAITING"),
                Updates.set(NOT_BEFORE, now),
                Updates.inc(ATTEMPTS, -1)));
  }

  @Override
  public long waiting() {
    return waitingMails().estimatedDocumentCount();
  }

  private static Bson byId(String id) {
    return Filters.eq("_id", id);
  }

  private MongoCollection<Document> waitingMails() {
    return mongo.getCollection("mails");
  }

  private MongoCollection<Document> log() {
    return mongo.getCollection("mailLog");
  }
}
