package vn.liencap.plan.traceability.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.plan.traceability.domain.ItemKind;
import vn.liencap.plan.traceability.domain.Link;
import vn.liencap.plan.traceability.domain.Links;

/** Links in MongoDB: a document each, found by what is served and by what serves. */
@Repository
class MongoLinks implements Links {
  private static final int MOST_LINKS_UP = 20_000;

  private final MongoTemplate mongo;

  MongoLinks(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Document("links")
  @CompoundIndex(name = "served", def = "{served: 1, _id: 1}")
  @CompoundIndex(name = "from", def = "{from: 1}")
  @CompoundIndex(name = "plan", def = "{plan: 1}")
  private record LinkDocument(
      @Id String id,
      String served,
      String servedPlan,
      String servedItem,
      String from,
      String plan,
      String item,
      String unit,
      ItemKind kind,
      String text,
      @Nullable String number,
      String issuedOn,
      long sequence) {

    Link link() {
      return new Link(
          new ItemRef(new PlanId(servedPlan), new ItemId(servedItem)),
          new ItemRef(new PlanId(plan), new ItemId(item)),
          new UnitId(unit),
          kind,
          text,
          number,
          LocalDate.parse(issuedOn));
    }
  }

  @Document("tracedPlans")
  private record TracedPlan(@Id String id, long sequence) {}

  @Override
  public void replace(PlanId plan, List<Link> links, long sequence) {
    @Nullable TracedPlan known = mongo.findById(plan.value(), TracedPlan.class);
    if (known != null && known.sequence() > sequence) {
      return;
    }
    if (!links.isEmpty()) {
      BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, LinkDocument.class);
      links.forEach(link -> bulk.upsert(query(where("_id").is(link.id())), state(link, sequence)));
      bulk.execute();
    }
    List<String> stale =
        mongo.find(query(where("plan").is(plan.value())), LinkDocument.class).stream()
            .filter(link -> link.sequence() < sequence)
            .map(LinkDocument::id)
            .toList();
    if (!stale.isEmpty()) {
      mongo.remove(query(where("_id").in(stale)), LinkDocument.class);
    }
    mongo.save(new TracedPlan(plan.value(), sequence));
  }

  private static Update state(Link link, long sequence) {
    return new Update()
        .set("served", Link.key(link.served()))
        .set("servedPlan", link.served().plan().value())
        .set("servedItem", link.served().item().value())
        .set("from", Link.key(link.item()))
        .set("plan", link.item().plan().value())
        .set("item", link.item().item().value())
        .set("unit", link.unit().value())
        .set("kind", link.kind().name())
        .set("text", link.text())
        .set("number", link.number())
        .set("issuedOn", link.issuedOn().toString())
        .set("sequence", sequence);
  }

  @Override
  public List<Link> from(Collection<ItemRef> items) {
    List<String> keys = items.stream().map(Link::key).toList();
    return links(query(where("from").in(keys)).limit(MOST_LINKS_UP));
  }

  @Override
  public List<Link> serving(
      ItemRef served, @Nullable Collection<UnitId> units, @Nullable String after, int limit) {
    Criteria wanted = where("served").is(Link.key(served));
    if (units != null) {
      wanted = wanted.and("unit").in(units.stream().map(UnitId::value).toList());
    }
    if (after != null) {
      wanted = wanted.and("_id").gt(after);
    }
    return links(query(wanted).with(Sort.by("_id")).limit(limit));
  }

  @Override
  public long countServing(ItemRef served) {
    return mongo.count(query(where("served").is(Link.key(served))), LinkDocument.class);
  }

  private List<Link> links(org.springframework.data.mongodb.core.query.Query query) {
    return mongo.find(query, LinkDocument.class).stream()
        .filter(Objects::nonNull)
        .map(LinkDocument::link)
        .toList();
  }
}
