package vn.liencap.activity.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.liencap.activity.browsing.ActivityFilter;
import vn.liencap.activity.browsing.ActivityRow;
import vn.liencap.activity.browsing.Browsing;
import vn.liencap.activity.browsing.Listing;
import vn.liencap.activity.evidence.EvidenceDesk;
import vn.liencap.activity.messages.domain.CountedWords;
import vn.liencap.activity.messages.domain.MessageDay;
import vn.liencap.activity.messages.domain.MessageFigures;
import vn.liencap.activity.outputs.OutputKind;
import vn.liencap.activity.outputs.OutputKinds;
import vn.liencap.contracts.ActivityId;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ProgrammeId;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ActivityStatus;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.directory.VietnameseText;

/**
 * Reads a message, as people send it by Zalo, and proposes which open activity of their unit it
 * speaks of, with the figures and the day found in it. A person confirms; nothing is entered here.
 */
@Service
public class Proposing {
  private static final int MOST_ACTIVITIES = 500;
  private static final int MOST_PROPOSALS = 5;
  private static final double LEAST = 0.15;

  /** The message counts what the activity is to bring. */
  private static final double COUNTS_WHAT_IS_EXPECTED = 0.2;

  private final Listing listing;
  private final Browsing browsing;
  private final OutputKinds kinds;
  private final EvidenceDesk evidence;
  private final Clock clock;

  Proposing(
      Listing listing, Browsing browsing, OutputKinds kinds, EvidenceDesk evidence, Clock clock) {
    this.listing = listing;
    this.browsing = browsing;
    this.kinds = kinds;
    this.evidence = evidence;
    this.clock = clock;
  }

  /**
   * What a message seems to say.
   *
   * @param date the day of the work
   * @param dateSaid false when the message names none; it is today then
   * @param items the activities it may be about, the likeliest first; empty when it is like none
   * @param text what was read: the message, or the words of a letter
   */
  public record Proposals(LocalDate date, boolean dateSaid, List<Proposal> items, String text) {
    public Proposals {
      items = List.copyOf(items);
    }
  }

  /**
   * An activity that the message may be about.
   *
   * @param activity as in a list
   * @param outputs the figures found, by output kind
   * @param alike 0 to 1
   */
  public record Proposal(ActivityRow activity, Map<String, Long> outputs, double alike) {
    public Proposal {
      outputs = Map.copyOf(outputs);
    }
  }

  /** The proposals for a message to the actor's unit. */
  public Proposals of(String message, Actor actor) {
    MessageDay day = MessageDay.in(VietnameseText.bare(message), message, LocalDate.now(clock));
    List<ActivityState> open =
        Stream.of(ActivityStatus.IN_PROGRESS, ActivityStatus.NOT_STARTED)
            .flatMap(status -> ofOwnUnit(status, actor).stream())
            .toList();
    List<Proposal> proposals =
        likeliest(message, open).stream()
            .sorted(Comparator.comparingDouble(Proposal::alike).reversed())
            .limit(MOST_PROPOSALS)
            .toList();
    return new Proposals(day.day(), day.said(), proposals, message);
  }

  /**
   * The proposals for a letter or another paper that was sent to the actor's unit; it is not kept.
   *
   * @param name its name, which tells what kind of file it is
   * @throws vn.liencap.runtime.ProblemException 413, 422 when it cannot be read, or carries a mark
   *     of secrecy
   */
  public Proposals ofLetter(String name, byte[] content, Actor actor) {
    return of(evidence.textOf(name, content), actor);
  }

  private List<ActivityState> ofOwnUnit(ActivityStatus status, Actor actor) {
    var filter =
        new ActivityFilter(
            actor.unit(), null, null, null, status, null, null, false, null, null, null, false);
    return listing.find(filter, actor, null, MOST_ACTIVITIES).orElse(List.of());
  }

  private List<Proposal> likeliest(String message, List<ActivityState> open) {
    String bare = VietnameseText.bare(message);
    var likeness =
        new Likeness(
            open.stream().map(each -> VietnameseText.folded(each.title())).toList(),
            VietnameseText.folded(message));
    Map<ActivityId, List<ExpectedOutput>> expected = browsing.outputsExpected(open);
    Map<ProgrammeId, List<CountedWords>> counted = new HashMap<>();
    return browsing.rows(open).stream()
        .map(
            row -> {
              ActivityState state = row.state();
              Set<String> codes = codes(expected.getOrDefault(state.id(), List.of()));
              var figures =
                  new MessageFigures(
                      counted.computeIfAbsent(state.programme(), this::countedWords), codes);
              double alike = likeness.of(VietnameseText.folded(state.title()));
              Map<String, Long> outputs = alike > 0 ? figures.in(bare) : Map.of();
              return new Proposal(row, outputs, rounded(alike, outputs, codes));
            })
        .filter(proposal -> proposal.alike() >= LEAST)
        .toList();
  }

  private static double rounded(double alike, Map<String, Long> outputs, Set<String> expected) {
    boolean counts = outputs.keySet().stream().anyMatch(expected::contains);
    double sum = counts ? Math.min(1, alike + COUNTS_WHAT_IS_EXPECTED) : alike;
    return Math.round(sum * 100) / 100.0;
  }

  private static Set<String> codes(List<ExpectedOutput> expected) {
    return expected.stream()
        .map(ExpectedOutput::kind)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private List<CountedWords> countedWords(ProgrammeId programme) {
    return kinds.counted(programme).stream().map(Proposing::words).toList();
  }

  private static CountedWords words(OutputKind kind) {
    return new CountedWords(
        kind.code(),
        Stream.of(kind.unit(), kind.label())
            .map(VietnameseText::folded)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList());
  }
}
