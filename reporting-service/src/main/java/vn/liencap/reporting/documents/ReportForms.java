package vn.liencap.reporting.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ReportId;
import vn.liencap.papers.writing.FileNames;
import vn.liencap.reporting.documents.domain.FormReading;
import vn.liencap.reporting.documents.domain.ReportSheet;
import vn.liencap.reporting.documents.files.FormFile;
import vn.liencap.reporting.documents.files.FormWorkbook;
import vn.liencap.reporting.reports.Adjusting;
import vn.liencap.reporting.reports.Outcome;
import vn.liencap.reporting.reports.Refusals;
import vn.liencap.reporting.reports.ReportDesk;
import vn.liencap.reporting.reports.domain.Refusal;
import vn.liencap.reporting.reports.domain.Report;
import vn.liencap.runtime.FewAtATime;
import vn.liencap.runtime.ProblemException;

/**
 * Forms that are filled offline: given out, and taken in again. Only what was changed in a form is
 * taken in, so that taking it in twice changes nothing more.
 */
@Service
public class ReportForms {
  private static final int AT_ONCE = 4;
  private static final String NO_FORM =
      "Tệp này không phải biểu mẫu báo cáo. Hãy tải biểu mẫu Excel trên trang báo cáo rồi điền vào đó.";

  private final ReportAccess access;
  private final ReportContents contents;
  private final Adjusting adjusting;
  private final ReportDesk desk;
  private final FewAtATime few = new FewAtATime(AT_ONCE);

  ReportForms(ReportAccess access, ReportContents contents, Adjusting adjusting, ReportDesk desk) {
    this.access = access;
    this.contents = contents;
    this.adjusting = adjusting;
    this.desk = desk;
  }

  /**
   * The form of a report, for whoever may write in it.
   *
   * @throws ProblemException 404, 403, 409
   */
  public Written give(ReportId id, Actor actor) {
    ReportSheet sheet = contents.of(access.writable(id, actor));
    byte[] bytes = few.run(() -> FormWorkbook.write(sheet));
    return new Written(
        FileNames.of(
            "Biểu mẫu báo cáo " + sheet.state().label() + " - " + sheet.unitName(), "xlsx"),
        ReportFormat.XLSX.mediaType(),
        new ByteArrayResource(bytes));
  }

  /**
   * What was taken in.
   *
   * @param figures how many figures were changed in the form
   * @param texts how many sections and lists
   */
  public record Taken(int figures, int texts) {}

  /**
   * Takes a form in: all figures and all texts, or nothing where a row is wrong.
   *
   * @throws ProblemException 404, 403, 409; 422 with the rows that are wrong
   */
  public Taken take(ReportId id, byte[] file, Actor actor) {
    Report report = access.writable(id, actor);
    FormFile form =
        few.run(() -> FormFile.read(file))
            .orElseThrow(
                () ->
                    new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-form", NO_FORM));
    if (!form.report().equals(id.value())) {
      throw ProblemException.conflict(
          "form-of-another", "Tệp này là biểu mẫu của báo cáo khác. Hãy mở đúng báo cáo rồi nạp.");
    }
    FormReading.Result read = FormReading.of(contents.of(report), form.figures(), form.texts());
    if (!read.faults().isEmpty()) {
      throw Refusals.problem(new Refusal.Invalid(read.faults()));
    }
    figures(report, read.figures(), actor);
    if (!read.texts().isEmpty()) {
      done(desk.write(id, read.texts(), actor, null));
    }
    return new Taken(read.figures().size(), read.texts().size());
  }

  private void figures(Report report, List<FormReading.Filled> figures, Actor actor) {
    if (figures.isEmpty()) {
      return;
    }
    int before = adjusting.history(report).values().stream().mapToInt(List::size).sum();
    List<Adjusting.Wish> wishes =
        figures.stream().map(figure -> wish(report, figure, before)).toList();
    done(adjusting.set(report.state().id(), wishes, actor));
  }

  /**
   * The same form in the same state of the report is the same wish: two that come at once are
   * entered once.
   */
  private static Adjusting.Wish wish(Report report, FormReading.Filled figure, int before) {
    String what =
        String.join(
            "/",
            report.state().id().value(),
            figure.programme().value(),
            figure.code(),
            String.valueOf(figure.value()),
            String.valueOf(before));
    return new Adjusting.Wish(
        "x" + UUID.nameUUIDFromBytes(what.getBytes(UTF_8)),
        figure.programme(),
        figure.code(),
        figure.value(),
        "");
  }

  private static void done(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.Missing() -> throw ProblemException.notFound("Không có báo cáo này.");
      case Outcome.Stale() -> throw ProblemException.stale();
      case Outcome.Refused(var refusal) -> throw Refusals.problem(refusal);
    }
  }
}
