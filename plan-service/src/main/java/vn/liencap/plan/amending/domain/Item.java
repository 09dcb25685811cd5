package vn.liencap.plan.amending.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.liencap.contracts.ItemId;
import vn.liencap.contracts.plan.Duty;
import vn.liencap.contracts.plan.ExpectedOutput;
import vn.liencap.contracts.plan.KeyActivity;
import vn.liencap.contracts.plan.PlanContent;
import vn.liencap.contracts.plan.Responsibility;
import vn.liencap.contracts.plan.Target;
import vn.liencap.contracts.plan.TextItem;

/**
 * An item of a plan as it is compared: its fields by name, as people read them.
 *
 * @param part where it stands
 * @param id the item; null for the head of the document
 * @param fields by name, in the order in which they are shown; what says nothing is empty
 */
record Item(String part, @Nullable ItemId id, Map<String, String> fields) {

  /** All items of a plan, in the order in which it says them. */
  static List<Item> of(PlanContent content) {
    List<Item> items = new ArrayList<>();
    items.add(head(content));
    items.addAll(texts("objectives", content.objectives()));
    items.addAll(texts("requirements", content.requirements()));
    items.addAll(texts("audiences", content.audiences()));
    items.addAll(texts("contents", content.contents()));
    items.addAll(texts("channels", content.channels()));
    content.targets().forEach(target -> items.add(target(target)));
    content.activities().forEach(activity -> items.add(activity(activity)));
    content
        .responsibilities()
        .forEach(section -> section.duties().forEach(duty -> items.add(duty(section, duty))));
    items.addAll(texts("monitoring", content.monitoring()));
    items.addAll(texts("funding", content.funding()));
    return items;
  }

  private static Item head(PlanContent content) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", content.title());
    fields.put("year", String.valueOf(content.year()));
    fields.put("legalBases", Said.bases(content.legalBases()));
    fields.put("reporting", Said.reporting(content.reporting()));
    fields.put("recipients", Said.parties(content.recipients()));
    return new Item("head", null, fields);
  }

  private static List<Item> texts(String part, List<TextItem> items) {
    return items.stream()
        .map(item -> new Item(part, item.id(), Map.of("title", item.text())))
        .toList();
  }

  private static Item target(Target target) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", target.text());
    fields.put("value", Said.text(target.value()));
    return new Item("targets", target.id(), fields);
  }

  private static Item activity(KeyActivity activity) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", activity.title());
    fields.put("lead", Said.parties(activity.lead()));
    fields.put("coordinating", Said.parties(activity.coordinating()));
    fields.put("timing", Said.timing(activity.timing()));
    fields.put("funding", String.join("; ", activity.funding()));
    fields.put(
        "outputs", Said.list(activity.outputs().stream().map(ExpectedOutput::text).toList()));
    fields.put("budget", activity.budget() == null ? "" : activity.budget().toString());
    return new Item("activities", activity.id(), fields);
  }

  private static Item duty(Responsibility section, Duty duty) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", duty.text());
    fields.put("unit", section.unit());
    fields.put("timing", Said.timing(duty.timing()));
    return new Item("duties", duty.id(), fields);
  }

  String title() {
    return fields.getOrDefault("title", "");
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The fields in which this item differs from another one, or says anything when it is null. */
  List<FieldChange> changesTo(@Nullable Item after) {
    return Stream.concat(
            fields.keySet().stream(),
            after == null ? Stream.<String>empty() : after.fields.keySet().stream())
        .distinct()
        .map(name -> new FieldChange(name, field(name), after == null ? "" : after.field(name)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }
}
