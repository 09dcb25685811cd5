package vn.liencap.portal.pages.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.portal.pages.Words;
import vn.liencap.portal.services.PlanClient;
import vn.liencap.portal.services.PlanDetails;
import vn.liencap.portal.services.PlanRef;
import vn.liencap.portal.services.ServiceRefused;

/** What the rows of a draft may implement: objectives of its own, and items of its parents. */
@Component
class ServableItems {
  private static final int LONGEST_LABEL = 160;

  private final PlanClient plans;
  private final Words words;

  ServableItems(PlanClient plans, Words words) {
    this.plans = plans;
    this.words = words;
  }

  /** An item that can be implemented; {@code key} is {@code plan/item}. */
  record Item(String key, String label) {}

  /** The items of one plan under one heading. */
  record Group(String name, List<Item> items) {
    Group {
      items = List.copyOf(items);
    }
  }

  /** All of them, those of the parents first. */
  List<Group> of(PlanDetails plan) {
    List<Group> groups = new ArrayList<>();
    plan.parents().stream()
        .flatMap(parent -> readable(parent).stream())
        .forEach(
            parent -> {
              String name =
                  Objects.requireNonNullElse(parent.number(), parent.content().title()) + ": ";
              aims(parent, name, groups);
              works(parent, name, groups);
            });
    aims(plan, words.say("serves.own") + ": ", groups);
    return groups.stream().filter(group -> !group.items().isEmpty()).toList();
  }

  /** How they are called, by key. */
  static Map<String, String> labels(List<Group> groups) {
    Map<String, String> labels = new LinkedHashMap<>();
    groups.forEach(group -> group.items().forEach(item -> labels.put(item.key(), item.label())));
    return labels;
  }

  /** A parent that is away or not for the reader offers nothing; what serves it stays. */
  private Optional<PlanDetails> readable(PlanRef parent) {
    try {
      return Optional.of(plans.plan(parent.id()).value());
    } catch (ServiceRefused _) {
      return Optional.empty();
    }
  }

  private void aims(PlanDetails plan, String name, List<Group> groups) {
    PlanContent content = plan.content();
    groups.add(
        group(plan, name, "objectives", content.objectives().stream(), i -> i.id(), i -> i.text()));
    groups.add(
        group(plan, name, "targets", content.targets().stream(), t -> t.id(), t -> t.text()));
  }

  private void works(PlanDetails plan, String name, List<Group> groups) {
    PlanContent content = plan.content();
    groups.add(
        group(plan, name, "contents", content.contents().stream(), i -> i.id(), i -> i.text()));
    groups.add(
        group(
            plan, name, "activities", content.activities().stream(), a -> a.id(), a -> a.title()));
    groups.add(
        group(
            plan,
            name,
            "responsibilities",
            content.responsibilities().stream().flatMap(r -> r.duties().stream()),
            d -> d.id(),
            d -> d.text()));
  }

  private <T> Group group(
      PlanDetails plan,
      String name,
      String part,
      Stream<T> items,
      java.util.function.Function<T, ItemId> id,
      java.util.function.Function<T, String> text) {
    String heading = name + words.say("editor.part." + part).toLowerCase(java.util.Locale.ROOT);
    return new Group(
        heading,
        items
            .map(
                item ->
                    new Item(
                        plan.id().value() + "/" + id.apply(item).value(), cut(text.apply(item))))
            .toList());
  }

  private static String cut(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
