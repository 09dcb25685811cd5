package vn.liencap.portal.pages.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.liencap.portal.services.UnitDetails;

/**
 * What a person changes of a unit.
 *
 * @param from the first day of the new name, code and place
 * @param name the full name
 * @param code the administrative code
 * @param parent the id of the unit above; blank for none
 * @param via the id of the unit that receives its reports; blank for none
 * @param validTo the last day the unit exists; null while it lasts
 * @param etag the version that was seen
 */
record UnitForm(
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @Nullable String name,
    @Nullable String code,
    @Nullable String parent,
    @Nullable String via,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo,
    @Nullable String etag) {

  static UnitForm of(UnitDetails unit, @Nullable String etag, LocalDate today) {
    return new UnitForm(
        today,
        unit.name(),
        unit.code(),
        unit.parent() == null ? "" : unit.parent().value(),
        unit.via() == null ? "" : unit.via().value(),
        unit.validTo(),
        etag);
  }

  /** What differs from the unit as it is; empty when nothing does. */
  Map<String, Object> changes(UnitDetails unit) {
    var changes = new HashMap<String, Object>();
    differing(changes, "name", name, unit.name());
    differing(changes, "code", code, unit.code());
    differing(changes, "parent", parent, unit.parent() == null ? "" : unit.parent().value());
    if (!changes.isEmpty() && from != null) {
      changes.put("from", from);
    }
    if (validTo != null && !validTo.equals(unit.validTo())) {
      changes.put("validTo", validTo);
    }
    return changes;
  }

  private static void differing(
      Map<String, Object> changes, String field, @Nullable String wanted, String present) {
    if (wanted != null && !wanted.isBlank() && !wanted.strip().equals(present)) {
      changes.put(field, wanted.strip());
    }
  }

  /** True when the reports shall take another way. */
  boolean reroutes(UnitDetails unit) {
    return via != null && !via.strip().equals(unit.via() == null ? "" : unit.via().value());
  }
}
