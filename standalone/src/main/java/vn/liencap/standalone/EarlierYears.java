package vn.liencap.standalone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.liencap.standalone.DemonstrationPlans.Dispatch;

/** Two plans of earlier years, under the units of their time. */
final class EarlierYears {
  private final DemonstrationUnits units;
  private final DemonstrationPlans plans;

  EarlierYears(DemonstrationUnits units, DemonstrationPlans plans) {
    this.units = units;
    this.plans = plans;
  }

  /** Issues what is not issued yet. */
  List<ToldPlan> issue() {
    return List.of(
        told("PROVINCE", "70", "binh-phuoc-2022.json", "152", "2022-05-10", "progress-2022.json"),
        told("COMMUNE", "03389", "doan-ket-2023.json", "31", "2023-03-06", "progress-2023.json"));
  }

  private ToldPlan told(
      String level, String code, String plan, String number, String date, String stories) {
    LocalDate day = LocalDate.parse(date);
    return plans
        .issued(
            units.id(level, code, day),
            DemonstrationFiles.plan(plan, Map.of()),
            new Dispatch(number, day))
        .told(stories);
  }
}
