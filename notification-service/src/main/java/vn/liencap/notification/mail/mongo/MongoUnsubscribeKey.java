package vn.liencap.notification.mail.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.security.SecureRandom;
import java.util.Base64;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.notification.mail.UnsubscribeKey;

/** The key in collection {@code keys}; whoever is first makes it. */
@Repository
class MongoUnsubscribeKey implements UnsubscribeKey {
  private static final String ID = "unsubscribe";
  private static final String KEY = "key";
  private static final int BYTES = 32;

  private final MongoTemplate mongo;
  private volatile byte @Nullable [] known;

  MongoUnsubscribeKey(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public byte[] value() {
    byte[] before = known;
    if (before != null) {
      return before.clone();
    }
    byte[] key = read();
    known = key.clone(); // it never changes
    return key;
  }

  private byte[] read() {
    Document stored = stored();
    if (stored == null) {
      make();
      stored = stored();
    }
    if (stored == null) {
      throw new IllegalStateException("The key was not kept");
    }
    return Base64.getDecoder().decode(stored.getString(KEY));
  }

  private @Nullable Document stored() {
    return keys().find(Filters.eq("_id", ID)).first();
  }

  private void make() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    try {
      keys()
          .updateOne(
              Filters.eq("_id", ID),
              Updates.setOnInsert(KEY, Base64.getEncoder().encodeToString(key)),
              new UpdateOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (stored() == null) {
        throw e;
      } // else another instance made it at the same time
    }
  }

  private MongoCollection<Document> keys() {
    return mongo.getCollection("keys");
  }
}
