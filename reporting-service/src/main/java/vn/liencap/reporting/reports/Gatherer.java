package vn.liencap.reporting.reports;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.reporting.reports.domain.Form;
import vn.liencap.reporting.reports.domain.Gathering;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.reporting.reports.domain.ReportCommand;
import vn.liencap.reporting.reports.domain.Reports;
import vn.liencap.reporting.rollup.domain.Programmes;

/**
 * Gathers what the units below wrote: section by section, the same words of several units once,
 * each paragraph with the reports it came from.
 */
@Component
class Gatherer {
  private final Reports reports;
  private final Programmes programmes;
  private final Forms forms;
  private final Clock clock;

  Gatherer(Reports reports, Programmes programmes, Forms forms, Clock clock) {
    this.reports = reports;
    this.programmes = programmes;
    this.forms = forms;
    this.clock = clock;
  }

  /** The command that gathers the reports below as they are now. */
  ReportCommand gathering(Report report) {
    ReportState state = report.state();
    List<Report> below =
        reports.below(state.unit(), state.id().period()).stream()
            .filter(child -> child.state().status() != ReportStatus.PASSED_ON)
            .toList();
    var known = programmes.find(state.programmes());
    List<Report> included =
        below.stream()
            .filter(
                child ->
                    child.state().programmes().stream()
                        .anyMatch(
                            programme ->
                                Figuring.isCounted(child.state().status(), known.get(programme))))
            .toList();
    List<UnitId> missing =
        below.stream()
            .filter(child -> !included.contains(child))
            .map(child -> child.state().unit())
            .toList();
    var gathering =
        new Gathering(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            included.stream().map(child -> child.state().id()).toList(),
            missing);
    return new ReportCommand.Gather(gathered(forms.of(report.duties()), included), gathering);
  }

  private static Map<String, List<Paragraph>> gathered(Form form, List<Report> included) {
    var bySection = new HashMap<String, List<Paragraph>>();
    var bySaying = new HashMap<String, LinkedHashMap<String, Sayers>>();
    for (Report child : included) {
      child
          .texts()
          .forEach(
              (code, paragraphs) -> {
                if (form.hasText(code)) {
                  var sayings = bySaying.computeIfAbsent(code, _ -> new LinkedHashMap<>());
                  paragraphs.forEach(paragraph -> add(paragraph, child.state().id(), sayings));
                }
              });
    }
    bySaying.forEach(
        (code, sayings) ->
            bySection.put(code, sayings.values().stream().map(Sayers::paragraph).toList()));
    return bySection;
  }

  private static void add(Paragraph paragraph, ReportId report, Map<String, Sayers> sayings) {
    if (!paragraph.text().isBlank()) {
      sayings
          .computeIfAbsent(
              sameWords(paragraph.text()), _ -> new Sayers(paragraph.text(), new ArrayList<>()))
          .reports()
          .add(report);
    }
  }

  /** Two texts say the same when they differ in nothing but capitals, spaces and full stops. */
  private static String sameWords(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s.;,]+", " ")
        .strip();
  }

  /** A saying and the reports that say it. */
  private record Sayers(String text, List<ReportId> reports) {
    Paragraph paragraph() {
      return new Paragraph(text, reports.stream().distinct().toList());
    }
  }
}
