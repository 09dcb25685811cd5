package vn.liencap.reporting.templates.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.Level;

/**
 * What a template says; immutable once published.
 *
 * @param name for example {@code Báo cáo tuyên truyền cải cách hành chính}
 * @param regime the reporting regime that says when; null for a request of one report
 * @param periods codes of the regime's periods it is asked in; empty for all of them
 * @param adHoc the one report it asks for; null when it follows a regime
 * @param levels the levels that answer it
 * @param indicators at most {@value #MOST_INDICATORS}
 * @param sections at most {@value #MOST_SECTIONS}
 */
public record Content(
    String name,
    @Nullable String regime,
    List<String> periods,
    @Nullable AdHoc adHoc,
    List<Level> levels,
    List<Indicator> indicators,
    List<Section> sections) {
  public static final int MOST_INDICATORS = 80;
  public static final int MOST_SECTIONS = 20;

  public Content {
    periods = List.copyOf(periods);
    levels = List.copyOf(levels);
    indicators = List.copyOf(indicators);
    sections = List.copyOf(sections);
  }

  /** True when it is asked in a period of its regime. */
  public boolean isAskedIn(String periodCode) {
    return periods.isEmpty() || periods.contains(periodCode);
  }
}
