package vn.liencap.portal.accounts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.portal.accounts.UnitPostsDocument.Post;

/** Rooms and posts in the database, one document a unit. */
@Component
class MongoUnitPosts {
  private static final int CHANGES_KEPT = 50;

  private final MongoTemplate mongo;

  MongoUnitPosts(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  List<String> of(UnitId unit) {
    UnitPostsDocument found = mongo.findById(unit.value(), UnitPostsDocument.class);
    return found == null ? List.of() : found.posts().stream().map(Post::name).toList();
  }

  void add(UnitId unit, String name, String key, AccountChange change) {
    try {
      mongo.upsert(
          query(where("_id").is(unit.value()).and("posts.key").ne(key)),
          noted(new Update().push("posts", new Post(name, key)), change),
          UnitPostsDocument.class);
    } catch (DuplicateKeyException _) {
      // It is there already: the query leaves the document out, and the id is taken.
    }
  }

  void remove(UnitId unit, String key, AccountChange change) {
    mongo.updateFirst(
        query(where("_id").is(unit.value()).and("posts.key").is(key)),
        noted(new Update().pull("posts", Map.of("key", key)), change),
        UnitPostsDocument.class);
  }

  private static Update noted(Update update, AccountChange change) {
    return update.push("changes").slice(-CHANGES_KEPT).each(change);
  }
}
