package vn.liencap.standalone;

import static vn.liencap.standalone.DemonstrationUnits.MINISTRY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.standalone.DemonstrationPlans.Dispatch;
import vn.liencap.standalone.DemonstrationPlans.Issued;

/** What the provinces answer to the ministry's plan: most issue their own, some late, some not. */
final class ProvincesAnswers {
  private static final String WAIVED_BECAUSE =
      "Đã lồng ghép nội dung tuyên truyền vào Kế hoạch cải cách hành chính năm 2026 của thành phố.";

  private final ServiceCalls calls;
  private final int port;
  private final DemonstrationUnits units;
  private final DemonstrationPlans plans;
  private final Map<String, Story> stories = DemonstrationFiles.stories("progress-2026.json");
  private final Map<String, Map<String, List<String>>> places = DemonstrationFiles.places();

  ProvincesAnswers(
      ServiceCalls calls, int port, DemonstrationUnits units, DemonstrationPlans plans) {
    this.calls = calls;
    this.port = port;
    this.units = units;
    this.plans = plans;
  }

  /** The plans of the provinces whose wards stand in the tree. */
  List<ToldPlan> thatReachWards(Issued ministry) {
    return answered(ministry, province -> places.containsKey(province.place()));
  }

  /** Lets every province answer as far as it has not; the plans, those that reach wards first. */
  List<ToldPlan> all(Issued ministry) {
    return answered(ministry, _ -> true).stream()
        .sorted(Comparator.comparing(plan -> plan.places().isEmpty()))
        .toList();
  }

  private List<ToldPlan> answered(Issued ministry, Predicate<Province> wanted) {
    Map<String, JsonNode> asked = new HashMap<>();
    plans
        .assignments(ministry.id(), MINISTRY)
        .forEach(assignment -> asked.put(assignment.get("unit").asString(), assignment));
    List<Province> provinces =
        DemonstrationFiles.rows("provinces-2026.csv").stream()
            .map(this::province)
            .filter(wanted)
            .toList();
    return SideBySide.each(provinces, province -> told(province, asked, ministry)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Province province(List<String> row) {
    String code = row.get(0);
    return Province.of(units.province(code), units.nameOfProvince(code), row);
  }

  private Optional<ToldPlan> told(Province province, Map<String, JsonNode> asked, Issued ministry) {
    JsonNode assignment = Objects.requireNonNull(asked.get(province.unit().value()));
    return answer(province, assignment, ministry)
        .map(
            plan ->
                new ToldPlan(
                    plan,
                    province.unit(),
                    ministry.enteredOn(),
                    stories,
                    places.getOrDefault(province.place(), Map.of())));
  }

  /** The plan issued in answer, if the province issues one. */
  private Optional<String> answer(Province province, JsonNode assignment, Issued ministry) {
    var status = AssignmentStatus.valueOf(assignment.get("status").asString());
    if (province.answer() == AssignmentStatus.ISSUED) {
      return status == AssignmentStatus.ISSUED
          ? Optional.of(assignment.get("answer").asString())
          : issue(province, ministry);
    }
    if (status == AssignmentStatus.ASSIGNED) {
      goOn(province, "/assignments/" + assignment.get("id").asString());
    }
    return Optional.empty();
  }

  /** Nothing while the clock is before the day of the document. */
  private Optional<String> issue(Province province, Issued ministry) {
    Dispatch dispatch = province.dispatch();
    return dispatch.date().isAfter(DemonstrationData.today())
        ? Optional.empty()
        : Optional.of(plans.issued(province.unit(), province.draft(ministry), dispatch).id());
  }

  private void goOn(Province province, String assignment) {
    Actor own = DemonstrationPeople.of(province.unit());
    switch (province.answer()) {
      case OPENED -> calls.post(own, port, assignment + "/open", Map.of(), "");
      case DRAFTING -> calls.post(own, port, assignment + "/draft", Map.of(), "");
      case WAIVED ->
          calls.post(
              DemonstrationPeople.of(MINISTRY),
              port,
              assignment + "/waive",
              Map.of("reason", WAIVED_BECAUSE),
              "");
      case ASSIGNED, ISSUED, WITHDRAWN, PASSED_ON -> {}
    }
  }
}
