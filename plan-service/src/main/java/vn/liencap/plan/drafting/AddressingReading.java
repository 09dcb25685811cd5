package vn.liencap.plan.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.Addressing;
import vn.liencap.contracts.plan.AssignmentMode;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.runtime.FieldProblem;

/** Reads to whom a plan is assigned; only units below the issuer can be. */
@Component
public final class AddressingReading {
  private static final String FIELD = "addressing";
  private static final Pattern LEVEL = Pattern.compile("[A-Z][A-Z_]{1,29}");

  private final UnitDirectory directory;

  AddressingReading(UnitDirectory directory) {
    this.directory = directory;
  }

  /**
   * Reads the rules.
   *
   * @param day whose unit tree is meant
   * @param problems where what has to be corrected is added
   */
  public List<Addressing> read(
      @Nullable List<PlanInput.@Nullable Rule> rules,
      UnitId issuer,
      LocalDate day,
      List<FieldProblem> problems) {
    return Indexed.map(
        PlanInput.present(rules), FIELD, (rule, field) -> read(rule, field, issuer, day, problems));
  }

  private Addressing read(
      PlanInput.Rule rule,
      String field,
      UnitId issuer,
      LocalDate day,
      List<FieldProblem> problems) {
    Addressing read =
        new Addressing(
            PlanInput.present(rule.levels()),
            PlanInput.present(rule.units()),
            Boolean.TRUE.equals(rule.wholeSubtree()),
            rule.mode() == null ? AssignmentMode.IMPLEMENT : rule.mode(),
            days(rule.dueByLevel()));
    if (read.levels().isEmpty() && read.units().isEmpty() && !read.wholeSubtree()) {
      problems.add(
          new FieldProblem(
              field, "Hãy chọn cấp, đơn vị hoặc toàn bộ các đơn vị cấp dưới để giao."));
    }
    if (!read.dueByLevel().keySet().stream().allMatch(LEVEL.asMatchPredicate())) {
      problems.add(
          new FieldProblem(
              field + ".dueByLevel", "Hạn phải ghi theo cấp, ví dụ COMMUNE: 2026-03-29."));
    }
    for (UnitId unit : read.units()) {
      if (unit.equals(issuer) || !directory.isWithin(unit, issuer, day)) {
        problems.add(
            new FieldProblem(
                field + ".units",
                "Chỉ giao được cho đơn vị cấp dưới của đơn vị ban hành: " + nameOf(unit, day)));
      }
    }
    return read;
  }

  /** A level without a day is one that was left empty. */
  private static Map<String, LocalDate> days(@Nullable Map<String, LocalDate> byLevel) {
    Map<String, LocalDate> days = byLevel == null ? new TreeMap<>() : new TreeMap<>(byLevel);
    days.values().removeIf(Objects::isNull);
    return days;
  }

  private String nameOf(UnitId unit, LocalDate day) {
    return directory.atOrLatest(unit, day).map(view -> view.name()).orElse(unit.value());
  }
}
