package vn.liencap.notification.mail.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.liencap.notification.mail.domain.Mail;
import vn.liencap.notification.mail.domain.MailOutcome;

/** How each mail ended, in collection {@code mailLog}; the first end counts. */
final class MailLog {
  private final MongoCollection<Document> log;

  MailLog(MongoTemplate mongo) {
    this.log = mongo.getCollection("mailLog");
  }

  /** Those of these ids that are in the log. */
  Set<String> endedOf(List<String> ids) {
    Set<String> ended = new HashSet<>();
    log.find(Filters.in("_id", ids))
        .projection(Projections.include("_id"))
        .forEach(document -> ended.add(document.getString("_id")));
    return ended;
  }

  void write(Mail mail, MailOutcome outcome, String reason, Instant at) {
    log.updateOne(
        Filters.eq("_id", mail.id()),
        Updates.combine(
            Updates.setOnInsert("person", mail.person().value()),
            Updates.setOnInsert("unit", mail.unit().value()),
            Updates.setOnInsert("subject", mail.subject()),
            Updates.setOnInsert("outcome", outcome.name()),
            Updates.setOnInsert("reason", reason),
            Updates.setOnInsert("at", at)),
        new UpdateOptions().upsert(true));
  }
}
