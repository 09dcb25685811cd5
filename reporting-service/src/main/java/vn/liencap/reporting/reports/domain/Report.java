package vn.liencap.reporting.reports.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.reporting.ReportEvent;
import vn.liencap.contracts.reporting.ReportEvent.ReportOpened;
import vn.liencap.contracts.reporting.ReportEvent.ReportPassedOn;
import vn.liencap.contracts.reporting.ReportState;
import vn.liencap.contracts.reporting.ReportStatus;

/**
 * A report of one unit for one period, with what only its own service needs to know.
 *
 * @param state what everybody may know
 * @param duties what it answers, at least one
 * @param texts the paragraphs of each section or list, by its code
 * @param comments oldest first
 * @param figures as submitted, what they are made of included; empty while they are live
 * @param gathering what was gathered from below; null for nothing yet
 * @param past versions before this one, oldest first
 */
public record Report(
    ReportState state,
    List<Duty> duties,
    Map<String, List<Paragraph>> texts,
    List<Comment> comments,
    List<Figure> figures,
    @Nullable Gathering gathering,
    List<PastVersion> past) {

  public Report {
    duties = List.copyOf(duties);
    texts = Map.copyOf(texts);
    comments = List.copyOf(comments);
    figures = List.copyOf(figures);
    past = List.copyOf(past);
  }

  /** A report that nobody has written in. */
  public static Report opened(ReportState state, List<Duty> duties) {
    return new Report(state, duties, Map.of(), List.of(), List.of(), null, List.of());
  }

  /**
   * This report answering one more template; empty when it does already, or is not the unit's to
   * write any more.
   */
  public Optional<Answering> answering(Duty duty, Instant at) {
    boolean known =
        duties.stream().anyMatch(answered -> answered.template().equals(duty.template()));
    if (known || !state.status().isOwed()) {
      return Optional.empty();
    }
    var longer = new ArrayList<>(duties);
    longer.add(duty);
    var programmes = longer.stream().map(Duty::programme).distinct().toList();
    ReportState next = Revision.of(state).answering(programmes).next();
    var after = new Report(next, longer, texts, comments, figures, gathering, past);
    return Optional.of(new Answering(this, after, new ReportOpened(next, at)));
  }

  /** A report before and after something that no person did. */
  public record Answering(Report before, Report after, @Nullable ReportEvent event) {}

  /** This report once its unit has ended; empty when it was sent before. */
  public Optional<Answering> passedOn(Instant at) {
    if (!isLive()) {
      return Optional.empty();
    }
    ReportState next = Revision.of(state).passedOn().next();
    var after = new Report(next, duties, texts, comments, figures, gathering, past);
    return Optional.of(new Answering(this, after, new ReportPassedOn(next, at)));
  }

  /**
   * This report with what a unit wrote that ended and passed on to this one, its report named as
   * the source; empty when it is there already or this report was sent.
   */
  public Optional<Answering> inheriting(Report ended) {
    boolean known =
        texts.values().stream()
            .flatMap(List::stream)
            .anyMatch(paragraph -> paragraph.sources().contains(ended.state().id()));
    if (known || !isLive() || ended.texts().isEmpty()) {
      return Optional.empty();
    }
    var all = new HashMap<>(texts);
    ended.texts().forEach((code, said) -> all.merge(code, inherited(ended, said), Report::joined));
    ReportState next = Revision.of(state).next();
    var after = new Report(next, duties, all, comments, figures, gathering, past);
    return Optional.of(new Answering(this, after, null));
  }

  private static List<Paragraph> inherited(Report ended, List<Paragraph> said) {
    return said.stream()
        .filter(paragraph -> !paragraph.text().isBlank())
        .map(paragraph -> new Paragraph(paragraph.text(), List.of(ended.state().id())))
        .toList();
  }

  private static List<Paragraph> joined(List<Paragraph> first, List<Paragraph> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** True while its figures follow what is entered. */
  public boolean isLive() {
    return state.status().isOwed();
  }

  /** Decides a command; the report itself never changes. */
  public Decision decide(ReportCommand command, Acting acting) {
    return switch (command) {
      case ReportCommand.Write write -> new Writing(this, acting).decide(write);
      case ReportCommand.Say say -> new Saying(this, acting).decide(say);
      case ReportCommand.Gather gather -> new Writing(this, acting).decide(gather);
      case ReportCommand.Submit submit -> new Submitting(this, acting).decide(submit);
      case ReportCommand.Return back -> new Judging(this, acting).decide(back);
      case ReportCommand.Accept accept -> new Judging(this, acting).decide(accept);
      case ReportCommand.Reopen reopen -> new Judging(this, acting).decide(reopen);
      case ReportCommand.Except except -> new Judging(this, acting).decide(except);
    };
  }

  /** True when the sections and figures of it were frozen. */
  boolean isAccepted() {
    return state.status() == ReportStatus.ACCEPTED;
  }
}
