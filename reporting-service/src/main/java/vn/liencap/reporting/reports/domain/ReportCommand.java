package vn.liencap.reporting.reports.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people do with a report. */
public sealed interface ReportCommand {

  /** The unit writes its sections and lists; a code that is not named keeps its text. */
  record Write(Map<String, List<Paragraph>> texts) implements ReportCommand {
    public Write {
      texts = Map.copyOf(texts);
    }
  }

  /** Somebody comments. */
  record Say(String id, @Nullable String about, String text) implements ReportCommand {}

  /**
   * The unit gathers the reports of the units below: texts with their sources, and who is missing.
   */
  record Gather(Map<String, List<Paragraph>> gathered, Gathering gathering)
      implements ReportCommand {
    public Gather {
      gathered = Map.copyOf(gathered);
    }
  }

  /**
   * The unit's head submits.
   *
   * @param figures as they are now; they are frozen with it
   * @param form what is asked
   */
  record Submit(List<Figure> figures, Form form) implements ReportCommand {
    public Submit {
      figures = List.copyOf(figures);
    }
  }

  /** The unit above sends it back. */
  record Return(String reason) implements ReportCommand {}

  /** The unit above accepts it. */
  record Accept() implements ReportCommand {}

  /** A correction after acceptance: a new version begins. */
  record Reopen(String reason) implements ReportCommand {}

  /** The unit above lets this unit submit until another day. */
  record Except(LocalDate until, String reason) implements ReportCommand {}
}
