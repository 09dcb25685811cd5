package vn.liencap.notification.inbox.mongo;

import static java.util.stream.Collectors.groupingBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;
import vn.liencap.notification.channels.domain.Notification;
import vn.liencap.notification.inbox.domain.Inbox;
import vn.liencap.notification.inbox.domain.Inboxes;
import vn.liencap.notification.storage.VersionedDocuments;

/** Inboxes in collection {@code inboxes}, pages put away in {@code inboxPages}; by ids only. */
@Repository
class MongoInboxes implements Inboxes {
  private final VersionedDocuments<InboxDocument> documents;
  private final MongoCollection<Document> inboxes;
  private final MongoCollection<Document> pages;

  MongoInboxes(MongoTemplate mongo) {
    this.inboxes = mongo.getCollection("inboxes");
    this.documents =
        new VersionedDocuments<>(inboxes, InboxDocument::from, InboxDocument::toDocument);
    this.pages = mongo.getCollection("inboxPages");
  }

  @Override
  public Inbox of(UnitId unit) {
    return documents
        .read(List.of(unit.value()))
        .getOrDefault(unit.value(), InboxDocument.none(unit))
        .inbox();
  }

  @Override
  public Map<UnitId, Long> versionsOf(Collection<UnitId> units) {
    Map<UnitId, Long> versions = new HashMap<>();
    inboxes
        .find(Filters.in("_id", units.stream().map(UnitId::value).toList()))
        .projection(Projections.include("version"))
        .forEach(
            document ->
                versions.put(new UnitId(document.getString("_id")), document.getLong("version")));
    return versions;
  }

  @Override
  public List<Notification> page(UnitId unit, String id) {
    Document page = pages.find(Filters.eq("_id", id)).first();
    return page == null ? List.of() : InboxDocument.entriesOf(page, unit);
  }

  @Override
  public int post(List<Notification> notifications) {
    Map<UnitId, List<Notification>> byUnit =
        notifications.stream().collect(groupingBy(Notification::unit));
    int posted = 0;
    while (true) {
      List<Posting> postings = postingsOf(byUnit);
      posted = Math.max(posted, postings.stream().mapToInt(Posting::added).sum());
      if (postings.isEmpty() || documents.write(postings.stream().map(this::stored).toList())) {
        return posted;
      }
    }
  }

  /** An inbox that is to be written, with what it held before. */
  private record Posting(InboxDocument before, Inbox after) {
    boolean isReal() {
      return !after.equals(before.inbox());
    }

    int added() {
      return after.entries().size() - before.inbox().entries().size();
    }
  }

  private List<Posting> postingsOf(Map<UnitId, List<Notification>> byUnit) {
    Map<String, InboxDocument> stored =
        documents.read(byUnit.keySet().stream().map(UnitId::value).toList());
    return byUnit.entrySet().stream()
        .flatMap(
            arrived -> {
              UnitId unit = arrived.getKey();
              InboxDocument before = stored.getOrDefault(unit.value(), InboxDocument.none(unit));
              var posting = new Posting(before, before.inbox().with(arrived.getValue()));
              return posting.isReal() ? Stream.of(posting) : Stream.of();
            })
        .toList();
  }

  /** A page nobody names any more, because another writer was faster, only takes room. */
  private InboxDocument stored(Posting posting) {
    Inbox rest = posting.after();
    while (rest.isFull()) {
      String page = rest.unit().value() + Id.SEPARATOR + UUID.randomUUID();
      pages.insertOne(InboxDocument.documentOf(rest.oldestPage()).append("_id", page));
      rest = rest.withPageAway(page);
    }
    return InboxDocument.from(rest, posting.before().version() + 1);
  }
}
