package vn.liencap.plan.traceability;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.springframework.stereotype.Service;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.PlanId;
import vn.liencap.directory.VietnameseText;
import vn.liencap.plan.desk.PlanAccess;
import vn.liencap.plan.domain.Plan;
import vn.liencap.plan.traceability.domain.ItemKind;
import vn.liencap.plan.traceability.domain.TracedItem;

/**
 * Proposes which items of a plan serve which items of a plan above, by the words they share. A
 * person decides; nothing is linked by itself.
 */
@Service
public class ParentProposals {
  private static final double SURE = 0.6;
  private static final double LEAST = 0.3;
  private static final double OTHER_KIND = 0.85;
  private static final CosineSimilarity SIMILARITY = new CosineSimilarity();

  private final PlanAccess access;

  ParentProposals(PlanAccess access) {
    this.access = access;
  }

  /**
   * A proposal.
   *
   * @param item of the plan
   * @param serves of the plan above
   * @param alike 0 to 1: how much the words are alike
   * @param sure true when that much that it may be taken unless somebody objects
   * @param linked true when it is linked already
   */
  public record Proposal(
      ItemId item,
      ItemKind kind,
      String text,
      ItemId serves,
      ItemKind servesKind,
      String servesText,
      double alike,
      boolean sure,
      boolean linked) {}

  /** The best match of each item that has one, in the order of the plan. */
  public List<Proposal> of(PlanId id, PlanId parent, Actor actor) {
    Plan plan = access.readable(id, actor);
    Plan above = access.readable(parent, actor);
    return between(TracedItem.of(plan.content()), TracedItem.of(above.content()), parent);
  }

  static List<Proposal> between(List<TracedItem> own, List<TracedItem> above, PlanId parent) {
    List<Worded> targets = above.stream().map(Worded::of).toList();
    return own.stream()
        .filter(ParentProposals::mayServe)
        .map(Worded::of)
        .flatMap(item -> best(item, targets, parent).stream())
        .toList();
  }

  /** Targets and duties have no links of their own. */
  private static boolean mayServe(TracedItem item) {
    return switch (item.kind()) {
      case OBJECTIVE, REQUIREMENT, CONTENT, ACTIVITY, OTHER -> true;
      case TARGET, DUTY -> false;
    };
  }

  private static Optional<Proposal> best(Worded item, List<Worded> targets, PlanId parent) {
    return targets.stream()
        .map(target -> proposal(item, target, parent))
        .filter(proposal -> proposal.alike() >= LEAST)
        .max(Comparator.comparingDouble(Proposal::alike));
  }

  private static Proposal proposal(Worded item, Worded target, PlanId parent) {
    double words = SIMILARITY.cosineSimilarity(item.words(), target.words());
    double alike = item.item().kind() == target.item().kind() ? words : words * OTHER_KIND;
    boolean linked =
        item.item().serves().stream()
            .anyMatch(ref -> ref.plan().equals(parent) && ref.item().equals(target.item().id()));
    return new Proposal(
        item.item().id(),
        item.item().kind(),
        item.item().text(),
        target.item().id(),
        target.item().kind(),
        target.item().text(),
        Math.round(alike * 100) / 100.0,
        alike >= SURE,
        linked);
  }

  /** An item with its words and pairs of words, without diacritics, and how often each stands. */
  private record Worded(TracedItem item, Map<CharSequence, Integer> words) {
    static Worded of(TracedItem item) {
      List<String> words = List.of(VietnameseText.folded(item.text()).split(" ", -1));
      Map<CharSequence, Integer> counts = new HashMap<>();
      words.stream()
          .filter(word -> !word.isEmpty())
          .forEach(word -> counts.merge(word, 1, Integer::sum));
      Stream.iterate(1, i -> i < words.size(), i -> i + 1)
          .forEach(i -> counts.merge(words.get(i - 1) + " " + words.get(i), 2, Integer::sum));
      return new Worded(item, counts);
    }
  }
}
