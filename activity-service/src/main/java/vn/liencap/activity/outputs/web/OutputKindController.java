package vn.liencap.activity.outputs.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.outputs.OutputKind;
import vn.liencap.activity.outputs.OutputKinds;
import vn.liencap.activity.outputs.Programmes;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.Role;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.ProblemException;

/** What can be counted, in general and by a programme. */
@RestController
@RequestMapping("/api/output-kinds")
class OutputKindController {
  private static final String NO_PROGRAMME = "Hãy chọn chương trình.";
  private static final String NO_LABEL = "Hãy đặt tên.";
  private static final String NO_UNIT = "Hãy ghi đơn vị tính.";
  private static final String LONG_LABEL = "Tên dài quá 100 ký tự.";
  private static final String LONG_UNIT = "Đơn vị tính dài quá 30 ký tự.";
  private static final int LONGEST_LABEL = 100;
  private static final int LONGEST_UNIT = 30;

  private final OutputKinds kinds;
  private final Programmes programmes;

  OutputKindController(OutputKinds kinds, Programmes programmes) {
    this.kinds = kinds;
    this.programmes = programmes;
  }

  /** What a programme counts or has counted; without one what any does. */
  @GetMapping
  Page<OutputKind> list(@RequestParam(required = false) @Nullable ProgrammeId programme) {
    return new Page<>(programme == null ? kinds.everywhere() : kinds.of(programme), null);
  }

  /** The body of {@code POST /api/output-kinds}. */
  record Addition(
      @NotNull(message = NO_PROGRAMME) ProgrammeId programme,
      @NotNull(message = "Hãy đặt mã.")
          @Pattern(
              regexp = OutputKind.CODE,
              message = "Mã gồm 2 đến 40 chữ thường không dấu, chữ số, gạch dưới.")
          String code,
      @NotBlank(message = NO_LABEL) @Size(max = LONGEST_LABEL, message = LONG_LABEL) String label,
      @NotBlank(message = NO_UNIT) @Size(max = LONGEST_UNIT, message = LONG_UNIT) String unit) {

    OutputKind toOutputKind() {
      return new OutputKind(code, label.strip(), unit.strip(), false);
    }
  }

  /** Lets a programme count something more; only the unit that runs it may. */
  @PostMapping
  Page<OutputKind> add(@Valid @RequestBody Addition addition, Actor actor) {
    ProgrammeId programme = runBy(actor, addition.programme());
    OutputKind kind = addition.toOutputKind();
    if (kinds.isUsual(kind.code())) {
      throw ProblemException.conflict("code-taken", "Mã này đã dùng cho một loại có sẵn.");
    }
    kinds.put(programme, kind);
    return new Page<>(kinds.of(programme), null);
  }

  /** The body of {@code PUT /api/output-kinds/{code}}. */
  record Change(
      @NotNull(message = NO_PROGRAMME) ProgrammeId programme,
      @NotBlank(message = NO_LABEL) @Size(max = LONGEST_LABEL, message = LONG_LABEL) String label,
      @NotBlank(message = NO_UNIT) @Size(max = LONGEST_UNIT, message = LONG_UNIT) String unit,
      @Nullable Boolean retired) {}

  /**
   * Calls a kind otherwise, or retires it: nothing more is counted in it, and what was counted
   * stays. A usual kind is changed for this programme only.
   */
  @PutMapping("/{code}")
  Page<OutputKind> change(
      @PathVariable String code, @Valid @RequestBody Change change, Actor actor) {
    ProgrammeId programme = runBy(actor, change.programme());
    if (kinds.of(programme).stream().noneMatch(kind -> kind.code().equals(code))) {
      throw ProblemException.notFound("Chương trình không có loại sản phẩm này.");
    }
    boolean retired = change.retired() != null && change.retired();
    kinds.put(
        programme, new OutputKind(code, change.label().strip(), change.unit().strip(), retired));
    return new Page<>(kinds.of(programme), null);
  }

  private ProgrammeId runBy(Actor actor, ProgrammeId id) {
    ProgrammeState programme =
        programmes
            .find(id)
            .orElseThrow(() -> ProblemException.notFound("Không có chương trình này."));
    boolean runsIt = programme.owner().equals(actor.unit());
    if (!runsIt || !actor.hasAny(Role.OFFICER, Role.HEAD, Role.ADMIN)) {
      throw ProblemException.forbidden(
          "Chỉ đơn vị chủ quản chương trình được thêm, sửa loại sản phẩm.");
    }
    return programme.id();
  }
}
