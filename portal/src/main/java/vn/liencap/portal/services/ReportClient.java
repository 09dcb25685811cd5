package vn.liencap.portal.services;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.util.UriUtils;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.ReportId;

/**
 * What the portal asks of reporting-service about reports, on behalf of the signed-in person. Every
 * method throws {@link ServiceUnavailable} or {@link ServiceRefused}.
 */
public final class ReportClient {
  private static final String REPORTS = "/api/reports";
  private static final ParameterizedTypeReference<Listing<ReportSummary>> REPORT_LIST =
      new ParameterizedTypeReference<>() {};

  private final ServiceDoor door;

  ReportClient(ServiceDoor door) {
    this.door = door;
  }

  /** Reports; filters {@code unit}, {@code box} (mine, review), {@code period}, {@code status}. */
  public Listing<ReportSummary> reports(Query query) {
    return door.get(REPORTS + query, REPORT_LIST);
  }

  /** One report. */
  public Tagged<ReportDetails> report(ReportId report) {
    return door.getTagged(at(report), ReportDetails.class);
  }

  /**
   * What a figure is made of.
   *
   * @param code of the figure, or {@code code:of}
   */
  public FigureMade madeOf(ReportId report, ProgrammeId programme, String code) {
    String figure = UriUtils.encodePathSegment(code, StandardCharsets.UTF_8);
    return door.get(at(report) + "/figures/" + programme.value() + "/" + figure, FigureMade.class);
  }

  /** Writes these sections and lists; the others stay as they are. */
  public Tagged<ReportDetails> write(
      ReportId report, Map<String, List<WrittenParagraph>> texts, @Nullable String etag) {
    return door.send(PUT, at(report), Map.of("texts", texts), etag, ReportDetails.class);
  }

  /** Sets figures. */
  public Tagged<ReportDetails> set(ReportId report, List<FigureWish> figures) {
    return door.send(
        POST, at(report) + "/figures", Map.of("figures", figures), null, ReportDetails.class);
  }

  /** Gathers what the units below have reported. */
  public Tagged<ReportDetails> consolidate(ReportId report, @Nullable String etag) {
    return door.send(POST, at(report) + "/consolidate", null, etag, ReportDetails.class);
  }

  /** Sends it to the unit above. */
  public void submit(ReportId report, @Nullable String etag) {
    door.send(POST, at(report) + "/submit", null, etag);
  }

  /** Accepts it. */
  public void accept(ReportId report, @Nullable String etag) {
    door.send(POST, at(report) + "/accept", null, etag);
  }

  /** Accepts many, each on its own. */
  public AcceptedReports accept(List<ReportId> reports) {
    return door.send(
            POST, REPORTS + "/accept", Map.of("reports", reports), null, AcceptedReports.class)
        .value();
  }

  /** Sends it back. */
  public void giveBack(ReportId report, String reason, @Nullable String etag) {
    door.send(POST, at(report) + "/return", Map.of("reason", reason), etag);
  }

  /** Opens what was accepted, to correct it. */
  public void reopen(ReportId report, String reason, @Nullable String etag) {
    door.send(POST, at(report) + "/reopen", Map.of("reason", reason), etag);
  }

  /** Lets one unit in after the lock. */
  public void except(ReportId report, LocalDate until, String reason, @Nullable String etag) {
    door.send(POST, at(report) + "/exception", Map.of("until", until, "reason", reason), etag);
  }

  /**
   * Says something about it; the same id twice is said once.
   *
   * @param about the code of a figure or section, null for the whole
   */
  public void say(ReportId report, String id, @Nullable String about, String text) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("id", id);
    body.put("about", about);
    body.put("text", text);
    door.send(POST, at(report) + "/comments", body, null);
  }

  private static String at(ReportId report) {
    return REPORTS + "/" + report.value();
  }
}
