package vn.liencap.reporting.reports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of a report that was accepted and corrected afterwards; kept as it was. */
public record PastVersion(
    int version,
    @Nullable LocalDate submittedOn,
    List<Figure> figures,
    Map<String, List<Paragraph>> texts,
    String whyCorrected) {
  public static final int MOST = 10;

  public PastVersion {
    figures = List.copyOf(figures);
    texts = Map.copyOf(texts);
  }
}
