package vn.liencap.reporting.reports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.liencap.contracts.Actor;
import vn.liencap.directory.UnitView;
import vn.liencap.reporting.reports.AskedUnits;
import vn.liencap.reporting.reports.Periods;
import vn.liencap.reporting.templates.TemplateDesk;
import vn.liencap.reporting.templates.domain.Template;
import vn.liencap.reporting.templates.domain.Templates;
import vn.liencap.runtime.ProblemException;

/** Whom a template would ask if it were published now; for the unit that writes it. */
@RestController
@RequestMapping("/api/templates")
class ReachController {
  private final TemplateDesk desk;
  private final Templates templates;
  private final AskedUnits asked;
  private final Periods periods;

  ReachController(TemplateDesk desk, Templates templates, AskedUnits asked, Periods periods) {
    this.desk = desk;
    this.templates = templates;
    this.asked = asked;
    this.periods = periods;
  }

  /**
   * Whom it asks.
   *
   * @param units how many
   * @param byLevel how many of each level
   * @param open the periods, in words, whose reports would open at once
   */
  record Reach(int units, Map<String, Long> byLevel, List<String> open) {}

  @GetMapping("/{id}/reach")
  Reach reach(@PathVariable String id, Actor actor) {
    Template template =
        templates
            .find(id)
            .filter(found -> desk.mayChange(found, actor))
            .orElseThrow(
                () -> ProblemException.notFound("Không có biểu mẫu này trong đơn vị của bạn."));
    LocalDate today = periods.today();
    List<UnitView> units = asked.of(template, template.draft(), today);
    return new Reach(
        units.size(),
        units.stream()
            .collect(
                Collectors.groupingBy(
                    unit -> unit.level().code(), TreeMap::new, Collectors.counting())),
        periods.labelsOpenOn(template.id(), template.draft(), today));
  }
}
