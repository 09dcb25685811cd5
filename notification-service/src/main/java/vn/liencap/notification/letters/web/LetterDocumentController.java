package vn.liencap.notification.letters.web;

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
import vn.liencap.notification.letters.LetterDocuments;
import vn.liencap.notification.letters.domain.LetterId;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Gives a letter as a file. */
@RestController
@RequestMapping("/api/letters/{id}/document")
class LetterDocumentController {
  private static final String WRONG_FORMAT = "Chỉ tải được công văn dưới dạng docx hoặc pdf.";

  private final LetterDocuments documents;

  LetterDocumentController(LetterDocuments documents) {
    this.documents = documents;
  }

  @GetMapping
  ResponseEntity<Resource> find(
      @PathVariable LetterId id, @RequestParam(defaultValue = "docx") String format, Actor actor) {
    DocumentFormat wanted = DocumentFormat.of(format).orElseThrow(LetterDocumentController::wrong);
    LetterDocuments.Written file = documents.write(id, wanted, actor);
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
