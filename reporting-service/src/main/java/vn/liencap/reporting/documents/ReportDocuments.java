package vn.liencap.reporting.documents;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ReportId;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.writing.DocumentFormat;
import vn.liencap.papers.writing.FileNames;
import vn.liencap.reporting.documents.domain.OfficialReport;
import vn.liencap.reporting.documents.domain.ReportSheet;
import vn.liencap.reporting.documents.files.ReportCsv;
import vn.liencap.reporting.documents.files.ReportWorkbook;
import vn.liencap.runtime.FewAtATime;
import vn.liencap.runtime.ProblemException;

/** Gives reports as files, a few at a time. */
@Service
public class ReportDocuments {
  private static final int AT_ONCE = 2;

  private final ReportAccess access;
  private final ReportContents contents;
  private final Bodies bodies;
  private final Clock clock;
  private final FewAtATime few = new FewAtATime(AT_ONCE);

  ReportDocuments(ReportAccess access, ReportContents contents, Bodies bodies, Clock clock) {
    this.access = access;
    this.contents = contents;
    this.bodies = bodies;
    this.clock = clock;
  }

  /**
   * The file of a report, for whoever may read the report.
   *
   * @throws ProblemException 404, 403; 503 when too many are written
   */
  public Written write(ReportId id, ReportFormat format, Actor actor) {
    ReportSheet sheet = contents.of(access.readable(id, actor));
    return few.run(
        () ->
            new Written(
                FileNames.of(
                    "Báo cáo " + sheet.state().label() + " - " + sheet.unitName(),
                    format.extension()),
                format.mediaType(),
                new ByteArrayResource(bytes(sheet, format))));
  }

  private byte[] bytes(ReportSheet sheet, ReportFormat format) {
    return switch (format) {
      case DOCX -> DocumentFormat.DOCX.write(document(sheet));
      case PDF -> DocumentFormat.PDF.write(document(sheet));
      case XLSX -> ReportWorkbook.write(sheet);
      case CSV -> ReportCsv.write(sheet);
    };
  }

  private OfficialDocument document(ReportSheet sheet) {
    return OfficialReport.of(
        sheet,
        LocalDate.now(clock).getYear(),
        source -> bodies.name(source.unit(), sheet.state().to()));
  }
}
