package vn.liencap.activity.scheduling.mongo;

import java.util.Collection;
import java.util.List;
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
}
