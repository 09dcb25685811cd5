package vn.liencap.notification.letters.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;
import vn.liencap.notification.lateness.domain.LateDuty;
import vn.liencap.notification.lateness.domain.LateUnit;
import vn.liencap.papers.DocumentNumber;
import vn.liencap.papers.IssuingBody;
import vn.liencap.papers.Numbering;
import vn.liencap.papers.OfficialDocument;
import vn.liencap.papers.OfficialDocument.Addressees;
import vn.liencap.papers.OfficialDocument.Annex;
import vn.liencap.papers.OfficialDocument.Column;
import vn.liencap.papers.OfficialDocument.Element;
import vn.liencap.papers.OfficialDocument.Ending;
import vn.liencap.papers.OfficialDocument.Grid;
import vn.liencap.papers.OfficialDocument.Letterhead;
import vn.liencap.papers.OfficialDocument.Text;
import vn.liencap.papers.SignatureBlock;

/**
 * A letter as an official document (Decree 30/2020). A short list of late units stands in its text,
 * a long one in an annex in landscape.
 */
public final class OfficialLetter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int MOST_NAMED = 8;
  private static final int MOST_ROWS = 8;

  private final Letter letter;
  private final IssuingBody issuer;
  private final List<IssuingBody> addressed;
  private final Numbering numbering;

  private OfficialLetter(Letter letter, IssuingBody issuer, List<IssuingBody> addressed) {
    this.letter = letter;
    this.issuer = issuer;
    this.addressed = addressed;
    DocumentNumber number = letter.number();
    LocalDate date = letter.date();
    this.numbering =
        new Numbering(
            number == null ? null : number.toString(),
            letter.text().symbol(),
            date,
            date == null ? letter.asOf().getYear() : date.getYear());
  }

  /**
   * The document; number and date stay blank until the clerk has given them.
   *
   * @param addressed the units of the letter, in its order
   */
  public static OfficialDocument of(
      Letter letter, IssuingBody issuer, List<IssuingBody> addressed) {
    return new OfficialLetter(letter, issuer, addressed).document();
  }

  private OfficialDocument document() {
    LetterText text = letter.text();
    return new OfficialDocument(
        new Letterhead(
            issuer.superior(),
            issuer.lines(),
            "Số: " + numbering.printed(),
            (text.place().isBlank() ? "" : text.place() + ", ") + numbering.day()),
        "",
        "V/v " + text.subject(),
        body(),
        new Ending(recipients(), SignatureBlock.lines(text.signer()), text.signer().name()),
        isShort() ? null : annex());
  }

  private boolean isShort() {
    return rows().size() <= MOST_ROWS;
  }

  private List<Element> body() {
    List<Element> body = new ArrayList<>();
    body.add(new Addressees(addressees()));
    paragraphs(letter.text().opening()).forEach(body::add);
    body.add(new Text(finding()));
    if (isShort()) {
      body.add(new Grid(columns(), rows()));
    }
    paragraphs(letter.text().request()).forEach(body::add);
    return body;
  }

  private static Stream<Text> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Text::new);
  }

  /** How many are late; never typed, so that it agrees with the list. */
  private String finding() {
    String late =
        "Tính đến ngày %s, còn %d đơn vị có nhiệm vụ quá hạn"
            .formatted(DAY.format(letter.asOf()), letter.units().size());
    return isShort() ? late + ", cụ thể như sau:" : late + " (danh sách tại Phụ lục kèm theo).";
  }

  private List<String> addressees() {
    return addressed.size() <= MOST_NAMED
        ? addressed.stream().map(IssuingBody::called).toList()
        : addressed.stream()
            .map(IssuingBody::level)
            .distinct()
            .map(level -> group(level) + " (danh sách kèm theo)")
            .toList();
  }

  private static String group(Level level) {
    if (level.equals(Level.PROVINCE)) {
      return "Ủy ban nhân dân các tỉnh, thành phố";
    }
    if (level.equals(Level.COMMUNE)) {
      return "Ủy ban nhân dân các xã, phường, đặc khu";
    }
    if (level.equals(Level.DISTRICT)) {
      return "Ủy ban nhân dân các huyện, quận, thị xã, thành phố";
    }
    return level.equals(Level.DEPARTMENT) ? "Các sở, ban, ngành" : "Các đơn vị";
  }

  private static List<Column> columns() {
    return List.of(
        new Column("STT", 9, true),
        new Column("Đơn vị", 26, false),
        new Column("Nhiệm vụ quá hạn", 39, false),
        new Column("Thời hạn", 15, true),
        new Column("Quá hạn (ngày)", 12, true));
  }

  /** One for each duty; number and name stand in the first of a unit. */
  private List<List<List<String>>> rows() {
    List<List<List<String>>> rows = new ArrayList<>();
    int number = 0;
    for (LateUnit unit : letter.units()) {
      number++;
      for (int i = 0; i < unit.duties().size(); i++) {
        LateDuty duty = unit.duties().get(i);
        rows.add(
            Stream.of(
                    i == 0 ? String.valueOf(number) : "",
                    i == 0 ? unit.name() : "",
                    duty.what(),
                    DAY.format(duty.due()),
                    String.valueOf(duty.daysLate(letter.asOf())))
                .map(List::of)
                .toList());
      }
    }
    return rows;
  }

  private Annex annex() {
    LocalDate date = letter.date();
    @Nullable DocumentNumber number = letter.number();
    String which =
        number == null || date == null
            ? "Công văn số " + numbering.printed()
            : "Công văn số %s %s".formatted(numbering.printed(), numbering.day());
    return new Annex(
        "DANH SÁCH ĐƠN VỊ CÓ NHIỆM VỤ QUÁ HẠN",
        "(Kèm theo %s của %s)".formatted(which, issuer.called()),
        columns(),
        rows());
  }

  private List<String> recipients() {
    List<String> recipients = new ArrayList<>(List.of("- Như trên;"));
    letter.text().copies().forEach(copy -> recipients.add("- " + copy + ";"));
    String symbol = letter.text().symbol();
    String drafters = symbol.contains("-") ? symbol.substring(symbol.lastIndexOf('-') + 1) : "";
    recipients.add("- Lưu: VT" + (drafters.isBlank() ? "" : ", " + drafters) + ".");
    return recipients;
  }
}
