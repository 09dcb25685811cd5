package vn.liencap.reporting.documents.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.reporting.documents.domain.ReportSheet.Line;
import vn.liencap.reporting.documents.domain.ReportSheet.Words;
import vn.liencap.reporting.reports.domain.Amount;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.reports.domain.Refusal.Fault;
import vn.liencap.reporting.templates.domain.Indicator;

/**
 * Reads a form that was filled offline against the report as it is now: what was changed in the
 * form, or what is wrong in which row.
 */
public final class FormReading {
  public static final String FIGURES = "Số liệu";
  public static final String TEXTS = "Nội dung";

  private static final long LARGEST = 1_000_000_000_000L;
  private static final Pattern PLAIN = Pattern.compile("\\d{1,13}");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,4}");

  private final ReportSheet sheet;
  private final List<Filled> figures = new ArrayList<>();
  private final Map<String, List<Paragraph>> texts = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private FormReading(ReportSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * A row that has a key.
   *
   * @param number as the spreadsheet shows it, from 1
   * @param key what the hidden column says
   * @param content what was filled in; a number without grouping and with a comma for decimals
   */
  public record Row(int number, String key, String content) {}

  /** A figure that was filled in. */
  public record Filled(ProgrammeId programme, String code, long value) {}

  /**
   * What was read; nothing is to be taken in while there are faults.
   *
   * @param texts by code, those that were changed
   */
  public record Result(
      List<Filled> figures, Map<String, List<Paragraph>> texts, List<Fault> faults) {
    public Result {
      figures = List.copyOf(figures);
      texts = Map.copyOf(texts);
      faults = List.copyOf(faults);
    }
  }

  /** Reads the rows of both sheets. */
  public static Result of(ReportSheet sheet, List<Row> figures, List<Row> texts) {
    var reading = new FormReading(sheet);
    figures.forEach(reading::figure);
    texts.forEach(reading::text);
    return new Result(reading.figures, reading.texts, reading.faults);
  }

  private void figure(Row row) {
    Optional<FormKey.OfFigure> key = FormKey.OfFigure.parse(row.key());
    Optional<Asked> asked = key.flatMap(this::asked);
    if (asked.isEmpty()) {
      fault(FIGURES, row, "Báo cáo không hỏi dòng này. Hãy tải lại biểu mẫu và không sửa cột ẩn.");
    } else {
      figure(row, key.get(), asked.get());
    }
  }

  /** What is asked in a row: whether somebody types it, and what the unit's own answer is now. */
  private record Asked(boolean typed, @Nullable Long now) {}

  private Optional<Asked> asked(FormKey.OfFigure key) {
    boolean denominator = key.code().endsWith(Indicator.DENOMINATOR);
    String code =
        denominator
            ? key.code().substring(0, key.code().length() - Indicator.DENOMINATOR.length())
            : key.code();
    return sheet
        .line(key.programme(), code)
        .filter(line -> !denominator || line.indicator().isRatio())
        .map(line -> asked(line, denominator));
  }

  /** What a form shows of the unit's own answer: nothing while there is none. */
  public static String shown(Line line, boolean denominator) {
    Long now = asked(line, denominator).now();
    return now == null ? "" : now.toString();
  }

  private static Asked asked(Line line, boolean denominator) {
    Amount amount = denominator ? line.of() : line.figure().value();
    String counter = denominator ? line.indicator().of() : line.indicator().counter();
    boolean known = line.figure().answered() || amount.own() != 0;
    return new Asked(counter == null, known ? (Long) amount.own() : null);
  }

  private void figure(Row row, FormKey.OfFigure key, Asked asked) {
    String content = row.content().replaceAll("[\\s\\u00a0]", "");
    if (content.equals(key.shown())) {
      return;
    }
    Optional<Long> value = number(content);
    if (!asked.typed()) {
      fault(
          FIGURES,
          row,
          "Số này lấy từ hoạt động đã ghi. Muốn sửa khác đi, hãy sửa trên trang báo cáo và ghi lý do.");
    } else if (content.isEmpty()) {
      fault(FIGURES, row, "Ô này đang để trống. Hãy ghi 0 nếu không có.");
    } else if (value.isEmpty()) {
      fault(FIGURES, row, "Hãy ghi một số nguyên từ 0 đến 1.000.000.000.000.");
    } else if (wasChanged(key, asked, value.get())) {
      fault(
          FIGURES,
          row,
          "Số này đã được sửa thành %s sau khi tải biểu mẫu. Hãy tải lại biểu mẫu."
              .formatted(VietnameseNumbers.printed(asked.now() == null ? 0 : asked.now())));
    } else {
      figures.add(new Filled(key.programme(), key.code(), value.get()));
    }
  }

  private static Optional<Long> number(String content) {
    boolean whole = PLAIN.matcher(content).matches() || GROUPED.matcher(content).matches();
    return whole
        ? Optional.of(Long.parseLong(content.replace(".", ""))).filter(value -> value <= LARGEST)
        : Optional.empty();
  }

  /** True when somebody else set it meanwhile, to something else. */
  private static boolean wasChanged(FormKey.OfFigure key, Asked asked, long wanted) {
    String now = asked.now() == null ? "" : asked.now().toString();
    return !now.equals(key.shown()) && !now.equals(String.valueOf(wanted));
  }

  private void text(Row row) {
    Optional<FormKey.OfText> key = FormKey.OfText.parse(row.key());
    Optional<Words> known =
        key.flatMap(
            named ->
                sheet.texts().stream()
                    .filter(text -> text.code().equals(named.code()))
                    .findFirst());
    if (known.isEmpty()) {
      fault(TEXTS, row, "Báo cáo không có mục này. Hãy tải lại biểu mẫu và không sửa cột ẩn.");
      return;
    }
    String filled = FormKey.OfText.digest(row.content());
    String now = FormKey.OfText.digest(known.get().text());
    if (filled.equals(key.get().shown()) || filled.equals(now)) {
      return;
    }
    if (!now.equals(key.get().shown())) {
      fault(TEXTS, row, "Mục này đã được sửa sau khi tải biểu mẫu. Hãy tải lại biểu mẫu.");
      return;
    }
    if (row.content().lines().anyMatch(line -> line.length() > Paragraph.LONGEST)) {
      fault(TEXTS, row, "Một đoạn dài quá 10.000 ký tự.");
      return;
    }
    texts.put(known.get().code(), paragraphs(row.content(), known.get().paragraphs()));
  }

  /** A line per paragraph; one that was gathered and left as it was keeps its sources. */
  private static List<Paragraph> paragraphs(String content, List<Paragraph> before) {
    return content
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(
            line ->
                before.stream()
                    .filter(paragraph -> paragraph.text().strip().equals(line))
                    .findFirst()
                    .orElseGet(() -> new Paragraph(line, List.of())))
        .toList();
  }

  private void fault(String sheetName, Row row, String message) {
    String where = "Trang %s, dòng %d".formatted(sheetName, row.number());
    faults.add(new Fault(where, where + ": " + message));
  }
}
