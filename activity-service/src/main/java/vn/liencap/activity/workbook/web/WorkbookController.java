package vn.liencap.activity.workbook.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.ActivityFilter.UnitRole;
import vn.liencap.activity.workbook.ActivityWorkbook;
import vn.liencap.activity.workbook.BulkEntry;
import vn.liencap.activity.workbook.BulkEntry.RowResult;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.PersonId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.ProblemException;

/** Gives lists out as workbooks, and takes filled ones in. */
@RestController
@RequestMapping("/api/activities/workbook")
class WorkbookController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ActivityWorkbook workbook;
  private final BulkEntry bulk;

  WorkbookController(ActivityWorkbook workbook, BulkEntry bulk) {
    this.workbook = workbook;
    this.bulk = bulk;
  }

  /** The list with its figures; the filters are those of {@code GET /api/activities}. */
  @GetMapping
  void list(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable PlanId plan,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable ActivityStatus status,
      @RequestParam(name = "due-from", required = false) @Nullable LocalDate dueFrom,
      @RequestParam(name = "due-before", required = false) @Nullable LocalDate dueBefore,
      @RequestParam(required = false) @Nullable PersonId owner,
      @RequestParam(required = false) @Nullable String post,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "false") boolean unsettled,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    var filter =
        new ActivityFilter(
            unit,
            UnitRole.named(role),
            plan,
            programme,
            status,
            dueFrom,
            dueBefore,
            false,
            owner,
            post,
            q,
            unsettled);
    if (!workbook.mayRead(filter, actor)) {
      throw ProblemException.forbidden("Đơn vị này không thuộc phạm vi được xem của đơn vị bạn.");
    }
    name(response, "Hoạt động.xlsx");
    workbook.writeList(filter, actor, response.getOutputStream());
  }

  /** The open activities of the caller's own unit, with empty columns to fill in. */
  @GetMapping("/form")
  void form(
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable PlanId plan,
      @RequestParam(required = false) @Nullable ProgrammeId programme,
      @RequestParam(required = false) @Nullable ActivityStatus status,
      @RequestParam(name = "due-from", required = false) @Nullable LocalDate dueFrom,
      @RequestParam(name = "due-before", required = false) @Nullable LocalDate dueBefore,
      @RequestParam(required = false) @Nullable PersonId owner,
      @RequestParam(required = false) @Nullable String post,
      @RequestParam(required = false) @Nullable String q,
      Actor actor,
      HttpServletResponse response)
      throws IOException {
    var filter =
        new ActivityFilter(
            actor.unit(),
            UnitRole.named(role),
            plan,
            programme,
            status,
            dueFrom,
            dueBefore,
            false,
            owner,
            post,
            q,
            false);
    name(response, "Nhập tiến độ.xlsx");
    workbook.writeForm(filter, actor, response.getOutputStream());
  }

  /** Enters what was filled in; without {@code enter} only says what would become of each row. */
  @PostMapping(consumes = {XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
  Page<RowResult> take(
      @RequestParam(defaultValue = "false") boolean enter, @RequestBody byte[] file, Actor actor) {
    return new Page<>(enter ? bulk.enter(file, actor) : bulk.check(file, actor), null);
  }

  /** The rows that are refused, each with its reason, as a workbook that may be sent again. */
  @PostMapping(
      path = "/refused",
      consumes = {XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
  void refused(@RequestBody byte[] file, Actor actor, HttpServletResponse response)
      throws IOException {
    bulk.check(file, actor); // refused before a file has begun
    name(response, "Dòng chưa nhận.xlsx");
    bulk.writeRefused(file, actor, response.getOutputStream());
  }

  private static void name(HttpServletResponse response, String name) {
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, UTF_8).build().toString());
  }
}
