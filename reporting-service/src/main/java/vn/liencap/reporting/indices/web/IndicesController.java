package vn.liencap.reporting.indices.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import vn.liencap.contracts.UnitId;
import vn.liencap.reporting.documents.Written;
import vn.liencap.reporting.indices.IndexDesk;
import vn.liencap.reporting.indices.IndexImport;
import vn.liencap.reporting.indices.IndexTables;
import vn.liencap.reporting.indices.domain.IndexYearId;
import vn.liencap.reporting.indices.web.IndexYearView.SheetView;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.FieldProblem;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** The indices of provinces, year by year. */
@RestController
@RequestMapping("/api/indices")
class IndicesController {
  private static final String NO_CHOICE = "Hãy chọn chỉ số và năm, hoặc chọn một tỉnh.";

  private final IndexDesk desk;
  private final IndexImport imports;
  private final IndexTables tables;

  IndicesController(IndexDesk desk, IndexImport imports, IndexTables tables) {
    this.desk = desk;
    this.imports = imports;
    this.tables = tables;
  }

  /** Years of which anything was entered, in the order index, year, unit. */
  @GetMapping
  Page<IndexYearView> list(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable String index,
      @RequestParam(required = false) @Nullable Integer year,
      PageRequest page,
      Actor actor) {
    Page<IndexDesk.Line> found =
        page.page(desk.list(unit, index, year, page, actor), line -> line.year().id().value());
    return new Page<>(found.items().stream().map(IndexYearView::of).toList(), found.next());
  }

  /** A year; its ETag is needed to enter something, {@code "0"} while nothing was entered. */
  @GetMapping("/{index}/{year}/{unit}")
  ResponseEntity<SheetView> get(
      @PathVariable String index, @PathVariable int year, @PathVariable UnitId unit, Actor actor) {
    return answer(desk.get(new IndexYearId(index, year, unit), actor));
  }

  /** Enters a year: what is left out is taken away, as far as it was entered by the same side. */
  @PutMapping("/{index}/{year}/{unit}")
  ResponseEntity<SheetView> enter(
      @PathVariable String index,
      @PathVariable int year,
      @PathVariable UnitId unit,
      @RequestBody IndexInput body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    IndexYearId id = new IndexYearId(index, year, unit);
    long seen = Etags.required(ifMatch);
    return answer(desk.enter(id, body.toEntry(), seen, actor));
  }

  /** Takes in a year for all provinces: the body is the workbook, or CSV in UTF-8. */
  @PostMapping("/import")
  IndexImport.Taken take(
      @RequestParam String index,
      @RequestParam int year,
      @RequestParam(required = false) @Nullable String document,
      @RequestParam(required = false) @Nullable String link,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate date,
      @RequestBody byte[] file,
      Actor actor) {
    return imports.take(
        index,
        year,
        file,
        new IndexImport.Published(present(document), present(link), date),
        actor);
  }

  private static @Nullable String present(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A workbook: all years of a province, or a year of an index at all provinces. */
  @GetMapping("/workbook")
  ResponseEntity<Resource> workbook(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @Nullable String index,
      @RequestParam(required = false) @Nullable Integer year,
      Actor actor) {
    if (unit != null) {
      return download(tables.ofProvince(unit, index, actor));
    }
    if (index == null || year == null) {
      throw ProblemException.invalid(
          NO_CHOICE, List.of(new FieldProblem(index == null ? "index" : "year", NO_CHOICE)));
    }
    return download(tables.ofYear(index, year, actor));
  }

  private static ResponseEntity<Resource> download(Written file) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(file.name(), UTF_8).build().toString())
        .body(file.content());
  }

  private static ResponseEntity<SheetView> answer(IndexDesk.Sheet sheet) {
    return ResponseEntity.ok()
        .eTag(Etags.of(sheet.line().year().version()))
        .body(SheetView.of(sheet));
  }
}
