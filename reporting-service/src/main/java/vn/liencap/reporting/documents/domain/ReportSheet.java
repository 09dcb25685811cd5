package vn.liencap.reporting.documents.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.papers.IssuingBody;
import vn.liencap.reporting.reports.domain.Amount;
import vn.liencap.reporting.reports.domain.Figure;
import vn.liencap.reporting.reports.domain.Paragraph;
import vn.liencap.reporting.templates.domain.Indicator;

/**
 * All that the files of a report say. Every format is written from it.
 *
 * @param state the report
 * @param unitName the unit as it was called at the end of the period
 * @param issuer the same as the head of a document names it
 * @param symbol for example {@code BC-UBND}
 * @param receiver the unit above, as a sentence names it; null at the top
 * @param via the unit that receives it for the one above; null when it goes directly
 * @param earlierLabel the period that it is compared with; null when there was none
 * @param parts what each programme asks
 * @param texts sections and lists
 */
public record ReportSheet(
    ReportState state,
    String unitName,
    IssuingBody issuer,
    String symbol,
    @Nullable String receiver,
    @Nullable String via,
    @Nullable String earlierLabel,
    List<Part> parts,
    List<Words> texts) {
  private static final int LONGEST_SUBJECT = 160;

  public ReportSheet {
    parts = List.copyOf(parts);
    texts = List.copyOf(texts);
  }

  /** What one programme asks. */
  public record Part(ProgrammeId programme, String programmeName, String name, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An indicator and its answer.
   *
   * @param before the answer of the period before; null when there is none
   * @param beforeOf its denominator
   * @param reasons why people set it otherwise, the newest first
   */
  public record Line(
      Indicator indicator,
      Figure figure,
      @Nullable Long before,
      @Nullable Long beforeOf,
      List<String> reasons) {
    public Line {
      reasons = List.copyOf(reasons);
    }

    /** The denominator; nothing where there is none. */
    public Amount of() {
      return figure.of() == null ? Amount.NONE : figure.of();
    }

    /** The answer as it is printed. */
    public String now() {
      if (!figure.answered()) {
        return "Chưa có";
      }
      return indicator.isRatio()
          ? VietnameseNumbers.ratio(figure.value().value(), of().value())
          : VietnameseNumbers.printed(figure.value().value());
    }

    /** The answer of the period before as it is printed; empty when there is none. */
    public String earlier() {
      if (before == null) {
        return "";
      }
      return indicator.isRatio() && beforeOf != null
          ? VietnameseNumbers.ratio(before, beforeOf)
          : VietnameseNumbers.printed(before);
    }

    /** What is aimed at as it is printed; empty for nothing. */
    public String target() {
      Long target = indicator.target();
      if (target == null) {
        return "";
      }
      return VietnameseNumbers.printed(target) + (indicator.isRatio() ? "%" : "");
    }
  }

  /** A section or list and its paragraphs. */
  public record Words(
      String code, String title, String hint, boolean list, List<Paragraph> paragraphs) {
    public Words {
      paragraphs = List.copyOf(paragraphs);
    }

    /** All of it, a paragraph per line. */
    public String text() {
      return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
  }

  /** The line of an indicator. */
  public Optional<Line> line(ProgrammeId programme, String code) {
    return parts.stream()
        .filter(part -> part.programme().equals(programme))
        .flatMap(part -> part.lines().stream())
        .filter(line -> line.indicator().code().equals(code))
        .findFirst();
  }

  /** What is reported on, without the word for a report: "tuyên truyền cải cách hành chính". */
  public String subject() {
    List<String> names =
        parts.stream()
            .map(Part::name)
            .map(name -> name.replaceFirst("(?iu)^báo cáo\\s+(kết quả\\s+)?", "").strip())
            .distinct()
            .toList();
    String all = String.join("; ", names);
    return names.isEmpty() || all.length() > LONGEST_SUBJECT ? "các nhiệm vụ được giao" : all;
  }
}
