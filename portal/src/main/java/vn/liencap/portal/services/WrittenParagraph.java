package vn.liencap.portal.services;

import java.util.List;
import vn.liencap.contracts.ReportId;

/**
 * A paragraph as it is written.
 *
 * @param sources the reports below that it came from; none when it is the unit's own
 */
public record WrittenParagraph(String text, List<ReportId> sources) {
  public WrittenParagraph {
    sources = List.copyOf(sources);
  }
}
