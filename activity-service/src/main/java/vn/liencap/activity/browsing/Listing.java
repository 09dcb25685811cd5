package vn.liencap.activity.browsing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.activity.access.ActivityRights;
import vn.liencap.activity.browsing.ActivityFilter.UnitRole;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.plan.IssuedPlan;

/** Lists activities within what the reader may see. */
@Service
public class Listing {
  private final ActivityLists lists;
  private final KnownPlans plans;
  private final ActivityRights rights;

  Listing(ActivityLists lists, KnownPlans plans, ActivityRights rights) {
    this.lists = lists;
    this.plans = plans;
    this.rights = rights;
  }

  /**
   * The activities wanted, in order of the day by which something is owed of them.
   *
   * @param after the sort key of the last one of the page before; null for the first page
   * @param limit how many at most
   * @return empty when the unit asked for is not the reader's to see
   */
  public Optional<List<ActivityState>> find(
      ActivityFilter filter, Actor actor, @Nullable String after, int limit) {
    return reach(filter, actor).map(reach -> lists.find(filter, reach, after, limit));
  }

  private Optional<Reach> reach(ActivityFilter filter, Actor actor) {
    @Nullable IssuedPlan plan =
        filter.plan() == null ? null : plans.find(filter.plan()).orElse(null);
    boolean ofWholePlan = rights.runs(actor, plan) || rights.settles(actor, plan);
    if (filter.asking()) {
      return Optional.of(new Reach.Asking(rights.supervised(actor)));
    }
    UnitId unit = filter.unit();
    if (unit != null) {
      return ofWholePlan || rights.maySee(actor, unit)
          ? Optional.of(ofUnit(unit, filter.role(), actor))
          : Optional.empty();
    }
    if (filter.role() != null) {
      return Optional.of(ofUnit(actor.unit(), filter.role(), actor));
    }
    return Optional.of(
        ofWholePlan || rights.seesAll(actor)
            ? new Reach.Everything()
            : new Reach.Of(rights.visibleUnits(actor), rights.keysOf(actor)));
  }

  private Reach ofUnit(UnitId unit, @Nullable UnitRole role, Actor actor) {
    boolean own = unit.equals(actor.unit());
    Set<String> keys = own ? rights.keysOf(actor) : rights.keysOf(unit);
    Set<UnitId> leads = own ? rights.withAnsweredFor(unit) : Set.of(unit);
    return switch (role) {
      case null -> new Reach.Of(leads, keys);
      case LEAD -> new Reach.Of(leads, Set.of());
      case COORDINATING -> new Reach.Of(Set.of(), keys);
    };
  }
}
