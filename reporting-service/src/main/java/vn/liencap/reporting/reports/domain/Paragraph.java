package vn.liencap.reporting.reports.domain;

import java.util.List;
import vn.liencap.contracts.ReportId;

/**
 * A paragraph of a section.
 *
 * @param text as written
 * @param sources the reports it was gathered from; empty for one's own words
 */
public record Paragraph(String text, List<ReportId> sources) {
  public static final int LONGEST = 10_000;
  public static final int MOST = 2_000;

  public Paragraph {
    sources = List.copyOf(sources);
  }
}
