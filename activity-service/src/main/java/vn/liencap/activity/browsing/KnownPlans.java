package vn.liencap.activity.browsing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import vn.liencap.activity.scheduling.domain.IssuedPlans;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.IssuedPlan;

/**
 * The plans that were looked at in the last minute: an issued plan is immutable but for its
 * versions, and every answer names its title.
 */
@Component
class KnownPlans {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST = 500;

  private final IssuedPlans plans;
  private final Clock clock;
  private final ConcurrentMap<PlanId, Known> known = new ConcurrentHashMap<>();

  KnownPlans(IssuedPlans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  private record Known(IssuedPlan plan, Instant until) {}

  Optional<IssuedPlan> find(PlanId id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  Map<PlanId, IssuedPlan> find(Collection<PlanId> ids) {
    Instant now = clock.instant();
    var found = new HashMap<PlanId, IssuedPlan>();
    var missing = new ArrayList<PlanId>();
    for (PlanId id : ids) {
      Known remembered = known.get(id);
      if (remembered != null && remembered.until().isAfter(now)) {
        found.put(id, remembered.plan());
      } else {
        missing.add(id);
      }
    }
    for (IssuedPlan plan : missing.isEmpty() ? List.<IssuedPlan>of() : plans.find(missing)) {
      remember(plan, now);
      found.put(plan.id(), plan);
    }
    return found;
  }

  private void remember(IssuedPlan plan, Instant now) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(plan.id(), new Known(plan, now.plus(REMEMBERED)));
  }
}
