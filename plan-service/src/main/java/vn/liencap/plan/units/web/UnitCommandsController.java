package vn.liencap.plan.units.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.directory.UnitView;
import vn.liencap.plan.units.NewUnit;
import vn.liencap.plan.units.UnitQueries;
import vn.liencap.plan.units.UnitRegister;
import vn.liencap.plan.units.domain.Naming;
import vn.liencap.plan.units.domain.Unit;
import vn.liencap.plan.units.domain.UnitCommand;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.ProblemException;

/** Creates and changes single units; every change names the version it was made on. */
@RestController
@RequestMapping("/api/units")
class UnitCommandsController {
  private final UnitRegister register;
  private final UnitQueries queries;
  private final Clock clock;

  UnitCommandsController(UnitRegister register, UnitQueries queries, Clock clock) {
    this.register = register;
    this.queries = queries;
    this.clock = clock;
  }

  /** A unit to create; an external one has an answerable unit in place of a parent. */
  record Creation(
      @NotNull(message = "Thiếu cấp đơn vị.") Level level,
      @NotNull(message = "Thiếu mã đơn vị.") String code,
      @NotNull(message = "Thiếu tên đơn vị.") String name,
      @Nullable UnitId parent,
      @Nullable UnitId answerableUnit,
      @Nullable UnitId via,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  /** Creates a unit, from today unless said. */
  @PostMapping
  ResponseEntity<UnitResource> create(@Valid @RequestBody Creation body, Actor actor) {
    var wanted =
        new NewUnit(
            body.level(),
            body.code(),
            body.name(),
            body.parent(),
            body.answerableUnit(),
            body.via(),
            Objects.requireNonNullElseGet(body.validFrom(), this::today),
            body.validTo());
    UnitRegister.Registered registered = register.create(wanted, actor);
    Unit unit = registered.unit();
    return registered.isNew()
        ? answer(ResponseEntity.created(URI.create("/api/units/" + unit.id())), unit)
        : answer(ResponseEntity.ok(), unit);
  }

  /**
   * A change: code, name, level and parent from a day on, and the last day of the unit.
   *
   * @param from the first day of the new attributes; today unless said
   * @param validTo the last day the unit exists
   */
  record Amendment(
      @Nullable LocalDate from,
      @Nullable String code,
      @Nullable String name,
      @Nullable Level level,
      @Nullable UnitId parent,
      @Nullable LocalDate validTo) {

    List<UnitCommand> commands(LocalDate today) {
      List<UnitCommand> commands = new ArrayList<>();
      if (code != null || name != null || level != null || parent != null) {
        LocalDate first = Objects.requireNonNullElse(from, today);
        commands.add(new UnitCommand.Change(first, cleaned(code), cleaned(name), level, parent));
      }
      if (validTo != null) {
        commands.add(new UnitCommand.End(validTo));
      }
      return commands;
    }

    private static @Nullable String cleaned(@Nullable String text) {
      return text == null ? null : Naming.clean(text);
    }
  }

  /** Renames, recodes, moves or ends a unit by date. */
  @PutMapping("/{id}")
  ResponseEntity<UnitResource> amend(
      @PathVariable UnitId id,
      @RequestBody Amendment body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    List<UnitCommand> commands = body.commands(today());
    if (commands.isEmpty()) {
      throw ProblemException.invalid(
          "Chưa có thay đổi nào.",
          List.of(
              new FieldProblem(
                  "name", "Hãy ghi tên, mã, cấp, đơn vị cấp trên hoặc ngày kết thúc.")));
    }
    return changed(id, ifMatch, commands, actor);
  }

  /** The units that took over from one that has ended, in place of any named before. */
  record Successors(
      @NotNull(message = "Thiếu đơn vị kế thừa.")
          List<@NotNull(message = "Thiếu đơn vị kế thừa.") UnitId> successors) {}

  /** Names who took over from a unit that has ended. */
  @PostMapping("/{id}/successors")
  ResponseEntity<UnitResource> succeed(
      @PathVariable UnitId id,
      @Valid @RequestBody Successors body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return changed(id, ifMatch, List.of(new UnitCommand.NameSuccessors(body.successors())), actor);
  }

  /** The unit that receives reports; null for none. */
  record Route(@Nullable UnitId via) {}

  /** Names the unit that receives, checks and consolidates reports for this one. */
  @PutMapping("/{id}/via")
  ResponseEntity<UnitResource> goVia(
      @PathVariable UnitId id,
      @RequestBody Route body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return changed(id, ifMatch, List.of(new UnitCommand.GoVia(body.via())), actor);
  }

  private ResponseEntity<UnitResource> changed(
      UnitId id, @Nullable String ifMatch, List<UnitCommand> commands, Actor actor) {
    Unit unit = register.change(id, Etags.required(ifMatch), commands, actor);
    return answer(ResponseEntity.ok(), unit);
  }

  private ResponseEntity<UnitResource> answer(ResponseEntity.BodyBuilder answer, Unit unit) {
    UnitView view = queries.find(unit.id(), today()).orElseThrow();
    return answer
        .eTag(Etags.of(unit.sequence()))
        .body(UnitResource.whole(view, unit.state(), today(), queries));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
