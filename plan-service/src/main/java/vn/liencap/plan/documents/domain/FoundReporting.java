package vn.liencap.plan.documents.domain;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is to report.
 *
 * @param period MONTH, QUARTER, SIX_MONTH, NINE_MONTH, YEAR or AD_HOC
 * @param raw the sentence as printed
 * @param from who reports
 * @param to to whom
 * @param via through whom
 * @param deadline until when, as printed
 * @param at where it stands
 * @param confidence 0 to 1
 */
public record FoundReporting(
    String period,
    String raw,
    @Nullable String from,
    @Nullable String to,
    @Nullable String via,
    @Nullable String deadline,
    Place at,
    double confidence) {

  /** The period as plans put it. */
  public String periodInWords() {
    return switch (period) {
      case "MONTH" -> "hằng tháng";
      case "QUARTER" -> "hằng quý";
      case "SIX_MONTH" -> "6 tháng";
      case "NINE_MONTH" -> "9 tháng";
      case "YEAR" -> "hằng năm";
      default -> "đột xuất";
    };
  }
}
