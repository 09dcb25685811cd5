package vn.liencap.notification.mail.mongo;

import com.mongodb.MongoBulkWriteException;
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
import vn.liencap.notification.storage.DuplicateKeys;

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
  private final MailLog log;

  MongoMails(MongoTemplate mongo) {
    this.mongo = mongo;
    this.log = new MailLog(mongo);
    waitingMails().createIndex(Indexes.ascending(NOT_BEFORE));
  }

  @Override
  public void queue(List<Mail> mails) {
    Set<String> ended = log.endedOf(mails.stream().map(Mail::id).toList());
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Mail mail : mails) {
      if (!ended.contains(mail.id())) {
        writes.add(queued(mail));
      }
    }
    if (!writes.isEmpty()) {
      write(writes);
    }
  }

  private void write(List<WriteModel<Document>> writes) {
    try {
      waitingMails().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!DuplicateKeys.areAll(e)) {
        throw e;
      } // else another queued the same mail at the same time
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
    return !log.endedOf(List.of(id)).isEmpty();
  }

  @Override
  public void end(Mail mail, MailOutcome outcome, String reason, Instant at) {
    log.write(mail, outcome, reason, at);
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
}
