package vn.liencap.acceptance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import vn.liencap.acceptance.PortalSession.Answer;
import vn.liencap.acceptance.Realm.Unit;
import vn.liencap.acceptance.processes.Application;
import vn.liencap.acceptance.processes.Deployment;

/**
 * What a campaign has left behind, line by line and without its id, so that one campaign's picture
 * can be laid beside another's: versions of the plan, assignments, activities, entries, totals at
 * every level, notifications.
 */
final class Picture {
  private Picture() {}

  static String totalLine(
      long units,
      long activities,
      long notStarted,
      long inProgress,
      long completed,
      long sessions,
      long spent) {
    return "units %d, activities %d = %d + %d + %d, sessions %d, spent %d"
        .formatted(units, activities, notStarted, inProgress, completed, sessions, spent);
  }

  /** What is there. */
  static Map<String, String> of(Campaign campaign, Deployment deployment) {
    Map<String, String> lines = new TreeMap<>();
    try (MongoClient client = MongoClients.create(deployment.databaseUri(Application.PLAN))) {
      versions(client.getDatabase(Application.PLAN.database()), campaign, lines);
      assignments(client.getDatabase(Application.PLAN.database()), campaign, lines);
      activities(client.getDatabase(Application.ACTIVITY.database()), campaign, lines);
      notifications(client.getDatabase(Application.NOTIFICATION.database()), campaign, lines);
    }
    for (Unit unit : campaign.realm().units()) {
      lines.put("total " + unit.id(), total(campaign, unit.id()));
    }
    return lines;
  }

  /** The plan as it is, and every version that was kept of it. */
  private static void versions(
      MongoDatabase database, Campaign campaign, Map<String, String> lines) {
    List<Document> found =
        database.getCollection("plans").find(Filters.eq(campaign.plan())).into(new ArrayList<>());
    database.getCollection("planVersions").find(startingWith("_id", campaign.plan())).into(found);
    for (Document document : found) {
      Document plan = document.get("plan", Document.class);
      List<?> items = plan.get("content", Document.class).getList("activities", Object.class);
      lines.merge("version " + plan.get("version"), "items " + items.size(), Picture::twice);
    }
  }

  private static void assignments(
      MongoDatabase database, Campaign campaign, Map<String, String> lines) {
    for (Document found :
        database.getCollection("assignments").find(startingWith("_id", campaign.plan()))) {
      Document state = found.get("state", Document.class);
      lines.merge(
          "assignment " + state.getString("unit"),
          "%s %s %d"
              .formatted(
                  state.getString("mode"),
                  state.getString("status"),
                  state.getList("items", Object.class).size()),
          Picture::twice);
    }
  }

  private static void activities(
      MongoDatabase database, Campaign campaign, Map<String, String> lines) {
    Map<String, String> titles = new TreeMap<>();
    for (Document found :
        database.getCollection("activities").find(startingWith("_id", campaign.plan()))) {
      Document state = found.get("state", Document.class);
      String title = state.getString("title");
      titles.put(found.getString("_id"), title.substring(title.lastIndexOf(' ') + 1));
      lines.merge(
          "activity " + state.getString("unit") + " " + title,
          "%s %d %d"
              .formatted(
                  state.getString("status"),
                  figure(state.get("outputs", Document.class), "session"),
                  figure(state, "budgetSpent")),
          Picture::twice);
    }
    for (Document found :
        database.getCollection("entries").find(startingWith("activity", campaign.plan()))) {
      String activity = found.getString("activity");
      Document entry = found.get("entry", Document.class);
      lines.merge(
          "entry %s %s %s"
              .formatted(activity.split("~", -1)[1], titles.get(activity), entry.getString("id")),
          figure(entry.get("outputs", Document.class), "session") + " " + figure(entry, "spent"),
          Picture::twice);
    }
  }

  private static long figure(Document document, String field) {
    return document.get(field) instanceof Number number ? number.longValue() : 0;
  }

  /** Who was told of the plan, and how often. */
  private static void notifications(
      MongoDatabase database, Campaign campaign, Map<String, String> lines) {
    for (String collection : List.of("inboxes", "inboxPages")) {
      for (Document inbox : database.getCollection(collection).find()) {
        String unit = inbox.getString("_id").split("~", -1)[0];
        for (Document told : inbox.getList("entries", Document.class)) {
          String[] id = told.getString("id").split("~", -1);
          boolean ofThePlan = id[1].equals(campaign.plan()) && id[2].equals(unit);
          // Reminders of single activities come at the end of the year and are another matter.
          boolean ofAnActivity = id[0].equals("reminder") && id.length > 5;
          if (ofThePlan && !ofAnActivity) {
            lines.merge(
                "notification " + unit + " " + id[0],
                "1",
                (before, _) -> Integer.toString(Integer.parseInt(before) + 1));
          }
        }
      }
    }
  }

  private static org.bson.conversions.Bson startingWith(String field, String plan) {
    return Filters.and(Filters.gt(field, plan + "~"), Filters.lt(field, plan + "~\uffff"));
  }

  private static String twice(String before, String again) {
    return before + " and again " + again;
  }

  private static String total(Campaign campaign, String unit) {
    String path = "/api/rollups/" + campaign.programme() + "/" + unit;
    Answer answer = campaign.realm().ministry().get(path);
    if (answer.status() != 200) {
      return answer.status() + " " + answer.body();
    }
    JsonNode totals = answer.json().get("totals");
    JsonNode activities = totals.get("activities");
    return totalLine(
        totals.get("units").get("reached").asLong(),
        activities.get("total").asLong(),
        activities.get("notStarted").asLong(),
        activities.get("inProgress").asLong(),
        activities.get("completed").asLong(),
        totals.get("outputs").path("session").asLong(0),
        totals.get("budget").get("spent").asLong());
  }
}
