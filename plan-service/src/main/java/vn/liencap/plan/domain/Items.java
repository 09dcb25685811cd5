package vn.liencap.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.ItemRef;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.TextItem;

/** The items of a plan that others can refer to. */
public final class Items {
  private Items() {}

  /** The ids of all paragraphs, activities, targets and duties. */
  public static Set<ItemId> idsOf(PlanContent content) {
    Set<ItemId> ids = new HashSet<>();
    paragraphs(content).forEach(item -> ids.add(item.id()));
    content.activities().forEach(activity -> ids.add(activity.id()));
    content.targets().forEach(target -> ids.add(target.id()));
    content
        .responsibilities()
        .forEach(responsibility -> responsibility.duties().forEach(duty -> ids.add(duty.id())));
    return ids;
  }

  /** What an item says; empty when there is no such item. */
  public static Optional<String> wordsOf(PlanContent content, ItemId item) {
    return Stream.of(
            paragraphs(content).filter(text -> text.id().equals(item)).map(TextItem::text),
            content.activities().stream()
                .filter(activity -> activity.id().equals(item))
                .map(KeyActivity::title),
            content.targets().stream()
                .filter(target -> target.id().equals(item))
                .map(target -> target.text()),
            content.responsibilities().stream()
                .flatMap(section -> section.duties().stream())
                .filter(duty -> duty.id().equals(item))
                .map(duty -> duty.text()))
        .flatMap(words -> words)
        .findFirst();
  }

  private static Stream<TextItem> paragraphs(PlanContent content) {
    return Stream.of(
            content.objectives(),
            content.requirements(),
            content.audiences(),
            content.contents(),
            content.channels(),
            content.monitoring(),
            content.funding())
        .flatMap(List::stream);
  }

  /** What its paragraphs and activities serve, by item. */
  static Map<ItemId, List<ItemRef>> services(PlanContent content) {
    Map<ItemId, List<ItemRef>> services = new HashMap<>();
    paragraphs(content).forEach(item -> services.put(item.id(), item.serves()));
    content.activities().forEach(activity -> services.put(activity.id(), activity.serves()));
    return services;
  }

  /** The content with further links from its items to items of parents. */
  static PlanContent serving(PlanContent content, Map<ItemId, List<ItemRef>> services) {
    return new PlanContent(
        content.title(),
        content.type(),
        content.symbol(),
        content.place(),
        content.year(),
        content.legalBases(),
        texts(content.objectives(), services),
        texts(content.requirements(), services),
        texts(content.audiences(), services),
        texts(content.contents(), services),
        texts(content.channels(), services),
        content.targets(),
        content.indices(),
        content.activities().stream().map(activity -> serving(activity, services)).toList(),
        content.responsibilities(),
        content.reporting(),
        texts(content.monitoring(), services),
        texts(content.funding(), services),
        content.recipients(),
        content.signer());
  }

  private static List<TextItem> texts(List<TextItem> items, Map<ItemId, List<ItemRef>> services) {
    return items.stream()
        .map(
            item ->
                new TextItem(
                    item.id(),
                    item.text(),
                    item.mandatory(),
                    joined(item.serves(), services.getOrDefault(item.id(), List.of()))))
        .toList();
  }

  private static KeyActivity serving(KeyActivity activity, Map<ItemId, List<ItemRef>> services) {
    return new KeyActivity(
        activity.id(),
        activity.title(),
        activity.carrier(),
        activity.lead(),
        activity.coordinating(),
        activity.timing(),
        activity.funding(),
        activity.outputs(),
        activity.budget(),
        activity.mandatory(),
        joined(activity.serves(), services.getOrDefault(activity.id(), List.of())));
  }

  private static List<ItemRef> joined(List<ItemRef> known, List<ItemRef> further) {
    Set<ItemRef> all = new LinkedHashSet<>(known);
    all.addAll(further);
    return new ArrayList<>(all);
  }
}
