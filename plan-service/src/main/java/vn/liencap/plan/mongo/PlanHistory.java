package vn.liencap.plan.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.liencap.plan.domain.Change;
import vn.liencap.plan.domain.Plan;

/** Who did what to which plan; entries are added and never changed. */
@Component
final class PlanHistory {
  private static final String COLLECTION = "history";

  private final MongoTemplate mongo;

  PlanHistory(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Adds the change that made the plan what it is; a second time changes nothing. */
  void add(Plan plan, Change change) {
    mongo.upsert(
        query(where("_id").is(plan.id().value() + "~" + plan.sequence())),
        new Update()
            .setOnInsert("plan", plan.id())
            .setOnInsert("sequence", plan.sequence())
            .setOnInsert("change", change)
            .setOnInsert("status", plan.status())
            .setOnInsert("number", String.valueOf(plan.number()))
            .setOnInsert("title", plan.content().title())
            .setOnInsert("content", fingerprint(plan)),
        COLLECTION);
  }

  /** Tells whether two changes left the same text, without keeping the text twice. */
  private static String fingerprint(Plan plan) {
    try {
      byte[] text = plan.content().toString().getBytes(UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
