package vn.liencap.reporting.calendar.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liencap.contracts.Level;
import vn.liencap.reporting.calendar.domain.Ladder.Step;

/** Whether a regime can be worked with, and whether one may take the place of another. */
final class RegimeCheck {
  private static final int SOME_YEAR = 2026;
  private final List<Fault> faults = new ArrayList<>();

  private RegimeCheck() {}

  static List<Fault> of(Regime regime) {
    var check = new RegimeCheck();
    if (!regime.id().matches(Regime.ID)) {
      check.fault("id", "Mã chế độ có từ 2 đến 20 chữ cái không dấu và chữ số.");
    }
    check.periods(regime.periods());
    check.ladder(regime.due().steps());
    return List.copyOf(check.faults);
  }

  /** Reports are kept by their period, so what was once a period stays that. */
  static List<Fault> ofChange(Regime before, Regime after, boolean builtIn) {
    var check = new RegimeCheck();
    if (builtIn && !before.periods().equals(after.periods())) {
      check.fault(
          "periods",
          "Kỳ của chế độ có sẵn do "
              + before.source()
              + " quy định, không sửa được. Hãy lập một chế độ mới.");
    }
    before.periods().stream()
        .filter(kept -> after.periods().stream().noneMatch(rule -> sameDays(kept, rule)))
        .findFirst()
        .filter(_ -> check.faults.isEmpty())
        .ifPresent(
            lost ->
                check.fault(
                    "periods",
                    "Không xóa hoặc dời được kỳ "
                        + lost.code()
                        + " vì báo cáo của kỳ này vẫn được lưu. Hãy thêm kỳ có mã khác."));
    return List.copyOf(check.faults);
  }

  private static boolean sameDays(PeriodRule one, PeriodRule other) {
    return one.code().equals(other.code())
        && one.from().equals(other.from())
        && one.to().equals(other.to());
  }

  private void fault(String field, String message) {
    faults.add(new Fault(field, message));
  }

  private void periods(List<PeriodRule> periods) {
    if (periods.isEmpty()) {
      fault("periods", "Chế độ báo cáo cần ít nhất một kỳ.");
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < periods.size(); i++) {
      String field = "periods[" + i + "]";
      PeriodRule rule = periods.get(i);
      if (!rule.code().matches(Regime.CODE)) {
        fault(field + ".code", "Mã kỳ có từ 1 đến 6 chữ in hoa, chữ số, bắt đầu bằng chữ.");
      } else if (!codes.add(rule.code())) {
        fault(field + ".code", "Mã kỳ " + rule.code() + " bị trùng.");
      }
      days(field, rule).ifPresent(faults::add);
    }
  }

  private static Optional<Fault> days(String field, PeriodRule rule) {
    if (!rule.from().isDay() || !rule.to().isDay()) {
      return Optional.of(
          new Fault(field, "Ngày không hợp lệ: tháng từ 0 (tháng 12 năm trước) đến 12."));
    }
    if (!rule.from().startsASlice()) {
      return Optional.of(
          new Fault(
              field + ".from",
              "Kỳ phải bắt đầu vào ngày 1 hoặc ngày 15, vì số liệu được lưu theo nửa tháng."));
    }
    if (!rule.to().endsASlice()) {
      return Optional.of(
          new Fault(
              field + ".to",
              "Kỳ phải chốt số liệu vào ngày 14 hoặc ngày cuối tháng (ghi 31), vì số liệu được lưu"
                  + " theo nửa tháng."));
    }
    return rule.from().in(SOME_YEAR).isBefore(rule.to().in(SOME_YEAR))
        ? Optional.empty()
        : Optional.of(new Fault(field + ".to", "Ngày chốt số liệu phải sau ngày bắt đầu kỳ."));
  }

  private void ladder(List<Step> steps) {
    if (steps.isEmpty()) {
      fault("due.steps", "Cần ngày gửi báo cáo của ít nhất một cấp.");
    }
    Set<Level> levels = new HashSet<>();
    int below = 1;
    for (int i = 0; i < steps.size(); i++) {
      String field = "due.steps[" + i + "]";
      Step step = steps.get(i);
      if (!levels.add(step.level())) {
        fault(field + ".level", "Mỗi cấp chỉ có một ngày gửi báo cáo.");
      }
      if (step.day() < below || step.day() > 31) {
        fault(field + ".day", "Ngày gửi từ 1 đến 31 và không sớm hơn ngày của cấp dưới.");
      }
      below = Math.max(below, step.day());
    }
  }
}
