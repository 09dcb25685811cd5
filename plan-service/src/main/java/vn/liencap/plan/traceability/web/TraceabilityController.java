package vn.liencap.plan.traceability.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.traceability.Matrix;
import vn.liencap.plan.traceability.TraceWorkbook;
import vn.liencap.plan.traceability.Traceability;
import vn.liencap.plan.traceability.WayDown;
import vn.liencap.plan.traceability.WayUp;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;

/** From the objectives of a plan down to the units that carry them, and back up. */
@RestController
@RequestMapping("/api/plans/{id}/traceability")
class TraceabilityController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Traceability traceability;
  private final WayDown wayDown;
  private final WayUp wayUp;
  private final TraceWorkbook workbook;

  TraceabilityController(
      Traceability traceability, WayDown wayDown, WayUp wayUp, TraceWorkbook workbook) {
    this.traceability = traceability;
    this.wayDown = wayDown;
    this.wayUp = wayUp;
    this.workbook = workbook;
  }

  @GetMapping
  Matrix matrix(
      @PathVariable PlanId id, @RequestParam(required = false) @Nullable UnitId unit, Actor actor) {
    return traceability.matrix(id, unit, actor);
  }

  @GetMapping("/items/{item}")
  Page<Matrix.Carrier> carriers(
      @PathVariable PlanId id,
      @PathVariable ItemId item,
      @RequestParam(required = false) @Nullable UnitId unit,
      PageRequest page,
      Actor actor) {
    return wayDown.carriers(id, item, unit, page, actor);
  }

  /** What an item serves, up to the plan that serves nothing any more. */
  @GetMapping("/items/{item}/above")
  Page<WayUp.Served> above(@PathVariable PlanId id, @PathVariable ItemId item, Actor actor) {
    return new Page<>(wayUp.above(id, item, actor), null);
  }

  @GetMapping("/orphans")
  Page<Matrix.Orphan> orphans(
      @PathVariable PlanId id,
      @RequestParam(required = false) @Nullable UnitId unit,
      PageRequest page,
      Actor actor) {
    return wayDown.orphans(id, unit, page, actor);
  }

  /** The whole matrix as a workbook. */
  @GetMapping("/workbook")
  void workbook(
      @PathVariable PlanId id,
      @RequestParam(required = false) @Nullable UnitId unit,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    traceability.matrix(id, unit, actor); // refused before a file has begun
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("Đối chiếu.xlsx", UTF_8).build().toString());
    workbook.write(id, unit, actor, response.getOutputStream());
  }
}
