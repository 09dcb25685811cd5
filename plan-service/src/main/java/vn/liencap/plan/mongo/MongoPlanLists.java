package vn.liencap.plan.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.browsing.domain.PlanLists;
import vn.liencap.plan.browsing.domain.PlanQuery;
import vn.liencap.plan.browsing.domain.PlanSummary;
import vn.liencap.plan.domain.PlanStatus;

/** Lists of plans from MongoDB, without their content. */
@Repository
class MongoPlanLists implements PlanLists {
  private static final String ISSUED = PlanStatus.ISSUED.name();
  private static final String STATUS = "plan.status";

  private final MongoTemplate mongo;

  MongoPlanLists(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<PlanSummary> list(PlanQuery wanted, @Nullable String after, int limit) {
    List<Criteria> all = new ArrayList<>(List.of(visible(wanted)));
    if (wanted.issuer() != null) {
      all.add(where("plan.issuer").is(wanted.issuer().value()));
    }
    if (wanted.programme() != null) {
      all.add(where("plan.programme").is(wanted.programme().value()));
    }
    if (wanted.status() != null) {
      all.add(where(STATUS).is(wanted.status().name()));
    }
    for (String word : wanted.words().split(" ", -1)) {
      if (!word.isEmpty()) {
        all.add(where("search").regex(Pattern.compile("(^| )" + Pattern.quote(word))));
      }
    }
    if (after != null) {
      all.add(where("order").lt(after));
    }
    Query query =
        query(new Criteria().andOperator(all))
            .with(Sort.by(Sort.Direction.DESC, "order"))
            .limit(limit);
    query
        .fields()
        .include("order", "plan.programme", "plan.issuer", STATUS, "plan.number", "plan.issuedOn")
        .include("plan.changedAt", "plan.content.title", "plan.content.year")
        .include("plan.amends.plan", "standing");
    return mongo.find(query, Document.class, PlanDocument.COLLECTION).stream()
        .map(MongoPlanLists::summary)
        .toList();
  }

  private static Criteria visible(PlanQuery wanted) {
    List<String> units = wanted.units().stream().map(UnitId::value).toList();
    Criteria writing = of(List.of(wanted.unit().value()));
    Criteria past = new Criteria().andOperator(of(units), where(STATUS).is(ISSUED));
    Criteria own = new Criteria().orOperator(writing, past);
    Criteria below = where("above").in(units).and(STATUS).is(ISSUED);
    Criteria addressed = where("plan.readerKeys").in(wanted.readerKeys()).and(STATUS).is(ISSUED);
    Criteria consulted = where("consulted").is(wanted.unit().value());
    return switch (wanted.scope()) {
      case ALL -> new Criteria().orOperator(own, below, addressed, consulted);
      case CONSULTED -> consulted;
      case OWN -> own;
      case BELOW -> new Criteria().andOperator(below, where("plan.issuer").nin(units));
      case ADDRESSED -> new Criteria().andOperator(addressed, where("plan.issuer").nin(units));
      case DRAFTING -> new Criteria().andOperator(writing, where(STATUS).ne(ISSUED));
    };
  }

  private static Criteria of(List<String> units) {
    return new Criteria()
        .orOperator(where("plan.issuer").in(units), where("plan.draftingUnit").in(units));
  }

  private static PlanSummary summary(Document found) {
    Document plan = found.get("plan", Document.class);
    Document content = plan.get("content", Document.class);
    @Nullable Document number = plan.get("number", Document.class);
    @Nullable String issuedOn = plan.getString("issuedOn");
    @Nullable Document amends = plan.get("amends", Document.class);
    @Nullable String standing = found.getString("standing");
    return new PlanSummary(
        new PlanId(found.getString("_id")),
        content.getString("title"),
        number == null
            ? null
            : new DocumentNumber(number.getInteger("number"), number.getString("symbol"))
                .toString(),
        new UnitId(plan.getString("issuer")),
        new ProgrammeId(plan.getString("programme")),
        PlanStatus.valueOf(plan.getString("status")),
        content.getInteger("year"),
        issuedOn == null ? null : java.time.LocalDate.parse(issuedOn),
        plan.getDate("changedAt").toInstant(),
        amends == null ? null : new PlanId(amends.getString("plan")),
        standing == null ? PlanStanding.IN_FORCE : PlanStanding.valueOf(standing),
        found.getString("order"));
  }
}
