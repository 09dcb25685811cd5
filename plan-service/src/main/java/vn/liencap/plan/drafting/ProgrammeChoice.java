package vn.liencap.plan.drafting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.programmes.domain.Programmes;
import vn.liencap.runtime.FieldProblem;

/**
 * The programme a plan counts for: the one named, else the one of its parents, else the only one of
 * its year.
 */
@Component
final class ProgrammeChoice {
  private static final String FIELD = "programme";

  private final Programmes programmes;
  private final Plans plans;

  ProgrammeChoice(Programmes programmes, Plans plans) {
    this.programmes = programmes;
    this.plans = plans;
  }

  Optional<ProgrammeId> of(
      @Nullable ProgrammeId named,
      @Nullable Plan before,
      List<PlanId> parents,
      int year,
      List<FieldProblem> problems) {
    if (named != null) {
      if (programmes.find(named).isEmpty()) {
        problems.add(
            new FieldProblem(FIELD, "Không có chương trình này. Hãy chọn lại chương trình."));
      }
      return Optional.of(named);
    }
    Optional<ProgrammeId> found =
        Optional.ofNullable(before)
            .map(Plan::programme)
            .or(() -> ofParents(parents))
            .or(() -> onlyOneOf(year));
    if (found.isEmpty()) {
      problems.add(new FieldProblem(FIELD, "Hãy chọn chương trình mà kế hoạch này thuộc về."));
    }
    return found;
  }

  private Optional<ProgrammeId> ofParents(List<PlanId> parents) {
    return plans.findAll(parents).stream().map(Plan::programme).findFirst();
  }

  private Optional<ProgrammeId> onlyOneOf(int year) {
    List<Programmes.Listed> listed = programmes.list(year, null, null, 2);
    return listed.size() == 1 ? Optional.of(listed.getFirst().programme().id()) : Optional.empty();
  }
}
