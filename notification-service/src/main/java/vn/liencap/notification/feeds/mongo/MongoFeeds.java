package vn.liencap.notification.feeds.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.feeds.domain.Feed;
import vn.liencap.notification.feeds.domain.Feeds;

/** Feeds in collection {@code feeds}, one document {@code person~unit} each. */
@Repository
class MongoFeeds implements Feeds {
  private static final String PERSON = "person";
  private static final String UNIT = "unit";
  private static final String TOKEN = "token";

  private final MongoCollection<Document> feeds;

  MongoFeeds(MongoTemplate mongo) {
    this.feeds = mongo.getCollection("feeds");
    feeds.createIndex(Indexes.ascending(TOKEN), new IndexOptions().unique(true));
    feeds.createIndex(Indexes.ascending(PERSON));
  }

  @Override
  public Optional<Feed> of(PersonId person, UnitId unit) {
    return first(byId(person, unit));
  }

  @Override
  public Optional<Feed> by(String token) {
    return first(Filters.eq(TOKEN, token));
  }

  private Optional<Feed> first(Bson filter) {
    return Optional.ofNullable(feeds.find(filter).first())
        .map(
            document ->
                new Feed(
                    new PersonId(document.getString(PERSON)),
                    new UnitId(document.getString(UNIT)),
                    document.getString(TOKEN)));
  }

  @Override
  public void store(Feed feed) {
    feeds.updateOne(
        byId(feed.person(), feed.unit()),
        Updates.combine(
            Updates.setOnInsert(PERSON, feed.person().value()),
            Updates.setOnInsert(UNIT, feed.unit().value()),
            Updates.set(TOKEN, feed.token())),
        new UpdateOptions().upsert(true));
  }

  @Override
  public void remove(PersonId person, UnitId unit) {
    feeds.deleteOne(byId(person, unit));
  }

  @Override
  public void forget(Collection<PersonId> people) {
    feeds.deleteMany(Filters.in(PERSON, people.stream().map(PersonId::value).toList()));
  }

  private static Bson byId(PersonId person, UnitId unit) {
    return Filters.eq("_id", person.value() + Id.SEPARATOR + unit.value());
  }
}
