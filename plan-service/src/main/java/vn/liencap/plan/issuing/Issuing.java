package vn.liencap.plan.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.PlanStanding;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.desk.PlanDesk;
import vn.liencap.plan.desk.Refusals;
import vn.liencap.plan.domain.Amends;
import vn.liencap.plan.domain.Flows;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.domain.PlanCommand;
import vn.liencap.plan.domain.Plans;
import vn.liencap.plan.drafting.AddressingReading;
import vn.liencap.plan.drafting.PlanInput;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** The head signs; the clerk numbers, dates and dispatches. */
@Service
public class Issuing {
  private static final int DAYS_TO_ANSWER = 15;
  private static final int ATTEMPTS = 20;

  private final PlanDesk desk;
  private final PlanAccess access;
  private final Plans plans;
  private final Symbols symbols;
  private final AddressingReading addressing;
  private final UnitDirectory directory;
  private final Flows flows;
  private final Clock clock;

  Issuing(
      PlanDesk desk,
      PlanAccess access,
      Plans plans,
      Symbols symbols,
      AddressingReading addressing,
      UnitDirectory directory,
      Flows flows,
      Clock clock) {
    this.desk = desk;
    this.access = access;
    this.plans = plans;
    this.symbols = symbols;
    this.addressing = addressing;
    this.directory = directory;
    this.flows = flows;
    this.clock = clock;
  }

  /**
   * What the clerk typed; all may be left out.
   *
   * @param number {@code 12} or {@code 12/KH-UBND}; the next free one when null
   * @param symbol names the register; the plan's own, else the unit's usual one when null
   * @param date the date on the document; today when null
   * @param addressing to whom it is assigned; as drafted when null
   * @param answerBy of an amendment: last day for units below to answer; {@value #DAYS_TO_ANSWER}
   *     days after its date when null
   */
  public record Dispatch(
      @Nullable String number,
      @Nullable String symbol,
      @Nullable LocalDate date,
      @Nullable List<PlanInput.@Nullable Rule> addressing,
      @Nullable LocalDate answerBy) {
    public Dispatch {
      number = number == null || number.isBlank() ? null : number;
      symbol = symbol == null || symbol.isBlank() ? null : symbol.strip();
    }
  }

  /** The head signs the plan as the version they saw. */
  public Plan sign(PlanId id, long seen, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    return desk.carryOut(plan, new PlanCommand.Sign(flows.of(plan.issuer())), actor);
  }

  /**
   * The clerk issues the plan.
   *
   * @throws ProblemException 409 when the number is taken, 422 with what has to be corrected
   */
  public Plan issue(PlanId id, long seen, Dispatch dispatch, Actor actor) {
    Plan plan = desk.unchanged(id, seen, actor);
    plan.refusalToIssue(actor)
        .ifPresent(
            refusal -> {
              throw Refusals.problem(refusal);
            });
    checkAmended(plan);
    LocalDate today = LocalDate.now(clock);
    LocalDate date = dispatch.date() == null ? today : dispatch.date();
    List<FieldProblem> problems = new ArrayList<>();
    List<Addressing> rules =
        dispatch.addressing() == null
            ? plan.addressing()
            : addressing.read(dispatch.addressing(), plan.issuer(), date, problems);
    if (directory.at(plan.issuer(), date).isEmpty()) {
      problems.add(
          new FieldProblem(
              "date", "Đơn vị ban hành không tồn tại vào ngày này. Hãy xem lại ngày."));
    }
    @Nullable DocumentNumber number = number(plan, dispatch, date.getYear(), problems);
    if (number == null || !problems.isEmpty()) {
      throw ProblemException.invalid("Chưa ban hành được: có chỗ cần sửa.", problems);
    }
    Set<String> readers = ReaderKeys.of(plan, rules);
    var issue =
        new PlanCommand.Issue(
            number,
            date,
            today,
            rules,
            readers,
            plan.isAmendment() ? answerBy(dispatch, date) : null,
            flows.of(plan.issuer()));
    return dispatch.number() == null
        ? issueUnderNextNumber(plan, issue, actor)
        : desk.carryOut(plan, issue, actor);
  }

  /** Whoever did not choose a number does not care that another plan has just taken it. */
  private Plan issueUnderNextNumber(Plan plan, PlanCommand.Issue first, Actor actor) {
    PlanCommand.Issue issue = first;
    for (int attempt = 1; ; attempt++) {
      try {
        return desk.carryOut(plan, issue, actor);
      } catch (ProblemException e) {
        if (!e.code().equals(PlanDesk.NUMBER_TAKEN) || attempt == ATTEMPTS) {
          throw e;
        }
        issue = issue.numbered(next(plan, issue.date().getYear(), issue.number().symbol()));
      }
    }
  }

  private static LocalDate answerBy(Dispatch dispatch, LocalDate date) {
    return dispatch.answerBy() == null ? date.plusDays(DAYS_TO_ANSWER) : dispatch.answerBy();
  }

  /** An amendment of a plan that has ended would never take effect. */
  private void checkAmended(Plan amendment) {
    Amends amends = amendment.amends();
    if (amends == null || amendment.isIssued()) {
      return;
    }
    boolean inForce =
        plans
            .find(amends.plan())
            .filter(plan -> plan.standing() == PlanStanding.IN_FORCE)
            .isPresent();
    if (!inForce) {
      throw ProblemException.conflict(
          "ended", "Kế hoạch được sửa đổi không còn hiệu lực nên không ban hành được.");
    }
  }

  private @Nullable DocumentNumber number(
      Plan plan, Dispatch dispatch, int year, List<FieldProblem> problems) {
    String symbol = dispatch.symbol() == null ? symbols.of(plan) : dispatch.symbol();
    if (!DocumentNumber.isSymbol(symbol)) {
      problems.add(new FieldProblem("symbol", "Ký hiệu văn bản chưa đúng; ví dụ: KH-UBND."));
      return null;
    }
    if (dispatch.number() == null) {
      return next(plan, year, symbol);
    }
    return DocumentNumber.typed(dispatch.number(), symbol)
        .orElseGet(
            () -> {
              problems.add(
                  new FieldProblem("number", "Số văn bản chưa đúng; ví dụ: 12 hoặc 12/KH-UBND."));
              return null;
            });
  }

  private DocumentNumber next(Plan plan, int year, String symbol) {
    return new DocumentNumber(plans.highestNumber(plan.issuer(), year, symbol) + 1, symbol);
  }

  /**
   * The number that is offered to the clerk of the plan's issuer.
   *
   * @throws ProblemException 403 to those who may read the plan and have no part in its register
   */
  public DocumentNumber nextNumber(PlanId id, Actor actor) {
    Plan plan = access.readable(id, actor);
    if (!plan.belongsTo(actor.unit())) {
      throw ProblemException.forbidden(
          "Chỉ đơn vị ban hành, đơn vị soạn thảo mới xem được sổ cấp số văn bản.");
    }
    return next(plan, LocalDate.now(clock).getYear(), symbols.of(plan));
  }
}
