package vn.liencap.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liencap.acceptance.Realm.Unit;

/** What a campaign must have left behind, reckoned from nothing but what was acknowledged. */
final class Reckoning {
  private Reckoning() {}

  /** The picture, line by line. */
  static Map<String, String> of(Campaign campaign) {
    Map<String, String> lines = new TreeMap<>();
    versions(campaign, lines);
    for (Unit unit : campaign.realm().units()) {
      lines.put("assignment " + unit.id(), "EXECUTE ASSIGNED " + campaign.items());
      List<WardWork.State> states = campaign.statesOf(unit.id());
      for (int item = 0; item < states.size(); item++) {
        WardWork.State state = states.get(item);
        lines.put(
            "activity " + unit.id() + " " + PlanText.title(item),
            state.status() + " " + state.sessions() + " " + state.spent());
      }
      notifications(campaign, unit, lines);
      lines.put("total " + unit.id(), total(campaign, unit));
    }
    campaign.work().forEach(work -> entries(work, lines));
    return lines;
  }

  /** Each amendment has added an item. */
  private static void versions(Campaign campaign, Map<String, String> lines) {
    int items = campaign.items();
    for (int version = campaign.version(); version > 0; version--) {
      lines.put("version " + version, "items " + items--);
    }
  }

  private static void notifications(Campaign campaign, Unit unit, Map<String, String> lines) {
    lines.put("notification " + unit.id() + " assigned", "1");
    if (campaign.version() > 1) {
      lines.put("notification " + unit.id() + " changed", "1");
    }
    if (unit.level().equals("DEPARTMENT")) {
      lines.put("notification " + unit.id() + " reminder", "1");
    }
  }

  private static void entries(WardWork work, Map<String, String> lines) {
    work.entered()
        .forEach(
            command ->
                lines.put(
                    "entry %s %d %s".formatted(work.unit(), command.item() + 1, command.entry()),
                    command.sessions() + " " + command.spent()));
  }

  private static String total(Campaign campaign, Unit top) {
    List<Unit> units = campaign.realm().within(top.id());
    List<WardWork.State> states =
        units.stream().flatMap(unit -> campaign.statesOf(unit.id()).stream()).toList();
    return Picture.totalLine(
        units.size(),
        states.size(),
        count(states, "NOT_STARTED"),
        count(states, "IN_PROGRESS"),
        count(states, "COMPLETED"),
        states.stream().mapToLong(WardWork.State::sessions).sum(),
        states.stream().mapToLong(WardWork.State::spent).sum());
  }

  private static long count(List<WardWork.State> states, String status) {
    return states.stream().filter(state -> state.status().equals(status)).count();
  }
}
