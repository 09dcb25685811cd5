package vn.liencap.activity.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.activity.SliceFigures;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.contracts.reporting.Slice;

/**
 * An activity, with what only its own service needs to know.
 *
 * @param state what everybody may know
 * @param evidence how often continuous or recurring work is shown to go on; null for other work
 * @param coordinating who takes part: the coordinating parties of the item, and its further leads
 * @param percentOn the day that the percentage speaks of
 * @param recent the newest entries, oldest first, at most {@value #RECENT}; the rest is history
 * @param answered the ids of the newest entries, at most {@value #ANSWERED}
 * @param terms which state of plan and assignment it last followed
 * @param handed true once the lead unit has said itself who owns it: the plan does so no more
 */
public record Activity(
    ActivityState state,
    @Nullable Rhythm evidence,
    List<Party> coordinating,
    @Nullable LocalDate percentOn,
    List<ProgressEntry> recent,
    List<String> answered,
    Terms terms,
    boolean handed) {

  /** How many entries an activity shows without asking its history. */
  public static final int RECENT = 20;

  /** How many entry ids an activity recognises without asking its history. */
  public static final int ANSWERED = 64;

  public Activity {
    coordinating = List.copyOf(coordinating);
    recent = List.copyOf(recent);
    answered = List.copyOf(answered);
    terms = terms == null ? Terms.UNKNOWN : terms;
  }

  /** An activity that nobody has begun. */
  public static Activity scheduled(
      ActivityState state, @Nullable Rhythm evidence, List<Party> coordinating, Terms terms) {
    return new Activity(state, evidence, coordinating, null, List.of(), List.of(), terms, false);
  }

  /** Decides a command; the activity itself never changes. */
  public Decision decide(ActivityCommand command, Acting acting) {
    return switch (command) {
      case ActivityCommand.EnterProgress enter -> EnteringProgress.decide(this, acting, enter);
      case ActivityCommand.Complete complete -> new Completing(this, acting).decide(complete);
      case ActivityCommand.NameOwner name -> new NamingOwner(this, acting).decide(name);
      case ActivityCommand.AskExtension ask -> new Extending(this, acting).ask(ask);
      case ActivityCommand.GrantExtension grant -> new Extending(this, acting).grant(grant);
      case ActivityCommand.RefuseExtension refuse -> new Extending(this, acting).refuse(refuse);
      case ActivityCommand.Cancel cancel -> new Cancelling(this, acting).decide(cancel);
      case ActivityCommand.Settle settle -> new Settling(this, acting).decide(settle);
    };
  }

  /** True once there is money to settle, or it is sure that there is none. */
  public static boolean maySettle(ActivityState state) {
    return !isOpen(state) || state.budgetSpent() > 0;
  }

  /** True when it is over, has money, and nobody has settled it. */
  public static boolean waitsToBeSettled(ActivityState state) {
    if (state.settlement() != null) {
      return false;
    }
    return switch (state.status()) {
      case COMPLETED, CANCELLED -> state.budgetSpent() > 0 || state.budgetPlanned() > 0;
      case PASSED_ON -> state.budgetSpent() > 0; // what is left of the plan goes on elsewhere
      case NOT_STARTED, IN_PROGRESS -> false;
    };
  }

  /** True until an activity is completed or cancelled. */
  public static boolean isOpen(ActivityState state) {
    return !state.status().isOver();
  }

  /** True when an entry id is among the newest ones. */
  public boolean hasAnswered(String entryId) {
    return answered.contains(entryId);
  }

  /** True when an unknown entry id may still be found in the history. */
  public boolean mayHaveForgotten() {
    return answered.size() >= ANSWERED;
  }

  /** This activity with one more entry, counted once: for the lead, whoever entered it. */
  Activity entered(ProgressEntry entry, Part part) {
    return with(entry, revision(entry, part).next());
  }

  /** This activity completed with a last entry of the lead: one change. */
  Activity completed(ProgressEntry entry) {
    return with(entry, revision(entry, Part.LEAD).completed(entry.date()).next());
  }

  /** This activity completed without a word. */
  Activity completed(LocalDate day) {
    return with(Revision.of(state).completed(day).next());
  }

  /** This activity with its rounds asked for from that day on, where nobody has said from when. */
  public Activity askedForRoundsFrom(LocalDate day) {
    return with(Revision.of(state).askedForRounds(day).next());
  }

  private Revision revision(ProgressEntry entry, Part part) {
    var contributions = new HashMap<>(state.contributions());
    if (part == Part.COORDINATING) {
      contributions.merge(entry.unit().value(), entry.outputs(), Activity::sum);
    }
    var revision =
        Revision.of(state)
            .started(entry.date())
            .figures(
                sum(state.outputs(), entry.outputs()),
                contributions,
                Math.addExact(state.budgetSpent(), entry.spent()))
            .spent(entry.source(), entry.spent())
            .slices(slicesWith(entry));
    Integer percent = entry.percent();
    return percent != null && isNews(entry) ? revision.percent(percent) : revision;
  }

  private Map<String, SliceFigures> slicesWith(ProgressEntry entry) {
    if (entry.outputs().isEmpty() && entry.spent() == 0) {
      return state.slices();
    }
    var slices = new HashMap<>(state.slices());
    slices.compute(
        Slice.of(entry.date()).key(),
        (_, before) -> (before == null ? SliceFigures.NONE : before).plus(entry));
    return slices;
  }

  private Activity with(ProgressEntry entry, ActivityState next) {
    return new Activity(
        next,
        evidence,
        coordinating,
        isNews(entry) ? entry.date() : percentOn,
        newest(recent, entry, RECENT),
        answered(entry.id()),
        terms,
        handed);
  }

  /** Entries may come late and in any order: an older day never takes the percentage back. */
  private boolean isNews(ProgressEntry entry) {
    return entry.percent() != null && (percentOn == null || !entry.date().isBefore(percentOn));
  }

  /** This activity in another state, nothing entered. */
  Activity with(ActivityState next) {
    return new Activity(next, evidence, coordinating, percentOn, recent, answered, terms, handed);
  }

  /** This activity in another state, in the hands of whom its unit has named. */
  Activity handed(ActivityState next) {
    return new Activity(next, evidence, coordinating, percentOn, recent, answered, terms, true);
  }

  /** This activity, remembering that a command with that id was carried out. */
  Activity remembering(String entryId) {
    return new Activity(
        state, evidence, coordinating, percentOn, recent, answered(entryId), terms, handed);
  }

  private List<String> answered(String entryId) {
    return answered.contains(entryId) ? answered : newest(answered, entryId, ANSWERED);
  }

  private static <T> List<T> newest(List<T> list, T one, int most) {
    var longer = new ArrayList<>(list);
    longer.add(one);
    return longer.subList(Math.max(0, longer.size() - most), longer.size());
  }

  private static Map<String, Long> sum(Map<String, Long> left, Map<String, Long> right) {
    var sum = new HashMap<>(left);
    right.forEach((kind, figure) -> sum.merge(kind, figure, Math::addExact));
    return sum;
  }
}
