package vn.liencap.plan.documents.reviewing.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.documents.domain.Remark;
import vn.liencap.plan.documents.domain.SourceLine;
import vn.liencap.plan.documents.reviewing.domain.Mark;
import vn.liencap.plan.documents.reviewing.domain.Reading;
import vn.liencap.plan.documents.reviewing.domain.Readings;

/** Readings in MongoDB. */
@Repository
class MongoReadings implements Readings {
  private final MongoTemplate mongo;

  MongoReadings(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * A reading as it is stored.
   *
   * @param noted the keys as fields, so that two people may note at the same time
   */
  @Document("readings")
  private record ReadingDocument(
      @Id String id,
      LocalDate day,
      List<SourceLine> lines,
      List<Mark> marks,
      List<Remark> remarks,
      @Nullable Map<String, Boolean> noted,
      boolean closed) {}

  @Override
  public void keep(Reading reading) {
    mongo.save(
        new ReadingDocument(
            reading.plan().value(),
            reading.day(),
            reading.lines(),
            reading.marks(),
            reading.remarks(),
            Map.of(),
            reading.closed()));
  }

  @Override
  public Optional<Reading> find(PlanId plan) {
    return Optional.ofNullable(mongo.findById(plan.value(), ReadingDocument.class))
        .map(
            found ->
                new Reading(
                    plan,
                    found.day(),
                    found.lines(),
                    found.marks(),
                    found.remarks(),
                    found.noted() == null ? Set.of() : found.noted().keySet(),
                    found.closed()));
  }

  @Override
  public void note(PlanId plan, Collection<String> keys) {
    Update update = new Update();
    keys.forEach(key -> update.set("noted." + key, true));
    if (!keys.isEmpty()) {
      mongo.updateFirst(of(plan), update, ReadingDocument.class);
    }
  }

  @Override
  public void close(PlanId plan, boolean closed) {
    mongo.updateFirst(of(plan), Update.update("closed", closed), ReadingDocument.class);
  }

  @Override
  public void forget(PlanId plan) {
    mongo.remove(of(plan), ReadingDocument.class);
  }

  private static Query of(PlanId plan) {
    return query(where("_id").is(plan.value()));
  }
}
