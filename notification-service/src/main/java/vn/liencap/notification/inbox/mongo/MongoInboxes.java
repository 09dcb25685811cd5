package vn.liencap.notification.inbox.mongo;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
  private final MongoTemplate mongo;
  private final VersionedDocuments<InboxDocument> documents;

  MongoInboxes(MongoTemplate mongo) {
    this.mongo = mongo;
    this.documents = new VersionedDocuments<>(mongo, InboxDocument.class);
  }

  @Override
  public Inbox of(UnitId unit) {
    return documents
        .read(List.of(unit.value()))
        .getOrDefault(unit.value(), InboxDocument.none(unit))
        .toInbox();
  }

  @Override
  public List<Notification> page(String id) {
    InboxPage page = mongo.findById(id, InboxPage.class);
    return page == null ? List.of() : page.entries();
  }

  @Override
  public int post(List<Notification> notifications) {
    Map<UnitId, List<Notification>> byUnit =
        notifications.stream().collect(groupingBy(Notification::unit));
    int posted = 0;
    while (true) {
      Map<String, InboxDocument> stored =
          documents.read(byUnit.keySet().stream().map(UnitId::value).toList());
      List<InboxDocument> next = new ArrayList<>();
      int added = 0;
      for (Map.Entry<UnitId, List<Notification>> arrived : byUnit.entrySet()) {
        UnitId unit = arrived.getKey();
        InboxDocument document = stored.getOrDefault(unit.value(), InboxDocument.none(unit));
        Inbox before = document.toInbox();
        Inbox after = before.with(arrived.getValue());
        if (!after.equals(before)) {
          added += after.entries().size() - before.entries().size();
          next.add(InboxDocument.from(shortened(after), document.version() + 1));
        }
      }
      posted = Math.max(posted, added);
      if (next.isEmpty() || documents.write(next)) {
        return posted;
      }
    }
  }

  /** A page nobody names any more, because another writer was faster, only takes room. */
  private Inbox shortened(Inbox inbox) {
    Inbox rest = inbox;
    while (rest.isFull()) {
      String page = inbox.unit().value() + Id.SEPARATOR + UUID.randomUUID();
      mongo.insert(new InboxPage(page, rest.oldestPage()));
      rest = rest.withPageAway(page);
    }
    return rest;
  }
}
