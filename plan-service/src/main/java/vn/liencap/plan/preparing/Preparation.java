package vn.liencap.plan.preparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.desk.Typed;
import vn.liencap.plan.domain.Flow;
import vn.liencap.plan.domain.Flows;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.runtime.ProblemException;

/** Consultation, appraisal, submission, and the way back; each on the version that was seen. */
@Service
public class Preparation {
  private static final int MOST_UNITS = 500;
  private final PlanDesk desk;
  private final Flows flows;
  private final UnitDirectory directory;
  private final Clock clock;

  Preparation(PlanDesk desk, Flows flows, UnitDirectory directory, Clock clock) {
    this.desk = desk;
    this.flows = flows;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Shows the draft to units for comments.
   *
   * @param until last day to comment, inclusive
   * @throws ProblemException 403, 404, 409 when it does not fit how far the plan has come, 412, 422
   */
  public Plan consult(
      PlanId id,
      long seen,
      List<@Nullable UnitId> units,
      @Nullable LocalDate until,
      @Nullable String text,
      Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    var command =
        new PlanCommand.Consult(
            known(units, plan),
            until,
            Typed.optional(text, "text", "nội dung đề nghị góp ý"),
            LocalDate.now(clock),
            flow(plan));
    return desk.carryOut(plan, command, actor);
  }

  /** The units, each once, without those that write the plan anyway. */
  private List<UnitId> known(List<@Nullable UnitId> units, Plan plan) {
    var known = new LinkedHashSet<UnitId>();
    for (UnitId unit : units) {
      if (unit == null || directory.find(unit).isEmpty()) {
        throw Typed.wrong("units", "Có đơn vị không tồn tại. Hãy chọn lại đơn vị lấy ý kiến.");
      }
      if (!plan.belongsTo(unit)) {
        known.add(unit);
      }
      if (known.size() > MOST_UNITS) {
        throw Typed.wrong("units", "Lấy ý kiến tối đa " + MOST_UNITS + " đơn vị một lần.");
      }
    }
    return List.copyOf(known);
  }

  /** Finds the draft fit to be submitted. */
  public Plan appraise(PlanId id, long seen, @Nullable String text, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    String said = Typed.optional(text, "text", "ý kiến thẩm định");
    return desk.carryOut(plan, new PlanCommand.Appraise(said, flow(plan)), actor);
  }

  /** Puts the draft before the head. */
  public Plan submit(PlanId id, long seen, @Nullable String text, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    String said = Typed.optional(text, "text", "nội dung trình");
    return desk.carryOut(plan, new PlanCommand.Submit(said, flow(plan)), actor);
  }

  /** Sends it back to be rewritten. */
  public Plan sendBack(PlanId id, long seen, @Nullable String reason, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    String said = Typed.required(reason, "reason", "lý do trả lại");
    return desk.carryOut(plan, new PlanCommand.SendBack(said), actor);
  }

  private Flow flow(Plan plan) {
    return flows.of(plan.issuer());
  }
}
