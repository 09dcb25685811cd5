package vn.liencap.reporting.documents.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liencap.contracts.ReportId;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.Numbering;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Annex;
import vn.liencap.papers.OfficialDocument.Column;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Ending;
import vn.liencap.papers.OfficialDocument.Heading;
import vn.liencap.papers.OfficialDocument.Letterhead;
import vn.liencap.papers.OfficialDocument.Text;
import vn.liencap.papers.SignatureBlock;
import vn.liencap.reporting.documents.domain.ReportSheet.Line;
import vn.liencap.reporting.documents.domain.ReportSheet.Part;
import vn.liencap.reporting.documents.domain.ReportSheet.Words;
import vn.liencap.reporting.reports.domain.Paragraph;

/**
 * A report as an official document (Decree 30/2020); number and date stay blank for the clerk. Its
 * figures are a table in the annex.
 */
public final class OfficialReport {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("STT", 6, true),
          new Column("Chỉ tiêu", 25, false),
          new Column("Đơn vị tính", 8, true),
          new Column("Kỳ này", 13, true),
          new Column("Kỳ trước", 13, true),
          new Column("Mục tiêu", 9, true),
          new Column("Ghi chú", 18, false));

  private final ReportSheet sheet;
  private final Numbering numbering;
  private final Function<ReportId, String> unitOf;
  private final List<Element> body = new ArrayList<>();
  private int sections;

  private OfficialReport(ReportSheet sheet, int year, Function<ReportId, String> unitOf) {
    this.sheet = sheet;
    this.numbering = new Numbering(null, sheet.symbol(), null, year);
    this.unitOf = unitOf;
  }

  /**
   * The document.
   *
   * @param year printed where the date is still blank
   * @param unitOf the name of the unit that a gathered paragraph came from
   */
  public static OfficialDocument of(
      ReportSheet sheet, int year, Function<ReportId, String> unitOf) {
    return new OfficialReport(sheet, year, unitOf).document();
  }

  private OfficialDocument document() {
    IssuingBody issuer = sheet.issuer();
    String place = issuer.place();
    return new OfficialDocument(
        new Letterhead(
            issuer.superior(),
            issuer.lines(),
            "Số: " + numbering.printed(),
            (place == null ? "" : place + ", ") + numbering.day()),
        "BÁO CÁO",
        title(),
        body(),
        new Ending(recipients(), SignatureBlock.lines(issuer.signer()), null),
        hasFigures() ? annex() : null);
  }

  private boolean hasFigures() {
    return sheet.parts().stream().anyMatch(part -> !part.lines().isEmpty());
  }

  private String title() {
    return "Kết quả " + sheet.subject() + " " + sheet.state().label();
  }

  private List<Element> body() {
    body.add(
        new Text(
            "%s báo cáo kết quả %s %s (số liệu từ ngày %s đến hết ngày %s) như sau:"
                .formatted(
                    sheet.issuer().called(),
                    sheet.subject(),
                    Days.named(sheet.state().label()),
                    Days.of(sheet.state().from()),
                    Days.of(sheet.state().to()))));
    if (hasFigures()) {
      section("Kết quả thực hiện các chỉ tiêu");
      body.add(new Text(standing()));
    }
    sheet.texts().forEach(this::words);
    body.add(new Text(closing()));
    return List.copyOf(body);
  }

  private void section(String title) {
    sections++;
    body.add(new Heading(1, Roman.of(sections) + ". " + IssuingBody.capitals(title)));
  }

  /** How many targets are met, in one sentence. */
  private String standing() {
    List<Line> aimed =
        sheet.parts().stream()
            .flatMap(part -> part.lines().stream())
            .filter(line -> line.indicator().target() != null)
            .toList();
    long met =
        aimed.stream().filter(line -> Targets.isMet(line.indicator(), line.figure())).count();
    String annex = "Số liệu chi tiết tại Phụ lục kèm theo.";
    return aimed.isEmpty()
        ? annex
        : "Có %d/%d chỉ tiêu đạt mục tiêu. ".formatted(met, aimed.size()) + annex;
  }

  private void words(Words words) {
    List<Paragraph> said =
        words.paragraphs().stream().filter(paragraph -> !paragraph.text().isBlank()).toList();
    if (said.isEmpty()) {
      return;
    }
    section(words.title());
    for (Paragraph paragraph : said) {
      List<String> lines = paragraph.text().lines().filter(line -> !line.isBlank()).toList();
      for (int i = 0; i < lines.size(); i++) {
        String end = i + 1 == lines.size() ? sources(paragraph) : "";
        body.add(new Text((words.list() ? "- " : "") + lines.get(i).strip() + end));
      }
    }
  }

  /** Which unit a gathered paragraph came from, or how many. */
  private String sources(Paragraph paragraph) {
    return switch (paragraph.sources().size()) {
      case 0 -> "";
      case 1 -> " (" + unitOf.apply(paragraph.sources().getFirst()) + ")";
      default -> " (" + paragraph.sources().size() + " đơn vị)";
    };
  }

  private String closing() {
    String issuer = sheet.issuer().called();
    String start =
        "Trên đây là báo cáo kết quả %s %s"
            .formatted(sheet.subject(), Days.named(sheet.state().label()));
    return sheet.receiver() == null
        ? start + " của " + issuer + "./."
        : "%s; %s kính báo cáo %s xem xét, tổng hợp./.".formatted(start, issuer, sheet.receiver());
  }

  private List<String> recipients() {
    List<String> names = new ArrayList<>();
    if (sheet.receiver() != null) {
      names.add(sheet.receiver().replaceFirst("^Ủy ban nhân dân ", "UBND "));
    }
    if (sheet.via() != null) {
      names.add(sheet.via() + " (để tổng hợp)");
    }
    List<String> lines = new ArrayList<>();
    names.forEach(name -> lines.add("- " + name + ";"));
    lines.add("- Lưu: VT.");
    return lines;
  }

  private Annex annex() {
    return new Annex(
        "Số liệu kết quả " + sheet.subject() + " " + sheet.state().label(),
        "(Kèm theo Báo cáo số %s %s của %s)"
            .formatted(numbering.printed(), numbering.day(), sheet.issuer().called()),
        COLUMNS,
        rows());
  }

  private List<List<List<String>>> rows() {
    List<List<List<String>>> rows = new ArrayList<>();
    boolean several = sheet.parts().size() > 1;
    for (int i = 0; i < sheet.parts().size(); i++) {
      Part part = sheet.parts().get(i);
      if (several) {
        rows.add(
            cells(
                Roman.of(i + 1),
                part.programmeName().toUpperCase(Locale.ROOT),
                "",
                "",
                "",
                "",
                List.of()));
      }
      for (int j = 0; j < part.lines().size(); j++) {
        rows.add(row(j + 1, part.lines().get(j)));
      }
    }
    return rows;
  }

  private static List<List<String>> row(int number, Line line) {
    return cells(
        String.valueOf(number),
        line.indicator().label(),
        line.indicator().unit(),
        line.now(),
        line.earlier(),
        line.target(),
        line.reasons());
  }

  private static List<List<String>> cells(
      String number,
      String label,
      String unit,
      String now,
      String before,
      String target,
      List<String> notes) {
    return Stream.of(
            List.of(number),
            List.of(label),
            List.of(unit),
            List.of(now),
            List.of(before),
            List.of(target),
            notes)
        .toList();
  }
}
