package vn.liencap.plan.units.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.plan.units.importing.ImportOutcome.Faulty;
import vn.liencap.plan.units.importing.ImportOutcome.Imported;
import vn.liencap.plan.units.importing.ImportOutcome.NotYours;
import vn.liencap.plan.units.importing.ImportOutcome.Overtaken;
import vn.liencap.plan.units.importing.UnitImport;
import vn.liencap.plan.units.importing.domain.Lifetime;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Takes files of units; for the administrators of the root. */
@RestController
@RequestMapping("/api/units/import")
class UnitImportController {
  private final UnitImport units;

  UnitImportController(UnitImport units) {
    this.units = units;
  }

  /**
   * Imports a file as a whole or not at all.
   *
   * @param validFrom the first day that its rows hold
   * @param validTo the last day that its units exist, inclusive; none while they last
   */
  @PostMapping(consumes = {"text/csv", "text/plain", "application/octet-stream"})
  Imported take(
      @RequestBody byte[] file,
      @RequestParam(defaultValue = "2025-07-01") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate validFrom,
      @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validTo,
      Actor actor) {
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw ProblemException.invalid(
          "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
          List.of(new FieldProblem("validTo", "Trước ngày bắt đầu " + validFrom + ".")));
    }
    return switch (units.run(file, new Lifetime(validFrom, validTo), actor)) {
      case Imported imported -> imported;
      case Faulty faulty -> throw refused(faulty);
      case NotYours _ ->
          throw ProblemException.forbidden(
              "Chỉ quản trị viên của đơn vị gốc mới được nhập cây đơn vị.");
      case Overtaken _ ->
          throw ProblemException.conflict(
              "overtaken",
              "Có người khác vừa thay đổi cùng các đơn vị. Hãy nhập lại tệp để hoàn tất.");
    };
  }

  private static ProblemException refused(Faulty faulty) {
    List<FieldProblem> errors =
        faulty.problems().stream()
            .map(problem -> new FieldProblem("line " + problem.line(), problem.reason()))
            .toList();
    String detail =
        faulty.count() > errors.size()
            ? "Tệp có %d lỗi (liệt kê %d lỗi đầu); chưa có gì được ghi."
                .formatted(faulty.count(), errors.size())
            : "Tệp có %d lỗi; chưa có gì được ghi.".formatted(errors.size());
    return ProblemException.invalid(detail, errors);
  }
}
