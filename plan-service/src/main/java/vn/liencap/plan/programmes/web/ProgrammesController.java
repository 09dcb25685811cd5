package vn.liencap.plan.programmes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.FigureBorder;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.plan.programmes.ProgrammeRegister;
import vn.liencap.plan.programmes.domain.Programme;
import vn.liencap.plan.programmes.domain.Programmes;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Programmes: read by everybody who is signed in, founded by ministry and provinces. */
@RestController
@RequestMapping("/api/programmes")
class ProgrammesController {
  private static final String NAME_MISSING = "Thiếu tên chương trình.";
  private static final String NAME_LONG = "Tên chương trình dài quá 300 ký tự.";
  private static final String YEAR_WRONG = "Năm phải từ 2000 đến 2100.";

  private final ProgrammeRegister register;
  private final Programmes programmes;

  ProgrammesController(ProgrammeRegister register, Programmes programmes) {
    this.register = register;
    this.programmes = programmes;
  }

  /** A programme as programs read it. */
  record ProgrammeResource(
      ProgrammeId id,
      String name,
      int year,
      FigureBorder figuresCross,
      UnitId owner,
      boolean demonstration) {

    static ProgrammeResource of(Programme programme) {
      ProgrammeState state = programme.state();
      return new ProgrammeResource(
          state.id(),
          state.name(),
          state.year(),
          state.figuresCross(),
          state.owner(),
          state.demonstration());
    }
  }

  /** A programme to found; an id of the caller's own choice makes the call repeatable. */
  record Founding(
      @Nullable
          @Pattern(
              regexp = "[A-Za-z0-9_-]{1,60}",
              message = "Mã chương trình có từ 1 đến 60 chữ không dấu, số, gạch nối, gạch dưới.")
          String id,
      @NotBlank(message = NAME_MISSING) @Size(max = 300, message = NAME_LONG) String name,
      @NotNull(message = YEAR_WRONG)
          @Min(value = 2000, message = YEAR_WRONG)
          @Max(value = 2100, message = YEAR_WRONG)
          Integer year,
      @Nullable FigureBorder figuresCross,
      @Nullable Boolean demonstration) {

    Programme by(Actor actor) {
      String own = id == null ? "pr" + UUID.randomUUID().toString().replace("-", "") : id;
      return Programme.founded(
          new ProgrammeId(own),
          name.strip(),
          year,
          Objects.requireNonNullElse(figuresCross, FigureBorder.WHEN_SUBMITTED),
          Boolean.TRUE.equals(demonstration),
          actor);
    }
  }

  /** What may change about a programme. */
  record Amendment(
      @NotBlank(message = NAME_MISSING) @Size(max = 300, message = NAME_LONG) String name,
      @NotNull(message = "Thiếu thời điểm số liệu được tính lên cấp trên.")
          FigureBorder figuresCross) {}

  /** Lists programmes, the latest year first. */
  @GetMapping
  Page<ProgrammeResource> list(
      @RequestParam @Nullable Integer year, @RequestParam @Nullable String q, PageRequest page) {
    var found =
        page.page(
            programmes.list(year, q, page.after(), page.limit() + 1), listed -> listed.sortKey());
    return new Page<>(
        found.items().stream().map(it -> ProgrammeResource.of(it.programme())).toList(),
        found.next());
  }

  /** A programme; its ETag is needed to change it. */
  @GetMapping("/{id}")
  ResponseEntity<ProgrammeResource> get(@PathVariable ProgrammeId id) {
    Programme programme =
        programmes
            .find(id)
            .orElseThrow(() -> ProblemException.notFound("Không có chương trình này."));
    return answer(ResponseEntity.ok(), programme);
  }

  /** Founds a programme of the caller's unit. */
  @PostMapping
  ResponseEntity<ProgrammeResource> found(@Valid @RequestBody Founding body, Actor actor) {
    ProgrammeRegister.Registered registered = register.found(body.by(actor), actor);
    Programme programme = registered.programme();
    return registered.isNew()
        ? answer(ResponseEntity.created(URI.create("/api/programmes/" + programme.id())), programme)
        : answer(ResponseEntity.ok(), programme);
  }

  /** Changes name and border for figures. */
  @PutMapping("/{id}")
  ResponseEntity<ProgrammeResource> amend(
      @PathVariable ProgrammeId id,
      @Valid @RequestBody Amendment body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(
        ResponseEntity.ok(),
        register.change(
            id, Etags.required(ifMatch), body.name().strip(), body.figuresCross(), actor));
  }

  private static ResponseEntity<ProgrammeResource> answer(
      ResponseEntity.BodyBuilder answer, Programme programme) {
    return answer.eTag(Etags.of(programme.sequence())).body(ProgrammeResource.of(programme));
  }
}
