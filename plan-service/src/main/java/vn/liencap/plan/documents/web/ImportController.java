package vn.liencap.plan.documents.web;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.documents.PlanJson;
import vn.liencap.plan.documents.domain.FileRefusal;
import vn.liencap.plan.documents.domain.Remark;
import vn.liencap.plan.documents.importing.ImportedPlan;
import vn.liencap.plan.documents.importing.PlanImport;
import vn.liencap.plan.documents.importing.PlanImport.Wish;
import vn.liencap.plan.drafting.DraftRequest;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.ProblemException;

/** Takes the document of a plan and answers with the draft that was made of it. */
@RestController
@RequestMapping("/api/plans/import")
class ImportController {
  private final PlanImport plans;

  ImportController(PlanImport plans) {
    this.plans = plans;
  }

  /** Takes a file in the part {@code file} of a form. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<ImportedPlan> takeForm(
      @RequestParam("file") MultipartFile file,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable UnitId issuer,
      @RequestHeader(name = DraftRequest.HEADER, required = false) @Nullable String key,
      Actor actor)
      throws IOException {
    return take(file.getBytes(), new Wish(programme, issuer, key), actor);
  }

  /** Takes a file as the whole body. */
  @PostMapping
  ResponseEntity<ImportedPlan> takeBody(
      @RequestBody(required = false) byte @Nullable [] file,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable UnitId issuer,
      @RequestHeader(name = DraftRequest.HEADER, required = false) @Nullable String key,
      Actor actor) {
    return take(file == null ? new byte[0] : file, new Wish(programme, issuer, key), actor);
  }

  private ResponseEntity<ImportedPlan> take(byte[] file, Wish wish, Actor actor) {
    return switch (plans.take(file, wish, actor)) {
      case PlanImport.Imported(ImportedPlan draft) ->
          ResponseEntity.created(URI.create("/api/plans/" + draft.id()))
              .eTag(Etags.of(draft.plan().sequence()))
              .body(draft);
      case PlanImport.Refused(FileRefusal why) ->
          throw new ProblemException(statusOf(why), why.code(), why.reason());
      case PlanImport.NoPlan(PlanJson read) -> throw noPlan(read);
      case PlanImport.Busy _ ->
          throw new ProblemException(
              HttpStatus.TOO_MANY_REQUESTS,
              "busy",
              "Đang đọc nhiều tệp cùng lúc. Hãy thử lại sau ít giây.");
    };
  }

  private static HttpStatus statusOf(FileRefusal why) {
    return switch (why) {
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case UNKNOWN_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case EMPTY,
          ENCRYPTED,
          BOMB,
          MACRO,
          OUTSIDE_REFERENCE,
          BROKEN,
          NO_TEXT,
          TOO_LONG,
          TOO_SLOW,
          CLASSIFIED ->
          HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static ProblemException noPlan(PlanJson read) {
    String reason =
        read.remarks().stream()
            .map(Remark::text)
            .findFirst()
            .orElse("Không tìm thấy kế hoạch trong tài liệu này.");
    var problem = new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-plan", reason);
    problem.getBody().setProperty("read", read);
    return problem;
  }
}
