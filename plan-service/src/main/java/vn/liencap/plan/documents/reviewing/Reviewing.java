package vn.liencap.plan.documents.reviewing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.documents.importing.UnmatchedNames;
import vn.liencap.plan.documents.reviewing.domain.Reading;
import vn.liencap.plan.documents.reviewing.domain.Readings;
import vn.liencap.plan.domain.Plan;
import vn.liencap.runtime.ProblemException;

/** People look through what was read in a document; those who write the draft only. */
@Service
public class Reviewing {
  private final Readings readings;
  private final UnmatchedNames names;
  private final PlanAccess access;

  Reviewing(Readings readings, UnmatchedNames names, PlanAccess access) {
    this.readings = readings;
    this.names = names;
    this.access = access;
  }

  /**
   * What was read, beside the draft as it is now.
   *
   * @throws ProblemException 404 when the plan was not made of a document, or the actor does not
   *     write it
   */
  public Review review(PlanId id, Actor actor) {
    Plan plan = drafted(id, actor);
    return of(plan, reading(id));
  }

  /**
   * Notes what somebody has looked at and left as it is.
   *
   * @param keys of marks and of names; others are left out
   * @param closed true when somebody is done with it, false to open it again
   */
  public Review note(PlanId id, Set<String> keys, boolean closed, Actor actor) {
    Plan plan = drafted(id, actor);
    if (!plan.mayBeWrittenBy(actor)) {
      throw ProblemException.forbidden("Chỉ chuyên viên hoặc lãnh đạo được rà soát dự thảo này.");
    }
    Review before = of(plan, reading(id));
    readings.note(id, before.known(keys));
    if (closed != before.closed()) {
      readings.close(id, closed);
    }
    return of(plan, reading(id));
  }

  private Plan drafted(PlanId id, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (plan.isIssued() || !plan.belongsTo(actor.unit())) {
      throw none();
    }
    return plan;
  }

  private Reading reading(PlanId id) {
    return readings.find(id).orElseThrow(Reviewing::none);
  }

  private Review of(Plan plan, Reading reading) {
    List<UnmatchedNames.Everywhere> unmatched =
        reading.closed() ? List.of() : names.each(plan.content(), plan.issuer(), reading.day());
    return Review.of(reading, plan.content(), unmatched);
  }

  private static ProblemException none() {
    return ProblemException.notFound("Kế hoạch này không có văn bản gốc để rà soát.");
  }
}
