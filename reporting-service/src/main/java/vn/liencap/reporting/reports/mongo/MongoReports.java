package vn.liencap.reporting.reports.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportEvent.ReportOpened;
import vn.liencap.contracts.reporting.ReportEvent.ReportReturned;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.reporting.reports.domain.Progress;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.Reports;

/** Reports in the collection {@code reports}, written by {@code _id}. */
@Repository
class MongoReports implements Reports {
  private final MongoCollection<ReportDocument> documents;
  private final MongoCollection<ReportDocument.Head> heads;
  private final MongoCollection<ReportDocument.Standing> standings;
  private final EventCodec codec;
  private final OutboxRelay relay;
  private final Clock clock;

  MongoReports(MongoTemplate mongo, EventCodec codec, OutboxRelay relay, Clock clock) {
    this.documents = mongo.getDb().getCollection(ReportDocument.COLLECTION, ReportDocument.class);
    this.heads = mongo.getDb().getCollection(ReportDocument.COLLECTION, ReportDocument.Head.class);
    this.standings =
        mongo.getDb().getCollection(ReportDocument.COLLECTION, ReportDocument.Standing.class);
    this.codec = codec;
    this.relay = relay;
    this.clock = clock;
    documents.createIndex(Indexes.ascending("state.unit", "state.due", "_id"));
    documents.createIndex(Indexes.ascending("state.parent", "period"));
    documents.createIndex(Indexes.ascending("state.via", "state.due", "_id"));
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return Optional.ofNullable(documents.find(eq("_id", id.value())).first())
        .map(ReportDocument::toReport);
  }

  @Override
  public List<ReportState> states(Collection<ReportId> ids) {
    return ids.isEmpty()
        ? List.of()
        : statesWith(in("_id", ids.stream().map(ReportId::value).toList()), 0);
  }

  @Override
  public List<Progress> progress(Collection<ReportId> ids) {
    return standings
        .find(in("_id", ids.stream().map(ReportId::value).toList()))
        .projection(Projections.include("state", "texts", "gathering", "returnedOn"))
        .map(ReportDocument.Standing::toProgress)
        .into(new ArrayList<>());
  }

  @Override
  public List<Report> below(UnitId parent, String period) {
    return documents
        .find(isBelow(parent, period))
        .sort(Sorts.ascending("_id"))
        .map(ReportDocument::toReport)
        .into(new ArrayList<>());
  }

  @Override
  public List<ReportState> statesBelow(UnitId parent, String period) {
    return statesWith(isBelow(parent, period), 0);
  }

  private static Bson isBelow(UnitId parent, String period) {
    return and(eq("state.parent", parent.value()), eq("period", period));
  }

  private List<ReportState> statesWith(Bson filter, int limit) {
    return heads
        .find(filter)
        .projection(Projections.include("state"))
        .sort(Sorts.ascending("state.due", "_id"))
        .limit(limit)
        .map(ReportDocument.Head::state)
        .into(new ArrayList<>());
  }

  @Override
  public void insertNew(Collection<Report> opened) {
    if (opened.isEmpty()) {
      return;
    }
    Map<String, List<OutboxEntry>> outboxes = new HashMap<>();
    List<ReportDocument> fresh = new ArrayList<>();
    for (Report report : opened) {
      var entries = List.of(codec.encode(new ReportOpened(report.state(), clock.instant())));
      outboxes.put(report.state().id().value(), entries);
      fresh.add(ReportDocument.from(report, entries));
    }
    takenBefore(fresh).forEach(outboxes::remove);
    relay.relayAll(ReportDocument.COLLECTION, outboxes);
  }

  /** Inserts; gives those that another instance had opened already. */
  private Set<String> takenBefore(List<ReportDocument> fresh) {
    try {
      documents.insertMany(fresh, new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException e) {
      var taken = new HashSet<String>();
      for (var error : e.getWriteErrors()) {
        if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
        taken.add(fresh.get(error.getIndex()).id());
      }
      return taken;
    }
  }

  @Override
  public boolean replace(Report before, Report after, @Nullable ReportEvent event) {
    String id = before.state().id().value();
    List<OutboxEntry> entries = event == null ? List.of() : List.of(codec.encode(event));
    var unchanged = and(eq("_id", id), eq("state.sequence", before.state().sequence()));
    List<Bson> changes = changes(after, entries);
    if (event instanceof ReportReturned returned) {
      changes.add(Updates.set("returnedOn", LocalDate.ofInstant(returned.at(), clock.getZone())));
    }
    if (documents.updateOne(unchanged, Updates.combine(changes)).getMatchedCount() == 0) {
      return false;
    }
    relay.relay(ReportDocument.COLLECTION, id, entries);
    return true;
  }

  private static List<Bson> changes(Report after, List<OutboxEntry> entries) {
    ReportDocument document = ReportDocument.from(after, entries);
    var changes =
        new ArrayList<Bson>(
            List.of(
                Updates.set("state", document.state()),
                Updates.set("duties", document.duties()),
                Updates.set("texts", document.texts()),
                Updates.set("comments", document.comments()),
                Updates.set("figures", document.figures()),
                Updates.set("past", document.past()),
                Updates.pushEach(OutboxEntry.FIELD, entries)));
    if (document.gathering() != null) {
      changes.add(Updates.set("gathering", document.gathering()));
    }
    return changes;
  }

  @Override
  public List<ReportState> list(Wanted wanted, @Nullable String after, int limit) {
    var filters = new ArrayList<Bson>();
    if (wanted.units() != null) {
      filters.add(in("state.unit", values(wanted.units())));
    }
    if (wanted.receivers() != null) {
      List<String> receivers = values(wanted.receivers());
      filters.add(or(in("state.parent", receivers), in("state.via", receivers)));
    }
    if (wanted.period() != null) {
      filters.add(eq("period", wanted.period()));
    }
    if (!wanted.statuses().isEmpty()) {
      filters.add(in("state.status", wanted.statuses().stream().map(Enum::name).toList()));
    }
    if (after != null) {
      filters.add(after(after));
    }
    return statesWith(filters.isEmpty() ? empty() : and(filters), limit);
  }

  private static List<String> values(Set<UnitId> units) {
    return units.stream().map(UnitId::value).toList();
  }

  private static Bson after(String sortKey) {
    int slash = sortKey.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Not where a list of reports ends: " + sortKey);
    }
    String due = sortKey.substring(0, slash);
    return or(
        gt("state.due", due), and(eq("state.due", due), gt("_id", sortKey.substring(slash + 1))));
  }
}
