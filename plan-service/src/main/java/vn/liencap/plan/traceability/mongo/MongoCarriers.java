package vn.liencap.plan.traceability.mongo;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.plan.traceability.domain.Carriers;
import vn.liencap.plan.traceability.domain.Link;

/** Carriers in MongoDB: a document for an item and a unit above, {@code plan~item~above}. */
@Repository
class MongoCarriers implements Carriers {
  private static final String COLLECTION = "carriers";
  private static final String ITEM = "item";
  private static final String ABOVE = "above";
  private static final String UNITS = "units";

  private final MongoTemplate mongo;

  MongoCarriers(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void declareIndex() {
    mongo.indexOps(COLLECTION).createIndex(new Index().on(ITEM, Sort.Direction.ASC));
  }

  @Override
  public void add(Collection<Group> groups) {
    List<UpdateOneModel<Document>> updates =
        groups.stream()
            .filter(group -> !group.units().isEmpty())
            .map(MongoCarriers::update)
            .toList();
    if (!updates.isEmpty()) {
      mongo
          .getCollection(COLLECTION)
          .bulkWrite(new ArrayList<>(updates), new BulkWriteOptions().ordered(false));
    }
  }

  private static UpdateOneModel<Document> update(Group group) {
    String item = Link.key(group.item());
    Document set =
        new Document(ITEM, item)
            .append("plan", group.item().plan().value())
            .append("itemId", group.item().item().value())
            .append(ABOVE, group.above().value());
    group.units().forEach(unit -> set.append(UNITS + "." + unit.value(), 1));
    return new UpdateOneModel<>(
        Filters.eq("_id", item + "~" + group.above().value()),
        new Document("$set", set),
        new UpdateOptions().upsert(true));
  }

  @Override
  public List<Group> of(Collection<ItemRef> items) {
    List<String> keys = items.stream().map(Link::key).toList();
    List<Group> groups = new ArrayList<>();
    mongo
        .getCollection(COLLECTION)
        .find(Filters.in(ITEM, keys))
        .forEach(document -> groups.add(group(document)));
    return groups;
  }

  private static Group group(Document document) {
    Set<UnitId> units =
        document.get(UNITS, new Document()).keySet().stream()
            .map(UnitId::new)
            .collect(Collectors.toSet());
    return new Group(
        new ItemRef(
            new PlanId(document.getString("plan")), new ItemId(document.getString("itemId"))),
        new UnitId(document.getString(ABOVE)),
        units);
  }
}
