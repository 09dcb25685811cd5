package vn.liencap.standalone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;
import vn.liencap.contracts.Actor;
import vn.liencap.contracts.UnitId;

/** Enters what units did, as their people would: entry by entry, each with an id of our own. */
final class ProgressEntries {
  private static final Logger LOG = LoggerFactory.getLogger(ProgressEntries.class);

  private final ServiceCalls calls;
  private final int port;
  private final DemonstrationPlans plans;

  ProgressEntries(ServiceCalls calls, int port, DemonstrationPlans plans) {
    this.calls = calls;
    this.port = port;
    this.plans = plans;
  }

  /** An activity and all the entries that belong into it by the day of the first start. */
  private record Work(JsonNode activity, List<Course.Entry> entries) {

    /** The sequence of an activity begins at 1 and counts every entry, ours and others'. */
    boolean isMissing() {
      return activity.get("sequence").asLong() <= entries.size();
    }

    String unit() {
      return activity.get("unit").asString();
    }
  }

  /** Enters what is not there yet of one plan, story by story; gives what there is to enter. */
  int enter(ToldPlan plan) {
    List<JsonNode> assignments = plans.assignments(plan.id(), plan.issuer());
    List<String> order = List.copyOf(plan.stories().keySet());
    List<Work> works =
        activities(plan, assignments).stream()
            .sorted(Comparator.comparingInt(activity -> order.indexOf(itemOf(activity))))
            .map(activity -> new Work(activity, entries(plan, activity)))
            .filter(work -> !work.entries().isEmpty())
            .toList();
    works.stream().filter(Work::isMissing).forEach(this::enter);
    if (plan.reachesPeople()) {
      Set<String> busy = works.stream().map(Work::unit).collect(Collectors.toSet());
      plans.open(
          assignments.stream()
              .filter(assignment -> busy.contains(assignment.get("unit").asString()))
              .toList());
    }
    return works.size();
  }

  private static String itemOf(JsonNode activity) {
    return activity.get("item").asString();
  }

  private static List<Course.Entry> entries(ToldPlan plan, JsonNode activity) {
    String item = itemOf(activity);
    Story story = plan.stories().get(item);
    if (story == null) {
      return List.of();
    }
    String unitName = activity.get("unitName").asString();
    var course =
        new Course(
            story,
            activity.get("unit").asString(),
            unitName,
            item,
            LocalDate.parse(activity.get("originalDue").asString()),
            plan.placesOf(unitName));
    return course.until(plan.asOf());
  }

  private void enter(Work work) {
    Actor actor = DemonstrationPeople.of(new UnitId(work.unit()));
    String path = "/activities/" + work.activity().get("id").asString();
    try {
      for (Course.Entry entry : work.entries()) {
        String deed = entry.completes() ? "/complete" : "/progress";
        calls.post(actor, port, path + deed, body(entry), "");
      }
    } catch (HttpClientErrorException e) { // whoever tries the system has gone on with it
      LOG.info("No demonstration progress in {}: {}", path, e.getMessage());
    }
  }

  private static Map<String, Object> body(Course.Entry entry) {
    Map<String, Object> body = new HashMap<>();
    body.put("entryId", entry.id());
    body.put("date", entry.date().toString());
    body.put("text", entry.text());
    body.put("outputs", entry.outputs());
    body.put("spent", entry.spent());
    if (entry.percent() != null) {
      body.put("percent", entry.percent());
    }
    return body;
  }

  /** The activities of the plan, as soon as all that it asks for are scheduled. */
  private List<JsonNode> activities(ToldPlan plan, List<JsonNode> assignments) {
    Actor issuer = DemonstrationPeople.of(plan.issuer());
    long expected = assignments.stream().mapToLong(ProgressEntries::carried).sum();
    return Waiting.until(
        "Lập lịch hoạt động",
        () ->
            Optional.of(calls.all(issuer, port, "/activities?plan=" + plan.id()))
                .filter(found -> found.size() >= expected));
  }

  /** Who answers with a plan of its own carries only what it leads. */
  private static long carried(JsonNode assignment) {
    boolean executes = assignment.get("mode").asString().equals("EXECUTE");
    return assignment
        .get("items")
        .valueStream()
        .filter(item -> executes || item.get("carrier").asString().equals("LEAD"))
        .count();
  }
}
