package vn.liencap.activity.mongo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.liencap.activity.domain.Activity;
import vn.liencap.activity.domain.Terms;
import vn.liencap.contracts.activity.ActivityState;
import vn.liencap.contracts.activity.Extension;
import vn.liencap.contracts.activity.ProgressEntry;
import vn.liencap.contracts.plan.Party;
import vn.liencap.contracts.plan.Rhythm;
import vn.liencap.directory.AddressingKeys;
import vn.liencap.directory.VietnameseText;

/**
 * An activity as it is stored; its {@code outbox} is written and pulled beside it. Public, because
 * the driver writes and reads it itself: mapping it by Spring Data took most of a cascade's time.
 *
 * @param coordinatingKeys whom the coordinating parties mean, for lists of "what we take part in"
 * @param asking the lead unit while it waits for an answer to its request for more time
 * @param search the title without diacritics
 * @param terms null in documents of before plans could be amended
 * @param handed null in documents of before rooms and posts received work
 * @param posts {@code state.post} as lists look for it
 * @param toSettle the plan while it waits to be settled
 * @param nextDue {@link ActivityState#nextDue}, the order of lists; null in documents of before
 *     rounds were judged, until the service starts
 */
public record ActivityDocument(
    @BsonId String id,
    ActivityState state,
    @Nullable Rhythm evidence,
    List<Party> coordinating,
    List<String> coordinatingKeys,
    @Nullable LocalDate percentOn,
    List<ProgressEntry> recent,
    List<String> answered,
    @Nullable String asking,
    String search,
    @Nullable Terms terms,
    @Nullable Boolean handed,
    @Nullable List<String> posts,
    @Nullable String toSettle,
    @Nullable LocalDate nextDue) {

  /** The day by which something is owed: what lists are ordered by. */
  public static final String NEXT_DUE = "nextDue";

  static final String ASKING = "asking";

  /** The plan of what is over, has money and is not settled. */
  public static final String TO_SETTLE = "toSettle";

  public static final String COLLECTION = "activities";

  static ActivityDocument from(Activity activity) {
    var keys = new TreeSet<String>();
    activity.coordinating().forEach(party -> keys.addAll(AddressingKeys.of(party)));
    return new ActivityDocument(
        activity.state().id().value(),
        activity.state(),
        activity.evidence(),
        activity.coordinating(),
        List.copyOf(keys),
        activity.percentOn(),
        activity.recent(),
        activity.answered(),
        asking(activity.state()),
        VietnameseText.folded(activity.state().title()),
        activity.terms(),
        activity.handed(),
        posts(activity.state()),
        toSettle(activity.state()),
        activity.state().nextDue());
  }

  static @Nullable String asking(ActivityState state) {
    Extension extension = state.extension();
    return extension != null && extension.waits() && Activity.isOpen(state)
        ? state.unit().value()
        : null;
  }

  static @Nullable String toSettle(ActivityState state) {
    return Activity.waitsToBeSettled(state) ? state.plan().value() : null;
  }

  /** Plans print several posts one after the other; spelling and hyphens differ. */
  static List<String> posts(ActivityState state) {
    String printed = state.post();
    return printed == null
        ? List.of()
        : Arrays.stream(printed.split(";", -1))
            .map(VietnameseText::folded)
            .filter(post -> !post.isEmpty())
            .toList();
  }

  Activity toActivity() {
    return new Activity(
        state,
        evidence,
        coordinating,
        percentOn,
        recent,
        answered,
        terms == null ? Terms.UNKNOWN : terms,
        handed == null ? state.owner() != null : handed);
  }
}
