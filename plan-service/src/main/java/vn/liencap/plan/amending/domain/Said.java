package vn.liencap.plan.amending.domain;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.plan.LegalBasis;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.ReportingDuty;
import vn.liencap.contracts.plan.Timing;

/** What the parts of a plan say, in the Vietnamese of the document. */
final class Said {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Said() {}

  static String text(@Nullable String said) {
    return said == null ? "" : said;
  }

  static String list(Collection<String> said) {
    return String.join("; ", said);
  }

  static String parties(List<Party> parties) {
    return list(parties.stream().map(Party::text).toList());
  }

  static String bases(List<LegalBasis> bases) {
    return bases.stream()
        .map(basis -> words(basis.type(), basis.number(), basis.issuer(), basis.title()))
        .collect(joining("; "));
  }

  static String reporting(List<ReportingDuty> duties) {
    return duties.stream()
        .map(duty -> words(duty.period(), duty.from(), duty.to(), duty.via()))
        .collect(joining("; "));
  }

  private static String words(@Nullable String... words) {
    return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(joining(" "));
  }

  /** As printed, and else as understood. */
  static String timing(Timing timing) {
    if (timing.raw() != null && !timing.raw().isBlank()) {
      return timing.raw().strip();
    }
    String year = timing.year() == null ? "" : "/" + timing.year();
    return switch (timing.kind()) {
      case DATE, RANGE -> span(timing.from(), timing.to());
      case MONTH -> "tháng " + timing.month() + year;
      case QUARTER -> "quý " + timing.quarter() + year;
      case YEAR -> "năm" + year.replace('/', ' ');
      case CONTINUOUS -> "thường xuyên";
      case RECURRING -> "định kỳ" + rhythm(timing);
      case UNSPECIFIED -> "";
    };
  }

  private static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null || from.equals(to)) {
      LocalDate day = to == null ? from : to;
      return day == null ? "" : DAY.format(day);
    }
    return DAY.format(from) + " - " + DAY.format(to);
  }

  private static String rhythm(Timing timing) {
    return switch (timing.every()) {
      case WEEK -> " hằng tuần";
      case MONTH -> " hằng tháng";
      case QUARTER -> " hằng quý";
      case HALF_YEAR -> " 6 tháng";
      case YEAR -> " hằng năm";
      case null -> "";
    };
  }
}
