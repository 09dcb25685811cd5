package vn.liencap.reporting.documents.domain;

import static vn.liencap.reporting.documents.domain.VietnameseNumbers.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Column;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Ending;
import vn.liencap.papers.OfficialDocument.Grid;
import vn.liencap.papers.OfficialDocument.Heading;
import vn.liencap.papers.OfficialDocument.Letterhead;
import vn.liencap.papers.OfficialDocument.Text;
import vn.liencap.reporting.documents.domain.Briefing.Aimed;
import vn.liencap.reporting.documents.domain.Briefing.Change;
import vn.liencap.reporting.documents.domain.Briefing.Late;
import vn.liencap.reporting.documents.domain.Briefing.Reporting;
import vn.liencap.reporting.documents.domain.Briefing.ToSign;
import vn.liencap.reporting.documents.domain.Briefing.Work;

/** Sets a briefing pack in short sentences, on two pages. */
public final class OfficialBriefing {
  private static final int MOST_LETTERS = 6;

  private static final int LONGEST_SUBJECT = 72;
  private static final int MOST_TARGETS = 6;

  /** Beside a long table of late units. */
  private static final int FEWER_TARGETS = 3;

  private static final int MANY_LATE = 8;
  private static final int MOST_CHANGES = 4;
  private static final int MOST_NAMES = 5;
  private static final List<Column> LATE_COLUMNS =
      List.of(
          new Column("STT", 11, true),
          new Column("Đơn vị", 29, false),
          new Column("Báo cáo chậm (ngày)", 13, true),
          new Column("Báo cáo quá hạn", 13, true),
          new Column("Hoạt động quá hạn", 13, true),
          new Column("Vì sao", 49, false));
  private static final String BLANK = "\u00a0";

  private final Briefing briefing;
  private final List<Element> body = new ArrayList<>();
  private int sections;

  private OfficialBriefing(Briefing briefing) {
    this.briefing = briefing;
  }

  /** The document. */
  public static OfficialDocument of(Briefing briefing) {
    return new OfficialBriefing(briefing).document();
  }

  private OfficialDocument document() {
    IssuingBody issuer = briefing.issuer();
    String place = issuer.place();
    return new OfficialDocument(
        new Letterhead(
            issuer.superior(),
            issuer.lines(),
            BLANK,
            (place == null ? "" : place + ", ")
                + "ngày %02d tháng %s năm %d"
                    .formatted(
                        briefing.today().getDayOfMonth(),
                        month(briefing.today().getMonthValue()),
                        briefing.today().getYear())),
        "TÀI LIỆU GIAO BAN",
        briefing.programme(),
        body(),
        new Ending(List.of("- Lãnh đạo đơn vị;", "- Lưu: hồ sơ giao ban."), List.of(), null),
        null);
  }

  /** Only January and February have a leading zero (Decree 30/2020, Annex I, II.4). */
  private static String month(int month) {
    return month <= 2 ? "0" + month : String.valueOf(month);
  }

  private List<Element> body() {
    section("Hoạt động");
    work(briefing.work());
    Reporting reporting = briefing.reporting();
    if (reporting != null) {
      section("Báo cáo " + reporting.label());
      reports(reporting);
    }
    section("Đơn vị chậm (tính cả cấp dưới)");
    int place = body.size();
    if (reporting != null) {
      section("Chỉ tiêu chưa đạt");
      targets(reporting.targets());
    }
    if (briefing.toSign() != null) {
      section("Công văn chờ ký");
      letters(briefing.toSign());
    }
    if (reporting != null) {
      section("Thay đổi");
      changes(reporting);
    }
    body.addAll(place, late()); // last, because it has the room that all others leave
    return List.copyOf(body);
  }

  private void section(String title) {
    sections++;
    body.add(new Heading(1, Roman.of(sections) + ". " + IssuingBody.capitals(title)));
  }

  private void say(String sentence) {
    body.add(new Text(sentence));
  }

  private void work(Work work) {
    String plans =
        work.plansLate() == 0
            ? ""
            : " Kế hoạch chậm ban hành: %s.".formatted(printed(work.plansLate()));
    if (work.total() == 0) {
      say("Chưa có hoạt động nào." + plans);
      return;
    }
    say(
        "Có %s hoạt động: hoàn thành %s (%s%%), đang làm %s, chưa làm %s. Quá hạn %s.%s"
            .formatted(
                printed(work.total()),
                printed(work.completed()),
                VietnameseNumbers.percent(work.completed(), work.total()),
                printed(work.inProgress()),
                printed(work.notStarted()),
                printed(work.overdue()),
                plans));
  }

  private void reports(Reporting reports) {
    if (reports.total() == 0) {
      say("Kỳ này chưa mở báo cáo nào.");
      return;
    }
    long sent = reports.submitted() + reports.accepted();
    say(
        "Phải có %s báo cáo: đã gửi %s (%s%%), trong đó đã duyệt %s; gửi muộn %s."
            .formatted(
                printed(reports.total()),
                printed(sent),
                VietnameseNumbers.percent(sent, reports.total()),
                printed(reports.accepted()),
                printed(reports.late())));
    say(
        "Chưa gửi %s, trong đó bị trả lại %s, quá hạn %s."
            .formatted(
                printed(reports.open() + reports.returned()),
                printed(reports.returned()),
                printed(reports.overdue())));
    if (reports.ownDaysLate() > 0) {
      say("Báo cáo của chính đơn vị đã quá hạn %s ngày.".formatted(printed(reports.ownDaysLate())));
    }
  }

  private List<Element> late() {
    List<Late> worst =
        briefing.late().stream().filter(Late::isLate).sorted(Late.WORST_FIRST).toList();
    if (worst.isEmpty()) {
      return List.of(new Text("Không có đơn vị cấp dưới nào chậm."));
    }
    Text all = others(worst.size());
    Grid table =
        Room.fitted(new Grid(LATE_COLUMNS, rows(worst)), Room.beside(body) - Room.height(all));
    int others = worst.size() - table.rows().size();
    return others == 0 ? List.of(table) : List.of(table, others(others));
  }

  private static Text others(int others) {
    return new Text("Còn %s đơn vị khác chậm ít hơn.".formatted(printed(others)));
  }

  private static List<List<List<String>>> rows(List<Late> worst) {
    var rows = new ArrayList<List<List<String>>>();
    for (Late unit : worst.subList(0, Math.min(Briefing.MOST_LATE, worst.size()))) {
      rows.add(
          row(
              String.valueOf(rows.size() + 1),
              unit.name(),
              figure(unit.days()),
              figure(unit.reports()),
              figure(unit.activities()),
              unit.why().isEmpty() ? "–" : unit.why()));
    }
    return rows;
  }

  private static String figure(long figure) {
    return figure == 0 ? "" : printed(figure);
  }

  private static List<List<String>> row(String... cells) {
    return List.of(cells).stream().map(List::of).toList();
  }

  private void targets(List<Aimed> targets) {
    List<Aimed> unmet = targets.stream().filter(aimed -> !aimed.isMet()).toList();
    int most =
        briefing.late().stream().filter(Late::isLate).count() > MANY_LATE
            ? FEWER_TARGETS
            : MOST_TARGETS;
    if (targets.isEmpty()) {
      say("Chưa chỉ tiêu báo cáo nào có mục tiêu.");
      return;
    }
    say(
        "Đạt %s/%s chỉ tiêu, tính theo báo cáo đã gửi%s."
            .formatted(
                printed(targets.size() - unmet.size()),
                printed(targets.size()),
                unmet.size() > most
                    ? "; còn %s chỉ tiêu khác chưa đạt".formatted(printed(unmet.size() - most))
                    : ""));
    if (unmet.isEmpty()) {
      return;
    }
    body.add(
        new Grid(
            List.of(
                new Column("Chỉ tiêu", 46, false),
                new Column("Mục tiêu", 15, true),
                new Column("Đã gửi", 18, true),
                new Column("Đã duyệt", 18, true),
                new Column("Còn thiếu", 19, true)),
            unmet.stream().limit(most).map(OfficialBriefing::aimed).toList()));
  }

  private static List<List<String>> aimed(Aimed aimed) {
    long target = aimed.indicator().target() == null ? 0 : aimed.indicator().target();
    boolean ratio = aimed.indicator().isRatio();
    return row(
        aimed.indicator().label(),
        printed(target) + (ratio ? "%" : " " + aimed.indicator().unit()),
        aimed.submitted().printed(),
        aimed.accepted().printed(),
        lacking(aimed, target));
  }

  private static String lacking(Aimed aimed, long target) {
    Long whole = aimed.submitted().of();
    if (whole == null) {
      return printed(target - aimed.submitted().value());
    }
    BigDecimal points =
        BigDecimal.valueOf(target)
            .subtract(VietnameseNumbers.share(aimed.submitted().value(), whole));
    return VietnameseNumbers.printed(points) + " điểm %";
  }

  private void letters(List<ToSign> letters) {
    if (letters.isEmpty()) {
      say("Không có công văn nào chờ ký.");
      return;
    }
    var rows = new ArrayList<List<List<String>>>();
    for (ToSign letter : letters.subList(0, Math.min(MOST_LETTERS, letters.size()))) {
      rows.add(
          row(
              String.valueOf(rows.size() + 1),
              "V/v " + Words.shortened(letter.subject(), LONGEST_SUBJECT),
              letter.printedRecipients(),
              Days.of(letter.draftedOn())));
    }
    body.add(
        new Grid(
            List.of(
                new Column("STT", 12, true),
                new Column("Trích yếu", 64, false),
                new Column("Gửi", 28, true),
                new Column("Ngày soạn", 18, true)),
            rows));
    if (letters.size() > MOST_LETTERS) {
      say("Còn %s công văn khác.".formatted(printed(letters.size() - MOST_LETTERS)));
    }
  }

  private void changes(Reporting reports) {
    List<String> recent = reports.recent();
    if (recent.isEmpty()) {
      say("Trong 7 ngày qua không có đơn vị cấp dưới trực tiếp nào gửi báo cáo.");
    } else {
      List<String> named = recent.subList(0, Math.min(MOST_NAMES, recent.size()));
      int others = recent.size() - named.size();
      say(
          "Trong 7 ngày qua có %s đơn vị cấp dưới trực tiếp gửi báo cáo: %s%s."
              .formatted(
                  printed(recent.size()),
                  String.join(", ", named),
                  others == 0 ? "" : " và " + printed(others) + " đơn vị khác"));
    }
    if (reports.earlierLabel() != null && !reports.changes().isEmpty()) {
      say("So với " + Days.named(reports.earlierLabel()) + ":");
      reports.changes().stream().limit(MOST_CHANGES).forEach(this::change);
    }
  }

  private void change(Change change) {
    say(
        "- %s: từ %s thành %s."
            .formatted(change.label(), change.before().printed(), change.now().printed()));
  }
}
