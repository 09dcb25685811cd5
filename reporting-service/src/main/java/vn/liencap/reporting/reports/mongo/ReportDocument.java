package vn.liencap.reporting.reports.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ReportId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.messaging.OutboxEntry;
import vn.liencap.reporting.reports.domain.Comment;
import vn.liencap.reporting.reports.domain.Duty;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Gathering;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.reports.domain.PastVersion;
import vn.liencap.reporting.reports.domain.Progress;
import vn.liencap.reporting.reports.domain.Report;

/**
 * A report as it is stored. Public, because the driver writes and reads it itself.
 *
 * @param period the id of its period, for the index
 * @param returnedOn the day it was returned last; null when it never was
 * @param outbox events on their way out
 */
public record ReportDocument(
    @BsonId String id,
    String period,
    ReportState state,
    List<Duty> duties,
    Map<String, List<Paragraph>> texts,
    List<Comment> comments,
    List<Figure> figures,
    @Nullable Gathering gathering,
    List<PastVersion> past,
    @Nullable LocalDate returnedOn,
    List<OutboxEntry> outbox) {
  static final String COLLECTION = "reports";

  static ReportDocument from(Report report, List<OutboxEntry> outbox) {
    ReportId id = report.state().id();
    return new ReportDocument(
        id.value(),
        id.period(),
        report.state(),
        report.duties(),
        report.texts(),
        report.comments(),
        report.figures(),
        report.gathering(),
        report.past(),
        null,
        outbox);
  }

  Report toReport() {
    return new Report(state, duties, texts, comments, figures, gathering, past);
  }

  /** Only what everybody may know of it. */
  public record Head(@BsonId String id, ReportState state) {}

  /** How far it has come. */
  public record Standing(
      @BsonId String id,
      ReportState state,
      Map<String, List<Paragraph>> texts,
      @Nullable Gathering gathering,
      @Nullable LocalDate returnedOn) {

    Progress toProgress() {
      boolean written =
          texts.values().stream()
              .flatMap(List::stream)
              .anyMatch(paragraph -> !paragraph.text().isBlank());
      return new Progress(state, returnedOn, written || gathering != null);
    }
  }
}
