package vn.liencap.activity.scheduling.mongo;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import vn.liencap.activity.mongo.NewestCopies;
import vn.liencap.activity.scheduling.domain.IssuedPlans;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.IssuedPlan;

/** Issued plans in the collection {@code plans}. */
@Repository
class MongoIssuedPlans implements IssuedPlans {
  private final NewestCopies<IssuedPlan> copies;

  MongoIssuedPlans(MongoTemplate mongo) {
    this.copies =
        new NewestCopies<>(
            mongo, "plans", IssuedPlan.class, plan -> plan.id().value(), IssuedPlan::sequence);
  }

  @Override
  public void keep(Collection<IssuedPlan> told) {
    copies.keep(told);
  }

  @Override
  public List<IssuedPlan> find(Collection<PlanId> ids) {
    return List.copyOf(copies.find(ids.stream().map(PlanId::value).toList()).values());
  }

  @Override
  public Map<PlanId, Long> sequences(Collection<PlanId> ids) {
    return copies.sequences(ids.stream().map(PlanId::value).toList()).entrySet().stream()
        .collect(toMap(known -> new PlanId(known.getKey()), Map.Entry::getValue));
  }
}
