package vn.liencap.activity.outputs.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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
  private final OutputKinds kinds;
  private final Programmes programmes;

  OutputKindController(OutputKinds kinds, Programmes programmes) {
    this.kinds = kinds;
    this.programmes = programmes;
  }

  @GetMapping
  Page<OutputKind> list(@RequestParam(required = false) @Nullable ProgrammeId programme) {
    return new Page<>(programme == null ? kinds.usual() : kinds.of(programme), null);
  }

  /** The body of {@code POST /api/output-kinds}. */
  record Addition(
      @NotNull(message = "Hãy chọn chương trình.") ProgrammeId programme,
      @NotNull(message = "Hãy đặt mã.")
          @Pattern(
              regexp = OutputKind.CODE,
              message = "Mã gồm 2 đến 40 chữ thường không dấu, chữ số, gạch dưới.")
          String code,
      @NotBlank(message = "Hãy đặt tên.") @Size(max = 100, message = "Tên dài quá 100 ký tự.")
          String label,
      @NotBlank(message = "Hãy ghi đơn vị tính.")
          @Size(max = 30, message = "Đơn vị tính dài quá 30 ký tự.")
          String unit) {

    OutputKind toOutputKind() {
      return new OutputKind(code, label.strip(), unit.strip());
    }
  }

  /** Lets a programme count something more; only the unit that runs it may. */
  @PostMapping
  Page<OutputKind> add(@Valid @RequestBody Addition addition, Actor actor) {
    ProgrammeState programme =
        programmes
            .find(addition.programme())
            .orElseThrow(() -> ProblemException.notFound("Không có chương trình này."));
    boolean runsIt = programme.owner().equals(actor.unit());
    if (!runsIt || !actor.hasAny(Role.OFFICER, Role.HEAD, Role.ADMIN)) {
      throw ProblemException.forbidden("Chỉ đơn vị chủ quản chương trình được thêm loại sản phẩm.");
    }
    OutputKind kind = addition.toOutputKind();
    if (kinds.usual().stream().anyMatch(usual -> usual.code().equals(kind.code()))) {
      throw ProblemException.conflict("code-taken", "Mã này đã dùng cho một loại có sẵn.");
    }
    kinds.add(programme.id(), kind);
    return new Page<>(kinds.of(programme.id()), null);
  }
}
