package vn.liencap.plan.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.papers.IssuingBody;
import vn.liencap.plan.domain.Plan;

/** Who issues a plan, as its head names it. */
@Component
public final class IssuingBodies {
  private final UnitDirectory directory;
  private final Clock clock;

  IssuingBodies(UnitDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The issuer as it was on the day of the plan; as it is today for a draft. */
  public IssuingBody of(Plan plan) {
    LocalDate day = plan.issuedOn() == null ? LocalDate.now(clock) : plan.issuedOn();
    return directory
        .atOrLatest(plan.issuer(), day)
        .map(unit -> new IssuingBody(unit.name(), unit.level(), above(unit, day)))
        .orElseThrow();
  }

  private @Nullable String above(UnitView unit, LocalDate day) {
    return unit.parent() == null
        ? null
        : directory.atOrLatest(unit.parent(), day).map(UnitView::name).orElse(null);
  }
}
