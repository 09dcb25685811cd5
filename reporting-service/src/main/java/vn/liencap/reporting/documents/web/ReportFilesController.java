package vn.liencap.reporting.documents.web;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ReportId;
import vn.liencap.reporting.documents.ReportDocuments;
import vn.liencap.reporting.documents.ReportFormat;
import vn.liencap.reporting.documents.ReportForms;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Gives a report as a file, and its form out and in. */
@RestController
@RequestMapping("/api/reports/{id}")
class ReportFilesController {
  private static final String WRONG_FORMAT =
      "Chỉ tải được báo cáo dưới dạng docx, pdf, xlsx hoặc csv.";

  private final ReportDocuments documents;
  private final ReportForms forms;

  ReportFilesController(ReportDocuments documents, ReportForms forms) {
    this.documents = documents;
    this.forms = forms;
  }

  @GetMapping("/document")
  ResponseEntity<Resource> document(
      @PathVariable ReportId id, @RequestParam(defaultValue = "docx") String format, Actor actor) {
    ReportFormat wanted =
        ReportFormat.of(format)
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        WRONG_FORMAT, List.of(new FieldProblem("format", WRONG_FORMAT))));
    return Downloads.of(documents.write(id, wanted, actor));
  }

  @GetMapping("/form")
  ResponseEntity<Resource> form(@PathVariable ReportId id, Actor actor) {
    return Downloads.of(forms.give(id, actor));
  }

  /** The body is the workbook itself. */
  @PostMapping("/form")
  ReportForms.Taken take(@PathVariable ReportId id, @RequestBody byte[] file, Actor actor) {
    return forms.take(id, file, actor);
  }
}
