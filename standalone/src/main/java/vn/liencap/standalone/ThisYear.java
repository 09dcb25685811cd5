package vn.liencap.standalone;

import static vn.liencap.standalone.DemonstrationUnits.MINISTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liencap.standalone.DemonstrationPlans.Dispatch;
import vn.liencap.standalone.DemonstrationPlans.Issued;

/** The programme of 2026: the ministry's plan, and what each province answers to it. */
final class ThisYear {
  private static final LocalDate MINISTRY_ISSUES = LocalDate.of(2026, 1, 20);

  private final DemonstrationPlans plans;
  private final ProvincesAnswers answers;

  ThisYear(DemonstrationPlans plans, ProvincesAnswers answers) {
    this.plans = plans;
    this.answers = answers;
  }

  /** Issues the plans that make the system worth looking at: the ministry's, those of wards. */
  void begin() {
    ministry().ifPresent(answers::thatReachWards);
  }

  /** Issues whatever is not issued yet. */
  List<ToldPlan> issue() {
    return ministry()
        .map(
            plan -> {
              List<ToldPlan> told = new ArrayList<>(answers.all(plan));
              told.add(plan.told("progress-2026.json"));
              return told;
            })
        .orElse(List.of());
  }

  /** Nothing while the clock is before the day of the document. */
  private Optional<Issued> ministry() {
    if (DemonstrationData.today().isBefore(MINISTRY_ISSUES)) {
      return Optional.empty();
    }
    return Optional.of(
        plans.issued(
            MINISTRY,
            DemonstrationFiles.plan("bo-noi-vu-2026.json", Map.of()),
            new Dispatch("25", MINISTRY_ISSUES)));
  }

  /** What waits on the desks of the ministry: one plan for its head, one for its clerk. */
  void leaveOnDesks() {
    var _ = plans.drafted(MINISTRY, DemonstrationFiles.plan("bo-binh-chon-2026.json", Map.of()));
    plans.signed(MINISTRY, DemonstrationFiles.plan("bo-cao-diem-2026.json", Map.of()));
  }
}
