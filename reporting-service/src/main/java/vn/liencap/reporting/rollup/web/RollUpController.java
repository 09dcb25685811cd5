package vn.liencap.reporting.rollup.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.NodeId;
import vn.liencap.contracts.PlanId;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.ProgrammeState;
import vn.liencap.directory.Rights;
import vn.liencap.directory.UnitDirectory;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.rollup.Courses;
import vn.liencap.reporting.rollup.Overview;
import vn.liencap.reporting.rollup.domain.Period;
import vn.liencap.reporting.rollup.domain.Programmes;
import vn.liencap.reporting.rollup.domain.StateOfDay;
import vn.liencap.runtime.ProblemException;

/** The live totals of a unit and of the units below it. */
@RestController
@RequestMapping("/api/rollups/{programme}/{unit}")
class RollUpController {
  private final Overview overview;
  private final Courses courses;
  private final Programmes programmes;
  private final UnitDirectory directory;
  private final Rights rights;
  private final Clock clock;

  RollUpController(
      Overview overview,
      Courses courses,
      Programmes programmes,
      UnitDirectory directory,
      Rights rights,
      Clock clock) {
    this.overview = overview;
    this.courses = courses;
    this.programmes = programmes;
    this.directory = directory;
    this.rights = rights;
    this.clock = clock;
  }

  @GetMapping
  @Nullable ResponseEntity<OverviewView> overview(
      @PathVariable ProgrammeId programme,
      @PathVariable UnitId unit,
      @RequestParam(required = false) @Nullable String period,
      Actor actor,
      WebRequest request) {
    Asked asked = asked(programme, unit, period, actor);
    return answer(
        asked,
        request,
        sight ->
            OverviewView.of(
                sight, asked.unit(), asked.programme().figuresCross(), LocalDate.now(clock)));
  }

  @GetMapping("/plans/{plan}")
  @Nullable ResponseEntity<BranchView> branch(
      @PathVariable ProgrammeId programme,
      @PathVariable UnitId unit,
      @PathVariable PlanId plan,
      @RequestParam(required = false) @Nullable String period,
      Actor actor,
      WebRequest request) {
    Asked asked = asked(programme, unit, period, actor);
    return answer(
        asked, request, sight -> BranchView.of(sight, asked.unit(), plan, LocalDate.now(clock)));
  }

  /**
   * How states went, from the first day known.
   *
   * @param days each day of a month, of a longer time each Sunday and the last day
   */
  record CourseView(String programme, String unit, String period, List<StateOfDay> days) {}

  @GetMapping("/course")
  CourseView course(@PathVariable ProgrammeId programme, @PathVariable UnitId unit, Actor actor) {
    Asked asked = asked(programme, unit, null, actor);
    return new CourseView(
        programme.value(), unit.value(), asked.node().period(), courses.of(asked.node()));
  }

  /** A request that may be answered. */
  private record Asked(ProgrammeState programme, UnitView unit, NodeId node) {}

  private Asked asked(ProgrammeId programme, UnitId unit, @Nullable String period, Actor actor) {
    if (!rights.maySee(actor, unit)) {
      throw ProblemException.forbidden(
          "Số liệu này không thuộc đơn vị của bạn hoặc đơn vị cấp dưới. Hãy chọn đơn vị khác.");
    }
    ProgrammeState known = programmes.find(List.of(programme)).get(programme);
    if (known == null) {
      throw ProblemException.notFound("Không có chương trình này.");
    }
    Period counted = period == null ? Period.ofYear(known.year()) : Period.of(period);
    UnitView named =
        directory
            .atOrLatest(unit, counted.dayOfTree(LocalDate.now(clock)))
            .orElseThrow(() -> ProblemException.notFound("Không có đơn vị này."));
    return new Asked(known, named, NodeId.of(programme, counted.key(), unit));
  }

  private <V> @Nullable ResponseEntity<V> answer(
      Asked asked, WebRequest request, Function<Overview.Sight, V> view) {
    Overview.Sight sight = overview.of(asked.node());
    String etag = "\"" + sight.revision() + "\"";
    if (request.checkNotModified(etag)) {
      return null; // 304 is already set
    }
    return ResponseEntity.ok()
        .eTag(etag)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(view.apply(sight));
  }
}
