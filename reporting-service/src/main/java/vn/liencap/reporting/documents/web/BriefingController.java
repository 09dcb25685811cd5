package vn.liencap.reporting.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.reporting.documents.Briefings;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Gives the briefing pack of a unit. */
@RestController
@RequestMapping("/api/rollups/{programme}/{unit}/briefing")
class BriefingController {
  private static final String WRONG_FORMAT =
      "Chỉ tải được tài liệu giao ban dưới dạng docx hoặc pdf.";

  private final Briefings briefings;

  BriefingController(Briefings briefings) {
    this.briefings = briefings;
  }

  @GetMapping
  ResponseEntity<Resource> find(
      @PathVariable ProgrammeId programme,
      @PathVariable UnitId unit,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(defaultValue = "docx") String format,
      Actor actor) {
    DocumentFormat wanted =
        DocumentFormat.of(format)
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        WRONG_FORMAT, List.of(new FieldProblem("format", WRONG_FORMAT))));
    return Downloads.of(briefings.write(programme, unit, period, wanted, actor));
  }
}
