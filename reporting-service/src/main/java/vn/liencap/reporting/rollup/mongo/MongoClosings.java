package vn.liencap.reporting.rollup.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.rollup.Totals;
import vn.liencap.reporting.rollup.domain.Closing;
import vn.liencap.reporting.rollup.domain.Closings;

/**
 * Closings in the collection {@code closings}: a document for each node and month, {@code
 * programme~Y2026~unit~2026-03}, with a field for each day that was closed.
 */
@Repository
class MongoClosings implements Closings {
  private static final String COLLECTION = "closings";
  private static final String DAYS = "days";

  private final MongoCollection<Document> documents;

  MongoClosings(MongoTemplate mongo) {
    this.documents = mongo.getCollection(COLLECTION);
  }

  @Override
  public void keep(Collection<Closing> closings) {
    if (closings.isEmpty()) {
      return;
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Closing closing : closings) {
      String day = DAYS + "." + closing.day().getDayOfMonth();
      writes.add(
          new UpdateOneModel<>(
              eq("_id", idOf(closing.node(), YearMonth.from(closing.day()))),
              Updates.set(day, new Document(Map.copyOf(closing.totals().counts()))),
              new UpdateOptions().upsert(true)));
    }
    var _ = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
  }

  @Override
  public List<Closing> of(NodeId node, LocalDate from, LocalDate to) {
    Map<String, YearMonth> months = new TreeMap<>();
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(YearMonth.from(to));
        month = month.plusMonths(1)) {
      months.put(idOf(node, month), month);
    }
    List<Closing> found = new ArrayList<>();
    documents
        .find(in("_id", months.keySet()))
        .forEach(
            document -> {
              YearMonth month = months.get(document.getString("_id"));
              Document days = document.get(DAYS, Document.class);
              if (month != null && days != null) {
                days.forEach((day, counts) -> found.add(closing(node, month, day, counts)));
              }
            });
    return found.stream()
        .filter(closing -> !closing.day().isBefore(from) && !closing.day().isAfter(to))
        .sorted(Comparator.comparing(Closing::day))
        .toList();
  }

  private static Closing closing(NodeId node, YearMonth month, String day, Object counts) {
    Map<String, Long> totals = new TreeMap<>();
    ((Document) counts).forEach((name, count) -> totals.put(name, ((Number) count).longValue()));
    return new Closing(node, month.atDay(Integer.parseInt(day)), new Totals(totals));
  }

  private static String idOf(NodeId node, YearMonth month) {
    return node.value() + NodeId.SEPARATOR + month;
  }
}
