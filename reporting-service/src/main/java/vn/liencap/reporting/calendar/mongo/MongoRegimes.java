package vn.liencap.reporting.calendar.mongo;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.liencap.contracts.Actor;
import vn.liencap.reporting.calendar.domain.BuiltInRegimes;
import vn.liencap.reporting.calendar.domain.Regime;
import vn.liencap.reporting.calendar.domain.Regimes;

/** The built-in regimes, overlaid by those that somebody has changed or added. */
@Repository
class MongoRegimes implements Regimes {
  private final MongoTemplate mongo;
  private final Clock clock;

  MongoRegimes(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  @Override
  public List<Regime> all() {
    Map<String, Regime> found = new LinkedHashMap<>();
    BuiltInRegimes.all().forEach(regime -> found.put(regime.id(), regime));
    mongo
        .find(new Query().with(Sort.by("_id")), RegimeDocument.class)
        .forEach(stored -> found.put(stored.id(), stored.regime()));
    return List.copyOf(found.values());
  }

  @Override
  public Optional<Regime> find(String id) {
    return Optional.ofNullable(mongo.findById(id, RegimeDocument.class))
        .map(RegimeDocument::regime)
        .or(() -> BuiltInRegimes.all().stream().filter(it -> it.id().equals(id)).findFirst());
  }

  @Override
  public boolean keep(Regime regime, Actor by) {
    Document next = new Document();
    mongo.getConverter().write(RegimeDocument.from(regime, by, clock.instant()), next);
    return new History(mongo, RegimeDocument.COLLECTION)
        .replace(regime.id(), regime.version(), next);
  }
}
