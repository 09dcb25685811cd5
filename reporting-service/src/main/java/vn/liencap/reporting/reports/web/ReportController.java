package vn.liencap.reporting.reports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.reporting.reports.Adjusting;
import vn.liencap.reporting.reports.BulkAcceptance;
import vn.liencap.reporting.reports.Outcome;
import vn.liencap.reporting.reports.Reading;
import vn.liencap.reporting.reports.Refusals;
import vn.liencap.reporting.reports.ReportDesk;
import vn.liencap.reporting.reports.ReportRights;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.ReportCommand;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Reports: lists, one report, and what people do with it. */
@RestController
@RequestMapping("/api/reports")
class ReportController {
  private final ReportDesk desk;
  private final Adjusting adjusting;
  private final BulkAcceptance bulk;
  private final Reading reading;
  private final Reports reports;
  private final ReportRights rights;
  private final Views views;

  ReportController(
      ReportDesk desk,
      Adjusting adjusting,
      BulkAcceptance bulk,
      Reading reading,
      Reports reports,
      ReportRights rights,
      Views views) {
    this.desk = desk;
    this.adjusting = adjusting;
    this.bulk = bulk;
    this.reading = reading;
    this.reports = reports;
    this.rights = rights;
    this.views = views;
  }

  /**
   * Lists reports, the earliest due first.
   *
   * @param unit of that unit
   * @param box {@code mine} what the caller's unit writes, {@code review} what it receives from the
   *     units directly below or going via it; {@code mine} unless said or a unit is named
   */
  @GetMapping
  Page<ReportRow> list(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable String box,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable Set<ReportStatus> status,
      PageRequest page,
      Actor actor) {
    if (unit != null && !rights.maySee(actor, unit)) {
      throw ProblemException.forbidden("Đơn vị này không thuộc phạm vi được xem của đơn vị bạn.");
    }
    boolean review = "review".equals(box);
    Set<UnitId> units = unit != null ? Set.of(unit) : review ? null : rights.writtenBy(actor);
    var wanted =
        new Reports.Wanted(
            units,
            review ? rights.writtenBy(actor) : null,
            period,
            status == null ? Set.of() : status);
    Page<ReportState> found =
        page.page(reports.list(wanted, page.after(), page.limit() + 1), Reports::sortKey);
    return new Page<>(found.items().stream().map(views::row).toList(), found.next());
  }

  @GetMapping("/{id}")
  ResponseEntity<ReportView> get(@PathVariable ReportId id, Actor actor) {
    return answer(visible(id, actor), actor);
  }

  private Report visible(ReportId id, Actor actor) {
    Report report = reports.find(id).orElseThrow(ReportController::missing);
    if (!rights.maySee(actor, report.state().unit())) {
      throw ProblemException.forbidden("Báo cáo này không thuộc phạm vi được xem của đơn vị bạn.");
    }
    return report;
  }

  private Report readable(ReportId id, Actor actor) {
    Report report = visible(id, actor);
    if (!rights.mayRead(actor, report.state())) {
      throw ProblemException.forbidden("Đơn vị chưa gửi báo cáo này nên chưa xem được nội dung.");
    }
    return report;
  }

  /**
   * What a figure is made of.
   *
   * @param figure the code of the indicator, or {@code code:of}
   */
  @GetMapping("/{id}/figures/{programme}/{figure}")
  MadeView madeOf(
      @PathVariable ReportId id,
      @PathVariable ProgrammeId programme,
      @PathVariable String figure,
      Actor actor) {
    Report report = readable(id, actor);
    return reading
        .madeOf(report, programme, figure)
        .map(made -> MadeView.of(made, views))
        .orElseThrow(() -> ProblemException.notFound("Báo cáo này không hỏi chỉ tiêu đó."));
  }

  /** The body of {@code PUT}: the texts of sections and lists, by their code. */
  record Writing(
      @NotNull(message = "Thiếu nội dung (texts).") @Size(max = 100, message = "Quá nhiều mục.")
          Map<
                  String,
                  @NotNull(message = "Mục này trống.") List<
                      @Valid @NotNull(message = "Đoạn này trống.") ParagraphInput>>
              texts) {

    Map<String, List<Paragraph>> paragraphs() {
      var byCode = new HashMap<String, List<Paragraph>>();
      texts.forEach(
          (code, paragraphs) ->
              byCode.put(code, paragraphs.stream().map(ParagraphInput::paragraph).toList()));
      return byCode;
    }
  }

  /** A paragraph as it comes in. */
  record ParagraphInput(
      @NotNull(message = "Đoạn này trống.") String text,
      @Nullable @Size(max = 5_000, message = "Quá nhiều nguồn.") List<ReportId> sources) {

    Paragraph paragraph() {
      return new Paragraph(text.strip(), sources == null ? List.of() : sources);
    }
  }

  @PutMapping("/{id}")
  ResponseEntity<ReportView> write(
      @PathVariable ReportId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody Writing writing,
      Actor actor) {
    return answer(desk.write(id, writing.paragraphs(), actor, Etags.required(ifMatch)), actor);
  }

  /** The body of {@code POST /figures}. */
  record Figures(
      @NotNull(message = "Thiếu số liệu (figures).")
          @Size(min = 1, max = 200, message = "Ghi từ 1 đến 200 số.")
          List<@NotNull(message = "Dòng này trống.") @Valid FigureInput> figures) {}

  /** A figure as somebody wants it to be. */
  record FigureInput(
      @NotNull(message = "Thiếu mã lần sửa (id).")
          @Pattern(regexp = "[A-Za-z0-9_-]{1,64}", message = "Mã lần sửa không hợp lệ.")
          String id,
      @NotNull(message = "Thiếu chương trình.") ProgrammeId programme,
      @NotNull(message = "Thiếu mã chỉ tiêu.")
          @Pattern(regexp = "[A-Za-z0-9_-]{1,40}(:of)?", message = "Mã chỉ tiêu không hợp lệ.")
          String code,
      @NotNull(message = "Hãy ghi một số.") Long value,
      @Nullable String reason) {

    Adjusting.Wish wish() {
      return new Adjusting.Wish(id, programme, code, value, reason == null ? "" : reason);
    }
  }

  @PostMapping("/{id}/figures")
  ResponseEntity<ReportView> set(
      @PathVariable ReportId id, @Valid @RequestBody Figures figures, Actor actor) {
    return answer(
        adjusting.set(id, figures.figures().stream().map(FigureInput::wish).toList(), actor),
        actor);
  }

  @PostMapping("/{id}/submit")
  ResponseEntity<ReportView> submit(
      @PathVariable ReportId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(desk.submit(id, actor, seen(ifMatch)), actor);
  }

  /** The body of requests that give a reason. */
  record Reason(@Nullable String reason) {
    String text() {
      return reason == null ? "" : reason;
    }
  }

  @PostMapping("/{id}/return")
  ResponseEntity<ReportView> giveBack(
      @PathVariable ReportId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Reason reason,
      Actor actor) {
    return answer(
        desk.carryOut(id, new ReportCommand.Return(reason.text()), actor, seen(ifMatch)), actor);
  }

  @PostMapping("/{id}/accept")
  ResponseEntity<ReportView> accept(
      @PathVariable ReportId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(desk.carryOut(id, new ReportCommand.Accept(), actor, seen(ifMatch)), actor);
  }

  @PostMapping("/{id}/reopen")
  ResponseEntity<ReportView> reopen(
      @PathVariable ReportId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Reason reason,
      Actor actor) {
    return answer(
        desk.carryOut(id, new ReportCommand.Reopen(reason.text()), actor, seen(ifMatch)), actor);
  }

  /** The body of {@code POST /exception}. */
  record Exempting(
      @NotNull(message = "Hãy chọn ngày mở đến.") LocalDate until, @Nullable String reason) {}

  @PostMapping("/{id}/exception")
  ResponseEntity<ReportView> except(
      @PathVariable ReportId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody Exempting exception,
      Actor actor) {
    String reason = exception.reason() == null ? "" : exception.reason();
    return answer(
        desk.carryOut(
            id, new ReportCommand.Except(exception.until(), reason), actor, seen(ifMatch)),
        actor);
  }

  @PostMapping("/{id}/consolidate")
  ResponseEntity<ReportView> consolidate(
      @PathVariable ReportId id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(desk.gather(id, actor, seen(ifMatch)), actor);
  }

  /** The body of {@code POST /comments}. */
  record Saying(
      @NotNull(message = "Thiếu mã ý kiến (id).")
          @Pattern(regexp = "[A-Za-z0-9_-]{1,64}", message = "Mã ý kiến không hợp lệ.")
          String id,
      @Nullable @Size(max = 100, message = "Mã mục quá dài.") String about,
      @Nullable String text) {}

  @PostMapping("/{id}/comments")
  ResponseEntity<ReportView> say(
      @PathVariable ReportId id, @Valid @RequestBody Saying saying, Actor actor) {
    String text = saying.text() == null ? "" : saying.text();
    return answer(
        desk.carryOut(id, new ReportCommand.Say(saying.id(), saying.about(), text), actor, null),
        actor);
  }

  /** The body of {@code POST /api/reports/accept}. */
  record Many(
      @NotNull(message = "Thiếu danh sách báo cáo (reports).")
          @Size(min = 1, max = 500, message = "Duyệt từ 1 đến 500 báo cáo một lần.")
          List<@NotNull(message = "Dòng này trống.") ReportId> reports) {}

  @PostMapping("/accept")
  BulkAcceptance.Result acceptMany(@Valid @RequestBody Many many, Actor actor) {
    return bulk.accept(many.reports(), actor);
  }

  private static @Nullable Long seen(@Nullable String ifMatch) {
    return ifMatch == null ? null : Etags.required(ifMatch);
  }

  private ResponseEntity<ReportView> answer(Outcome outcome, Actor actor) {
    return switch (outcome) {
      case Outcome.Done(var report) -> answer(report, actor);
      case Outcome.Missing() -> throw missing();
      case Outcome.Stale() -> throw ProblemException.stale();
      case Outcome.Refused(var refusal) -> throw Refusals.problem(refusal);
    };
  }

  private ResponseEntity<ReportView> answer(Report report, Actor actor) {
    boolean whole = rights.mayRead(actor, report.state());
    return ResponseEntity.ok()
        .eTag(Etags.of(report.state().sequence()))
        .body(views.view(reading.sight(report), actor, whole));
  }

  private static ProblemException missing() {
    return ProblemException.notFound("Không có báo cáo này.");
  }
}
