package vn.liencap.reporting.calendar.mongo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.calendar.WorkingYear;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.calendar.CalendarEvent.WorkingYearChanged;
import vn.liencap.contracts.calendar.WorkingYearState;
import vn.liencap.messaging.EventCodec;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.messaging.OutboxRelay;
import vn.liencap.reporting.calendar.domain.WorkingYears;

/** The kept tables of days off, by {@code _id} = year; a table and its event are one write. */
@Repository
class MongoWorkingYears implements WorkingYears {
  private final MongoTemplate mongo;
  private final EventCodec codec;
  private final OutboxRelay relay;
  private final Clock clock;

  MongoWorkingYears(MongoTemplate mongo, EventCodec codec, OutboxRelay relay, Clock clock) {
    this.mongo = mongo;
    this.codec = codec;
    this.relay = relay;
    this.clock = clock;
  }

  @Override
  public Optional<WorkingYear> find(int year) {
    return Optional.ofNullable(mongo.findById(year, WorkingYearDocument.class))
        .map(WorkingYearDocument::toWorkingYear);
  }

  @Override
  public boolean keep(WorkingYear year, Actor by) {
    Instant now = clock.instant();
    Document next = new Document();
    mongo.getConverter().write(WorkingYearDocument.from(year, by, now), next);
    OutboxEntry changed = codec.encode(new WorkingYearChanged(stateOf(year), by, now));
    next.append(OutboxEntry.FIELD, List.of(changed));
    boolean kept =
        new History(mongo, WorkingYearDocument.COLLECTION)
            .replace(year.year(), year.version(), next);
    if (kept) {
      relay.relay(WorkingYearDocument.COLLECTION, year.year(), List.of(changed));
    }
    return kept;
  }

  private static WorkingYearState stateOf(WorkingYear year) {
    return new WorkingYearState(
        year.year(), year.daysOff(), year.workedInstead(), year.computed(), year.version());
  }
}
