package vn.liencap.portal.architecture.planted.pages;

import org.springframework.data.mongodb.core.MongoTemplate;

/** A page that reads what only its owner should. */
final class AsksTheDatabase {
  private AsksTheDatabase() {}

  static long count(MongoTemplate mongo) {
    return mongo.getCollection("accounts").countDocuments();
  }
}
