package vn.liencap.plan.units.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Level;
import vn.liencap.contracts.UnitId;
import vn.liencap.plan.units.UnitQueries;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.Page;
import vn.liencap.runtime.PageRequest;
import vn.liencap.runtime.ProblemException;

/** Reads the unit tree; open to everybody who is signed in. */
@RestController
@RequestMapping("/api/units")
class UnitsController {
  private final UnitQueries queries;
  private final Clock clock;

  UnitsController(UnitQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Lists units of a day (today unless said): upper levels first, then the dictionary. */
  @GetMapping
  Page<UnitResource> list(
      @RequestParam @Nullable String code,
      @RequestParam @Nullable Level level,
      @RequestParam @Nullable String q,
      @RequestParam @Nullable UnitId parent,
      @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
      PageRequest page) {
    LocalDate day = dayOr(on);
    var wanted = new UnitQueries.Wanted(day, level, code, parent, q);
    var found = page.page(queries.list(wanted, page.after(), page.limit() + 1), it -> it.sortKey());
    return new Page<>(
        found.items().stream()
            .map(listed -> inList(listed, day))
            .flatMap(Optional::stream)
            .toList(),
        found.next());
  }

  private Optional<UnitResource> inList(UnitQueries.Listed listed, LocalDate day) {
    return queries
        .state(listed.unit().id())
        .map(state -> UnitResource.inList(listed.unit(), state, day, queries));
  }

  /** A unit on a day, or as it last was; its ETag is needed to change it. */
  @GetMapping("/{id}")
  ResponseEntity<UnitResource> get(
      @PathVariable UnitId id,
      @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
    LocalDate day = dayOr(on);
    return queries
        .state(id)
        .flatMap(
            state ->
                queries
                    .find(id, day)
                    .map(
                        unit ->
                            ResponseEntity.ok()
                                .eTag(Etags.of(state.sequence()))
                                .body(UnitResource.whole(unit, state, day, queries))))
        .orElseThrow(() -> ProblemException.notFound("Không có đơn vị này."));
  }

  private LocalDate dayOr(@Nullable LocalDate on) {
    return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
  }
}
