package vn.liencap.reporting.templates.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.templates.TemplateDesk;
import vn.liencap.reporting.templates.TemplateDesk.Outcome;
import vn.liencap.reporting.templates.domain.Refusal;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Report templates: list, read, make, write, publish, retire. */
@RestController
@RequestMapping("/api/templates")
class TemplateController {
  private final TemplateDesk desk;
  private final Templates templates;
  private final Programmes programmes;
  private final UnitDirectory directory;

  TemplateController(
      TemplateDesk desk, Templates templates, Programmes programmes, UnitDirectory directory) {
    this.desk = desk;
    this.templates = templates;
    this.programmes = programmes;
    this.directory = directory;
  }

  /** The body of {@code POST /api/templates}. */
  record Creation(
      @NotNull(message = "Thiếu mã biểu mẫu (id).")
          @Pattern(
              regexp = "[A-Za-z0-9-]{1,40}",
              message = "Mã gồm 1 đến 40 chữ cái không dấu, chữ số, gạch nối.")
          String id,
      @NotNull(message = "Hãy chọn chương trình.") ProgrammeId programme,
      @NotNull(message = "Thiếu nội dung biểu mẫu.") @Valid TemplateInput content) {}

  @GetMapping
  Page<TemplateView> list(
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      PageRequest page,
      Actor actor) {
    Page<Template> found =
        page.page(templates.list(programme, page.after(), page.limit() + 1), Template::id);
    return new Page<>(
        found.items().stream()
            .filter(template -> desk.maySee(template, actor))
            .map(template -> view(template, actor))
            .toList(),
        found.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<TemplateView> get(@PathVariable String id, Actor actor) {
    Template template =
        templates
            .find(id)
            .filter(found -> desk.maySee(found, actor))
            .orElseThrow(TemplateController::missing);
    return answer(template, actor, HttpStatus.OK);
  }

  @PostMapping
  ResponseEntity<TemplateView> create(@Valid @RequestBody Creation creation, Actor actor) {
    if (programmes.find(List.of(creation.programme())).isEmpty()) {
      throw ProblemException.notFound("Không có chương trình này.");
    }
    return answer(
        desk.create(creation.id(), creation.programme(), creation.content().content(), actor),
        actor,
        HttpStatus.CREATED);
  }

  @PutMapping("/{id}")
  ResponseEntity<TemplateView> write(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody TemplateInput input,
      Actor actor) {
    return answer(
        desk.write(id, input.content(), actor, Etags.required(ifMatch)), actor, HttpStatus.OK);
  }

  @PostMapping("/{id}/publish")
  ResponseEntity<TemplateView> publish(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(desk.publish(id, actor, seen(ifMatch)), actor, HttpStatus.OK);
  }

  @PostMapping("/{id}/retire")
  ResponseEntity<TemplateView> retire(
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(desk.retire(id, actor, seen(ifMatch)), actor, HttpStatus.OK);
  }

  private static @Nullable Long seen(@Nullable String ifMatch) {
    return ifMatch == null ? null : Etags.required(ifMatch);
  }

  private ResponseEntity<TemplateView> answer(Outcome outcome, Actor actor, HttpStatus status) {
    return switch (outcome) {
      case Outcome.Done(var template) -> answer(template, actor, status);
      case Outcome.Missing() -> throw missing();
      case Outcome.Stale() -> throw ProblemException.stale();
      case Outcome.Refused(var refusal) -> throw problem(refusal);
    };
  }

  private static ProblemException problem(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotAllowed(var reason) -> ProblemException.forbidden(reason);
      case Refusal.NotNow(var code, var reason) -> ProblemException.conflict(code, reason);
      case Refusal.Invalid(var faults) ->
          ProblemException.invalid(
              faults.getFirst().message(),
              faults.stream()
                  .map(fault -> new FieldProblem(fault.field(), fault.message()))
                  .toList());
    };
  }

  private ResponseEntity<TemplateView> answer(Template template, Actor actor, HttpStatus status) {
    return ResponseEntity.status(status)
        .eTag(Etags.of(template.sequence()))
        .body(view(template, actor));
  }

  private TemplateView view(Template template, Actor actor) {
    String owner =
        directory.latest(template.owner()).map(UnitView::name).orElse(template.owner().value());
    return TemplateView.of(template, owner, desk.mayChange(template, actor));
  }

  private static ProblemException missing() {
    return ProblemException.notFound("Không có biểu mẫu này, hoặc đơn vị bạn không được xem.");
  }
}
