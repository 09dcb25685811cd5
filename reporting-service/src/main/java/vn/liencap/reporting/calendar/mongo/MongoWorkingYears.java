package vn.liencap.reporting.calendar.mongo;

import java.time.Clock;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Actor;
import vn.liencap.reporting.calendar.domain.WorkingYear;
import vn.liencap.reporting.calendar.domain.WorkingYears;

/** The kept tables of days off, by {@code _id} = year. */
@Repository
class MongoWorkingYears implements WorkingYears {
  private final MongoTemplate mongo;
  private final Clock clock;

  MongoWorkingYears(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Override
  public Optional<WorkingYear> find(int year) {
    return Optional.ofNullable(mongo.findById(year, WorkingYearDocument.class))
        .map(WorkingYearDocument::toWorkingYear);
  }

  @Override
  public boolean keep(WorkingYear year, Actor by) {
    Document next = new Document();
    mongo.getConverter().write(WorkingYearDocument.from(year, by, clock.instant()), next);
    return new History(mongo, WorkingYearDocument.COLLECTION)
        .replace(year.year(), year.version(), next);
  }
}
