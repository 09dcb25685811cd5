package vn.liencap.activity.checking.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.checking.HeldActivities;
import vn.liencap.activity.mongo.ActivityDocument;
import vn.liencap.contracts.Id;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.checking.SumLine;

/** Reads activities in the order of their units, one cursor for all of them. */
@Repository
class MongoHeldActivities implements HeldActivities {
  private static final int AT_ONCE = 500;

  private final MongoTemplate mongo;

  MongoHeldActivities(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public void sum(List<UnitId> units, BiConsumer<UnitId, Map<String, SumLine>> unit) {
    @Nullable UnitId current = null;
    Map<String, SumLine> lines = new HashMap<>();
    for (ActivityDocument document : of(units)) {
      ActivityState state = document.state();
      if (current != null && !current.equals(state.unit())) {
        unit.accept(current, lines);
        lines = new HashMap<>();
      }
      current = state.unit();
      lines.merge(
          state.programme() + Id.SEPARATOR + "Y" + state.year(), line(state), SumLine::plus);
    }
    if (current != null) {
      unit.accept(current, lines);
    }
  }

  private static SumLine line(ActivityState state) {
    Map<String, Long> figures = new HashMap<>();
    state.outputs().forEach((kind, figure) -> figures.put("out:" + kind, figure));
    figures.put("budget:planned", state.budgetPlanned());
    figures.put("budget:spent", state.budgetSpent());
    figures.put("budget:settled", state.settlement() == null ? 0 : state.settlement().amount());
    return SumLine.NOTHING.plus(new SumLine(1, state.sequence(), figures));
  }

  @Override
  public void read(List<UnitId> units, Consumer<List<ActivityState>> stretch) {
    List<ActivityState> some = new ArrayList<>();
    for (ActivityDocument document : of(units)) {
      some.add(document.state());
      if (some.size() == AT_ONCE) {
        stretch.accept(some);
        some = new ArrayList<>();
      }
    }
    stretch.accept(some);
  }

  private FindIterable<ActivityDocument> of(List<UnitId> units) {
    Bson which =
        units.isEmpty()
            ? Filters.empty()
            : Filters.in("state.unit", units.stream().map(UnitId::value).toList());
    return mongo
        .getDb()
        .getCollection(ActivityDocument.COLLECTION, ActivityDocument.class)
        .find(which)
        .sort(Sorts.ascending("state.unit"))
        .batchSize(AT_ONCE);
  }
}
