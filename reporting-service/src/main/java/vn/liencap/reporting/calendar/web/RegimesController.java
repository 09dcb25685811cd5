package vn.liencap.reporting.calendar.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.reporting.calendar.ReportingCalendar;
import vn.liencap.reporting.calendar.domain.BuiltInRegimes;
import vn.liencap.reporting.calendar.domain.Ladder;
import vn.liencap.reporting.calendar.domain.PeriodRule;
import vn.liencap.reporting.calendar.domain.Regime;
import vn.liencap.reporting.calendar.domain.Regimes;
import vn.liencap.runtime.Etags;
import vn.liencap.runtime.ProblemException;

/** Reporting regimes: read by everybody who is signed in, changed and added by the ministry. */
@RestController
@RequestMapping("/api/regimes")
class RegimesController {
  private final ReportingCalendar calendar;
  private final Regimes regimes;

  RegimesController(ReportingCalendar calendar, Regimes regimes) {
    this.calendar = calendar;
    this.regimes = regimes;
  }

  /** A regime as programs read it; see {@link Regime}. */
  record RegimeResource(
      String id,
      String name,
      String source,
      List<PeriodRule> periods,
      Ladder due,
      boolean movesToWorkingDay,
      int lockAfter,
      boolean builtIn) {

    static RegimeResource of(Regime regime) {
      return new RegimeResource(
          regime.id(),
          regime.name(),
          regime.source(),
          regime.periods(),
          regime.due(),
          regime.movesToWorkingDay(),
          regime.lockAfter(),
          BuiltInRegimes.has(regime.id()));
    }
  }

  /** All regimes, at most 52; the list a page needs whole. */
  record RegimeList(List<RegimeResource> items) {}

  /** All regimes, the built-in ones first. */
  @GetMapping
  RegimeList list() {
    return new RegimeList(regimes.all().stream().map(RegimeResource::of).toList());
  }

  /** A regime; its ETag is needed to change it. */
  @GetMapping("/{id}")
  ResponseEntity<RegimeResource> get(@PathVariable String id) {
    return answer(
        regimes
            .find(id)
            .orElseThrow(() -> ProblemException.notFound("Không có chế độ báo cáo này.")));
  }

  /** Changes a regime, or adds one: If-Match is {@code "0"} where nothing is stored yet. */
  @PutMapping("/{id}")
  ResponseEntity<RegimeResource> keep(
      @PathVariable String id,
      @Valid @RequestBody RegimeInput body,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Actor actor) {
    return answer(calendar.keep(body.toRegime(id, Etags.required(ifMatch)), actor));
  }

  private static ResponseEntity<RegimeResource> answer(Regime regime) {
    return ResponseEntity.ok().eTag(Etags.of(regime.version())).body(RegimeResource.of(regime));
  }
}
