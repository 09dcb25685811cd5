package vn.liencap.plan.documents.domain.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.liencap.plan.documents.domain.Found;
import vn.liencap.plan.documents.domain.FoundActivity;
import vn.liencap.plan.documents.domain.FoundDuties;
import vn.liencap.plan.documents.domain.FoundReporting;
import vn.liencap.plan.documents.domain.outline.Topic;

/** What the sections of a plan say, gathered by topic. */
public final class ReadBody {
  private final Map<Topic, List<Found>> items = new EnumMap<>(Topic.class);
  private final List<FoundActivity> activities = new ArrayList<>();
  private final List<FoundDuties> duties = new ArrayList<>();
  private final List<FoundReporting> reporting = new ArrayList<>();

  void add(Topic topic, List<Found> found) {
    items.computeIfAbsent(topic, _ -> new ArrayList<>()).addAll(found);
  }

  void addActivities(List<FoundActivity> found) {
    activities.addAll(found);
  }

  void addDuties(List<FoundDuties> found) {
    duties.addAll(found);
  }

  void addReporting(List<FoundReporting> found) {
    reporting.addAll(found);
  }

  /** The items of a topic, in the order of the document. */
  public List<Found> items(Topic topic) {
    return List.copyOf(items.getOrDefault(topic, List.of()));
  }

  public List<FoundActivity> activities() {
    return List.copyOf(activities);
  }

  public List<FoundDuties> duties() {
    return List.copyOf(duties);
  }

  public List<FoundReporting> reporting() {
    return reporting.stream().distinct().toList();
  }

  /** Who watches over the plan. */
  public List<Found> monitoring() {
    return Stream.concat(items(Topic.MONITORING).stream(), duties.stream().flatMap(Monitoring::in))
        .toList();
  }

  /** True when something stands under a heading, not only in a table. */
  public boolean hasSections() {
    return !items.isEmpty() || !duties.isEmpty();
  }

  /** How many topics the body is known to speak of. */
  public int topics() {
    return items.size() + (activities.isEmpty() ? 0 : 1) + (duties.isEmpty() ? 0 : 1);
  }
}
