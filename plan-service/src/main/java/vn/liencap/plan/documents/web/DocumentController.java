package vn.liencap.plan.documents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PlanId;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.plan.documents.writing.PlanDocuments;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Gives a plan as a file. */
@RestController
@RequestMapping("/api/plans/{id}/document")
class DocumentController {
  private static final String WRONG_FORMAT = "Chỉ tải được kế hoạch dưới dạng docx hoặc pdf.";

  private final PlanDocuments documents;

  DocumentController(PlanDocuments documents) {
    this.documents = documents;
  }

  @GetMapping
  ResponseEntity<Resource> find(
      @PathVariable PlanId id, @RequestParam(defaultValue = "docx") String format, Actor actor) {
    DocumentFormat wanted = DocumentFormat.of(format).orElseThrow(DocumentController::wrong);
    PlanDocuments.Written file = documents.write(id, wanted, actor);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(wanted.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.name(), UTF_8).build().toString())
        .body(file.content());
  }

  private static ProblemException wrong() {
    return ProblemException.invalid(
        WRONG_FORMAT, List.of(new FieldProblem("format", WRONG_FORMAT)));
  }
}
