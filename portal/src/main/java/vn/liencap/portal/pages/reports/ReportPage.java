package vn.liencap.portal.pages.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.reporting.ReportStatus;
import vn.liencap.portal.pages.Problems;
import vn.liencap.portal.pages.Section;
import vn.liencap.portal.services.Query;
import vn.liencap.portal.services.ReportClient;
import vn.liencap.portal.services.ReportDetails;
import vn.liencap.portal.services.ReportSummary;
import vn.liencap.portal.services.Tagged;

/** The page of one report, shown again with what was typed when something in it was wrong. */
@Component
class ReportPage {
  static final String VIEW = "bao-cao-xem";
  private static final int MOST_BELOW = 200;

  private final ReportClient reports;

  ReportPage(ReportClient reports) {
    this.reports = reports;
  }

  /**
   * The page as it is.
   *
   * @param proposed what stands in the field of a comment
   */
  String show(ReportId id, String proposed, Model model) {
    Tagged<ReportDetails> report = reports.report(id);
    fill(report, ReportForm.of(report), model);
    model.addAttribute("deed", DeedForm.blank(UUID.randomUUID().toString(), proposed));
    return VIEW;
  }

  /** The page after what was typed was not all saved, or not sent. */
  String show(
      ReportSaving.Outcome outcome, Problems problems, Model model, HttpServletResponse response) {
    response.setStatus(
        (outcome.overtaken() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    fill(outcome.report(), outcome.form(), model);
    model.addAttribute("problems", problems);
    model.addAttribute("theirs", outcome.theirs());
    model.addAttribute("deed", DeedForm.blank(UUID.randomUUID().toString(), ""));
    return VIEW;
  }

  /**
   * The page after something was not done.
   *
   * @param name which: tra-lai, duyet, dinh-chinh, mo-rieng or y-kien
   */
  String show(
      ReportId id,
      String name,
      DeedForm deed,
      Problems problems,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    Tagged<ReportDetails> report = reports.report(id);
    fill(report, ReportForm.of(report), model);
    model.addAttribute("deed", deed);
    model.addAttribute("deedName", name);
    model.addAttribute("deedProblems", problems);
    return VIEW;
  }

  private void fill(Tagged<ReportDetails> report, ReportForm form, Model model) {
    ReportDetails details = report.value();
    model.addAttribute("r", details);
    model.addAttribute("etag", report.etag());
    model.addAttribute("form", form);
    model.addAttribute("sheet", ReportSheet.of(details, form));
    model.addAttribute("way", Standing.wayOf(details));
    model.addAttribute("below", details.may().gather() ? below(details) : List.of());
    model.addAttribute("theirs", Map.of());
    model.addAttribute("deedName", "");
  }

  /** The reports that may be gathered, as far as the reader receives them. */
  private List<ReportSummary> below(ReportDetails report) {
    Query query =
        Query.none()
            .with("box", "review")
            .with("period", report.period())
            .with("limit", MOST_BELOW);
    return Section.ask(() -> reports.reports(query).items()).or(List.of()).stream()
        .filter(row -> row.status() != ReportStatus.PASSED_ON)
        .toList();
  }
}
