package vn.liencap.plan.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.AssignmentId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentState;
import vn.liencap.contracts.plan.PlanChange;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.assignments.domain.Assignments;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** What the units below said to a change of a plan, for those who follow it. */
@Service
public class Answers {
  private final Assignments assignments;
  private final PlanAccess access;
  private final UnitDirectory directory;
  private final Clock clock;

  Answers(Assignments assignments, PlanAccess access, UnitDirectory directory, Clock clock) {
    this.assignments = assignments;
    this.access = access;
    this.directory = directory;
    this.clock = clock;
  }

  /** What one unit said. */
  public record AnswerView(
      AssignmentId assignment,
      UnitId unit,
      String unitName,
      PlanChange change,
      @Nullable PlanId answer,
      boolean late) {}

  /** How many units said what. */
  public record Counts(long open, long adapting, long adapted, long accepted) {}

  /**
   * A page of answers, by unit.
   *
   * @param owed true for those who have not answered, false for those who have, null for all
   * @throws ProblemException 403 to readers that do not follow the plan
   */
  public Page<AnswerView> list(PlanId id, @Nullable Boolean owed, PageRequest page, Actor actor) {
    followed(id, actor);
    List<PlanChange.Answer> wanted =
        owed == null
            ? List.of(PlanChange.Answer.values())
            : owed
                ? List.of(PlanChange.Answer.OPEN, PlanChange.Answer.ADAPTING)
                : List.of(PlanChange.Answer.ADAPTED, PlanChange.Answer.ACCEPTED);
    String after = page.after();
    List<AssignmentState> found =
        assignments.list(
            new Assignments.Wanted(null, id, null, null, wanted),
            after == null ? null : new AssignmentId(after),
            page.limit() + 1);
    return page.page(
        found.stream().flatMap(state -> view(state).stream()).toList(),
        view -> view.assignment().value());
  }

  /** How many units said what. */
  public Counts counts(PlanId id, Actor actor) {
    followed(id, actor);
    Map<PlanChange.Answer, Long> counts = assignments.answersOf(id);
    return new Counts(
        counts.getOrDefault(PlanChange.Answer.OPEN, 0L),
        counts.getOrDefault(PlanChange.Answer.ADAPTING, 0L),
        counts.getOrDefault(PlanChange.Answer.ADAPTED, 0L),
        counts.getOrDefault(PlanChange.Answer.ACCEPTED, 0L));
  }

  private void followed(PlanId id, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (!access.mayFollow(actor, plan)) {
      throw ProblemException.forbidden(
          "Chỉ đơn vị ban hành và cấp trên xem được trả lời của các đơn vị.");
    }
  }

  private Optional<AnswerView> view(AssignmentState state) {
    PlanChange change = state.change();
    LocalDate today = LocalDate.now(clock);
    return change == null
        ? Optional.empty()
        : Optional.of(
            new AnswerView(
                state.id(),
                state.unit(),
                directory
                    .atOrLatest(state.unit(), today)
                    .map(UnitView::name)
                    .orElse(state.unit().value()),
                change,
                state.answer(),
                isLate(change, today)));
  }

  static boolean isLate(PlanChange change, LocalDate today) {
    LocalDate due = change.due();
    if (due == null) {
      return false;
    }
    LocalDate day = change.isOwed() || change.answeredOn() == null ? today : change.answeredOn();
    return day.isAfter(due);
  }
}
