package vn.liencap.plan.programmes.mongo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.directory.VietnameseText;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.plan.programmes.domain.Programme;
import vn.liencap.plan.programmes.domain.Programmes;

/** Programmes in MongoDB; a programme and its {@code ProgrammeChanged} are one write. */
@Repository
class MongoProgrammes implements Programmes, InitializingBean {
  private final MongoTemplate mongo;
  private final EventCodec codec;
  private final OutboxRelay relay;
  private final Clock clock;

  MongoProgrammes(MongoTemplate mongo, EventCodec codec, OutboxRelay relay, Clock clock) {
    this.mongo = mongo;
    this.codec = codec;
    this.relay = relay;
    this.clock = clock;
  }

  @Override
  public void afterPropertiesSet() {
    mongo
        .indexOps(ProgrammeDocument.class)
        .createIndex(new Index("sortKey", Sort.Direction.ASC).named("sortKey"));
  }

  @Override
  public Optional<Programme> find(ProgrammeId id) {
    return Optional.ofNullable(mongo.findById(id.value(), ProgrammeDocument.class))
        .map(ProgrammeDocument::toProgramme);
  }

  @Override
  public List<Listed> list(
      @Nullable Integer year, @Nullable String text, @Nullable String after, int limit) {
    Criteria wanted = Criteria.where("sortKey").gt(after == null ? "" : after);
    if (year != null) {
      wanted = wanted.and("year").is(year);
    }
    if (text != null && !text.isBlank()) {
      wanted =
          wanted
              .and("searchText")
              .regex(Pattern.compile(Pattern.quote(VietnameseText.folded(text))));
    }
    Query query = Query.query(wanted).with(Sort.by("sortKey")).limit(limit);
    return mongo.find(query, ProgrammeDocument.class).stream()
        .map(ProgrammeDocument::toListed)
        .toList();
  }

  @Override
  public boolean add(Programme programme, Actor by) {
    OutboxEntry entry = codec.encode(programme.changed());
    Document document =
        bson(ProgrammeDocument.from(programme, by, clock.instant()))
            .append(OutboxEntry.FIELD, List.of(entry));
    try {
      var _ = mongo.insert(document, ProgrammeDocument.COLLECTION);
    } catch (DuplicateKeyException e) {
      return false;
    }
    announce(programme, entry);
    return true;
  }

  @Override
  public boolean replace(Programme programme, Actor by) {
    OutboxEntry entry = codec.encode(programme.changed());
    Document next = bson(ProgrammeDocument.from(programme, by, clock.instant()));
    Query before =
        Query.query(
            Criteria.where("_id")
                .is(programme.id().value())
                .and("sequence")
                .is(programme.sequence() - 1));
    next.remove("_id");
    Update update =
        Update.fromDocument(
            new Document("$set", next).append("$push", new Document(OutboxEntry.FIELD, entry)));
    boolean replaced =
        mongo.updateFirst(before, update, ProgrammeDocument.COLLECTION).getMatchedCount() == 1;
    if (replaced) {
      announce(programme, entry);
    }
    return replaced;
  }

  private Document bson(ProgrammeDocument programme) {
    Document document = new Document();
    mongo.getConverter().write(programme, document);
    return document;
  }

  private void announce(Programme programme, OutboxEntry entry) {
    relay.relay(ProgrammeDocument.COLLECTION, programme.id().value(), List.of(entry));
  }
}
