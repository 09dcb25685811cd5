package vn.liencap.activity.browsing.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static vn.liencap.activity.mongo.ActivityDocument.NEXT_DUE;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.ActivityLists;
import vn.liencap.activity.browsing.Reach;
import vn.liencap.activity.mongo.ActivityDocument;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.directory.VietnameseText;

/** Lists by the indexes that {@link ActivityIndexes} declares. */
@Repository
class MongoActivityLists implements ActivityLists {
  private static final List<String> OPEN =
      List.of(ActivityStatus.NOT_STARTED.name(), ActivityStatus.IN_PROGRESS.name());

  private final MongoTemplate mongo;

  MongoActivityLists(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<ActivityState> find(
      ActivityFilter filter, Reach reach, @Nullable String after, int limit) {
    var all = new ArrayList<Criteria>();
    reach(reach, all);
    filter(filter, all);
    if (after != null) {
      all.add(after(after));
    }
    var query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    return mongo
        .getDb()
        .getCollection(ListedActivity.COLLECTION, ListedActivity.class)
        .find(query.getQueryObject())
        .projection(Projections.include("state"))
        .sort(Sorts.ascending(NEXT_DUE, "_id"))
        .limit(limit)
        .map(ListedActivity::state)
        .into(new ArrayList<>());
  }

  private static void reach(Reach reach, List<Criteria> all) {
    switch (reach) {
      case Reach.Everything() -> {}
      case Reach.Asking(var units) ->
          all.add(where("asking").in(units.stream().map(UnitId::value).toList()));
      case Reach.Of(var leads, var keys) -> {
        var units = leads.stream().map(UnitId::value).toList();
        Criteria leading = where("state.unit").in(units);
        Criteria takingPart = where("coordinatingKeys").in(keys);
        if (keys.isEmpty()) {
          all.add(leading);
        } else if (units.isEmpty()) {
          all.add(takingPart);
        } else {
          all.add(new Criteria().orOperator(leading, takingPart));
        }
      }
    }
  }

  private static void filter(ActivityFilter filter, List<Criteria> all) {
    if (filter.plan() != null) {
      all.add(where("state.plan").is(filter.plan().value()));
    }
    if (filter.programme() != null) {
      all.add(where("state.programme").is(filter.programme().value()));
    }
    if (filter.status() != null) {
      all.add(where("state.status").is(filter.status().name()));
    }
    due(filter, all);
    if (filter.unsettled()) {
      all.add(unsettled(filter.plan()));
    }
    owned(filter, all);
    if (filter.words() != null && !filter.words().isBlank()) {
      for (String word : VietnameseText.folded(filter.words()).split(" ", -1)) {
        all.add(where("search").regex(Pattern.quote(word)));
      }
    }
  }

  /** A window of days finds what falls due as a whole in it too, whatever is owed before. */
  private static void due(ActivityFilter filter, List<Criteria> all) {
    @Nullable LocalDate from = filter.dueFrom();
    @Nullable LocalDate before = filter.dueBefore();
    if (from != null && before != null) {
      all.add(
          new Criteria()
              .orOperator(
                  where(NEXT_DUE).gte(from.toString()).lt(before.toString()),
                  where("state.due").gte(from.toString()).lt(before.toString())));
    } else if (from != null) {
      all.add(where("state.due").gte(from.toString()));
    } else if (before != null) {
      all.add(where(NEXT_DUE).lt(before.toString()));
      if (filter.status() == null) {
        all.add(where("state.status").in(OPEN));
      }
    }
  }

  /** By the plan where one is named, which is what the field holds. */
  private static Criteria unsettled(@Nullable PlanId plan) {
    Criteria waiting = where(ActivityDocument.TO_SETTLE);
    return plan == null ? waiting.exists(true) : waiting.is(plan.value());
  }

  /** What one person owns comes before what the room or post has: somebody is named. */
  private static void owned(ActivityFilter filter, List<Criteria> all) {
    var owning = new ArrayList<Criteria>();
    if (filter.owner() != null) {
      owning.add(where("state.owner").is(filter.owner().value()));
    }
    if (filter.post() != null && !filter.post().isBlank()) {
      owning.add(
          where("state.owner").is(null).and("posts").is(VietnameseText.folded(filter.post())));
    }
    if (!owning.isEmpty()) {
      all.add(new Criteria().orOperator(owning));
    }
  }

  private static Criteria after(String sortKey) {
    int slash = sortKey.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("Not where a list of activities ends: " + sortKey);
    }
    String due = sortKey.substring(0, slash);
    return new Criteria()
        .orOperator(
            where(NEXT_DUE).gt(due),
            where(NEXT_DUE).is(due).and("_id").gt(sortKey.substring(slash + 1)));
  }
}
