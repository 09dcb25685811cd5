package vn.liencap.portal.pages.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanStep;
import vn.liencap.portal.services.StepSettings;

/** The steps of a plan as a strip: those behind with who took them, the present one, the rest. */
final class Strip {
  private static final Map<String, String> AT =
      Map.of(
          "DRAFT", "DRAFT",
          "IN_CONSULTATION", "CONSULTED",
          "APPRAISED", "APPRAISED",
          "SUBMITTED", "SUBMITTED",
          "SIGNED", "SIGNED",
          "ISSUED", "ISSUED");

  private Strip() {}

  /**
   * A step of the strip.
   *
   * @param kind DRAFT, CONSULTED, APPRAISED, SUBMITTED, SIGNED or ISSUED
   * @param state done, now or later
   * @param by who took it; null when nobody has
   */
  record Step(String kind, String state, @Nullable PlanStep by) {}

  /** The strip of a plan; empty for readers who are not told how it came about. */
  static List<Step> of(PlanDetails plan) {
    if (plan.steps().isEmpty() && plan.flow() == null) {
      return List.of();
    }
    List<String> kinds = kinds(plan);
    int now = kinds.indexOf(AT.getOrDefault(plan.status(), "DRAFT"));
    List<Step> strip = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      boolean done = i < now || plan.status().equals("ISSUED");
      String state = done ? "done" : i == now ? "now" : "later";
      strip.add(
          new Step(kinds.get(i), state, state.equals("later") ? null : taken(plan, kinds.get(i))));
    }
    return strip;
  }

  private static List<String> kinds(PlanDetails plan) {
    StepSettings flow = plan.flow();
    List<String> kinds = new ArrayList<>(List.of("DRAFT"));
    add(kinds, plan, "CONSULTED", flow != null && flow.consultation());
    add(kinds, plan, "APPRAISED", flow != null && flow.appraisal());
    add(kinds, plan, "SUBMITTED", flow != null && flow.submission());
    kinds.addAll(List.of("SIGNED", "ISSUED"));
    return kinds;
  }

  private static void add(List<String> kinds, PlanDetails plan, String kind, boolean isOn) {
    if (isOn || taken(plan, kind) != null) {
      kinds.add(kind);
    }
  }

  private static @Nullable PlanStep taken(PlanDetails plan, String kind) {
    return plan.steps().stream()
        .filter(step -> step.kind().equals(kind))
        .reduce((_, last) -> last)
        .orElse(null);
  }

  /** Why it was sent back, while it has not gone on since; null when it was not. */
  static @Nullable PlanStep sentBack(PlanDetails plan) {
    List<PlanStep> steps = plan.steps();
    return steps.isEmpty() || !steps.getLast().kind().equals("SENT_BACK") ? null : steps.getLast();
  }
}
