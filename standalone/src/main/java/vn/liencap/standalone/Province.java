package vn.liencap.standalone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;
import vn.liencap.contracts.UnitId;
import vn.liencap.contracts.plan.AssignmentStatus;
import vn.liencap.standalone.DemonstrationPlans.Dispatch;
import vn.liencap.standalone.DemonstrationPlans.Issued;

/**
 * A province in the table of answers.
 *
 * @param unit who it is
 * @param name its full name
 * @param place as it stands before the date on a document
 * @param answer how far it comes
 * @param plan the file of its plan; this and the two below are empty where it issues none
 * @param number the number on the document
 * @param date the date on the document
 */
record Province(
    UnitId unit,
    String name,
    String place,
    AssignmentStatus answer,
    String plan,
    String number,
    String date) {

  /** Reads the columns of the table. */
  static Province of(UnitId unit, String name, List<String> row) {
    return new Province(
        unit,
        name,
        row.get(1),
        AssignmentStatus.valueOf(row.get(2)),
        row.get(3),
        row.get(4),
        row.get(5));
  }

  /** Its plan; within a sentence the name of a province begins with a small letter. */
  ObjectNode draft(Issued ministry) {
    String within = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return DemonstrationFiles.plan(
        plan, Map.of("{tỉnh}", within, "{địa danh}", place, "{kế hoạch của Bộ}", ministry.id()));
  }

  Dispatch dispatch() {
    return new Dispatch(number, LocalDate.parse(date));
  }
}
